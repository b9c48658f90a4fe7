import { join } from "node:path";
import type { Report } from "../../src/model.ts";
import { jsonAt, type Place, textAt } from "../place.ts";
import { readReports } from "../reader.ts";
import { reportFrom } from "../report.ts";
import { hold } from "../score/held.ts";
import { reliability } from "../score/reliability.ts";
import { verdictsOn } from "../score/report-claims.ts";
import type { ReportKey } from "../score/report-shape.ts";
import { reportLayers, scoreReports } from "../score/reports.ts";
import { type Measure, measuresOf } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const keyPath = ({ data, split }: Place) => join(data, "vi-reports", `${split}.json`);
const articles = ({ data }: Place) => join(data, "vi-articles");

/** The lines of an article without those that begin with "# ". */
export const articleText = (source: string): string =>
  source
    .split("\n")
    .filter((line) => !line.startsWith("# "))
    .join("\n");

export const viReportKeys = (place: Place): ReportKey[] => jsonAt<ReportKey[]>(keyPath(place));

export const viReportsOf = (place: Place): Report[] =>
  viReportKeys(place).map(({ file, published }) =>
    reportFrom(file, articleText(textAt(articles(place), file)), { published, outlet: "Dân Trí", language: "vi" }),
  );

export const scoreViReports = (place: Place) => scoreReports(viReportKeys(place), readReports(viReportsOf(place)));

function surenessIn(place: Place): Measure[] {
  const held = hold(readReports(viReportsOf(place)));
  return reliability(viReportKeys(place).flatMap((key) => verdictsOn(key, held.document(key.file), held)));
}

/** Annotated Vietnamese world news, read together. */
export const viReports: BenchmarkSet = {
  name: "vi-reports",
  needs: (place) => [keyPath(place), articles(place)],
  measure: (place) => {
    const { tallies } = scoreViReports(place);
    return [...reportLayers.flatMap((layer) => measuresOf(layer, tallies[layer])), ...surenessIn(place)];
  },
};
