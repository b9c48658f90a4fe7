import type { Place } from "./place.ts";
import { type Miss, type ReportLayer, reportLayers } from "./score/reports.ts";
import { scoreViReports } from "./sets/vi-reports.ts";

export const isReportLayer = (name: string): name is ReportLayer => reportLayers.some((layer) => layer === name);

/** What is missed of one layer of the annotated reports, one line each, in the order of the reports. */
export async function missesOf(layer: ReportLayer, place: Place): Promise<string[]> {
  const { misses } = await scoreViReports(place);
  return misses.filter((miss) => miss.layer === layer).map(shown);
}

const shown = ({ file, wanted, got }: Miss): string =>
  `${file}\n  wanted ${JSON.stringify(wanted)}\n  got    ${JSON.stringify(got)}`;
