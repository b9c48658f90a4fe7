import type { Report } from "../src/model.ts";
import { findExpressions, findPublished, resolveTimes } from "../src/reading/times/times.ts";
import { toText } from "../src/text/text.ts";

/** What is measured: the pipeline's reading of reports together, the reading of one, and its layer of times. */
export { read, readReports } from "../src/pipeline.ts";

/** All expressions of a report: what their words say, also of those that a reading leaves out, and their EDTF. */
export function readTimes(report: Report) {
  const text = toText(report.text, report.language);
  const mentions = findExpressions(text);
  const published = findPublished(report, text, report.id, mentions, []);
  const times = resolveTimes(text, report.id, mentions, published);
  return times.map((time, i) => ({ ...time, value: mentions[i]!.value }));
}
