import { NOTHING } from "../src/intake/formats/parts.ts";
import { isFailure, type Told } from "../src/intake/intake.ts";
import { originalOf, reportOf } from "../src/intake/report.ts";
import type { Report } from "../src/model.ts";

/** A text as intake would give it; throws where there is no text. */
export function reportFrom(uri: string, text: string, told: Told = {}): Report {
  const bytes = new TextEncoder().encode(text);
  for (const outcome of reportOf(uri, { ...NOTHING, uri, text }, originalOf(bytes, "text/plain"), told)) {
    if (!isFailure(outcome)) return outcome;
  }
  throw new Error(`${uri} holds no text.`);
}

/** The same for a text whose offsets are already counted; throws where intake would move them. */
export function standoffReport(uri: string, text: string, told: Told = {}): Report {
  const report = reportFrom(uri, text, told);
  if (report.text !== text) throw new Error(`The offsets of ${uri} do not hold in what is read.`);
  return report;
}
