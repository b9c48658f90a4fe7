import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { polnear } from "../../benchmark/sets/polnear.ts";

const text = "The navy said the port was closed.\nThe radar is reportedly old.\nFollow us: the editor said so.\n";

/** A line of brat for a part of the text. */
function span(id: string, type: string, part: string): string {
  const start = text.indexOf(part);
  return `${id}\t${type} ${start} ${start + part.length}\t${part}\n`;
}

const said =
  span("T1", "Source", "The navy") +
  span("T2", "Cue", "said") +
  span("T3", "Content", "the port was closed") +
  "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n";
const old =
  span("T4", "Cue", "reportedly") +
  span("T5", "Content", "The radar is") +
  span("T6", "Content", "old") +
  "E2\tAttribution-no-source:T4 Cue:T4 Content:T5 Content2:T6\n";
const discarded = span("T7", "Discard", "Follow us: the editor said so.");
const other = span("T8", "Discuss", "radar");

const missed = `${span("T9", "Cue", "closed")}E3\tAttribution:T9 Cue:T9\n`;

async function scoreOf(annotation: string): Promise<Record<string, number>> {
  const data = mkdtempSync(join(tmpdir(), "doichieu-"));
  for (const folder of ["text", "attributions"])
    mkdirSync(join(data, "en-attribution", "dev", folder), { recursive: true });
  writeFileSync(join(data, "en-attribution", "dev", "text", "navy_2020-01-01.txt"), text);
  writeFileSync(join(data, "en-attribution", "dev", "attributions", "navy_2020-01-01_a.ann"), annotation);
  writeFileSync(join(data, "en-attribution", "dev", "attributions", "navy_2020-01-01_b.ann"), "");
  const measures = await polnear.measure({ root: data, data, split: "dev" });
  rmSync(data, { recursive: true });
  return Object.fromEntries(measures.map(({ metric, value }) => [metric, Math.round(value)]));
}

test("attributions with and without a source are wanted, and what the annotators left out counts for nothing", async () => {
  expect(await scoreOf(said + old + discarded + other)).toEqual({
    precision: 100,
    recall: 100,
    F1: 100,
    "source F1": 100,
    "content F1": 91, // that of "reportedly" is found with the word itself and the full stop: four tokens of six
  });
});

test("what is found and not annotated is wrong, and so is what is annotated and not found", async () => {
  expect(await scoreOf(said + discarded)).toMatchObject({ precision: 50, recall: 100 });
  expect(await scoreOf(said + old)).toMatchObject({ precision: 67, recall: 100 });
  expect(await scoreOf(said + old + discarded + missed)).toMatchObject({
    precision: 100,
    recall: 67,
  });
});
