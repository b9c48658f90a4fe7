import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failures } from "../src/ledger/failures.ts";
import type { Dossier, Failure } from "../src/model.ts";
import { addAll, dossierOf, type Ledger, openLedger, readAll, readReports, type Step } from "../src/pipeline.ts";

const sample = (name: string) => fileURLToPath(new URL(`../samples/${name}`, import.meta.url));
const samples = [sample("01-nikkan-plan-vi.txt"), sample("06-eastwire-signing-en.txt")];
const missing = sample("none.txt");

const folder = mkdtempSync(join(tmpdir(), "pipeline-"));
let made = 0;
const fresh = () => openLedger(join(folder, `${made++}.db`));
afterAll(() => rmSync(folder, { recursive: true }));

let direct: { dossier: Dossier; failures: Failure[] };
beforeAll(async () => {
  direct = await readAll([...samples, missing], {});
});

/** What a ledger that is made for it alone gives to a piece of work. */
async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await fresh();
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

test("what was read directly has the reports, and beside them what could not be read", () => {
  expect(direct.dossier.documents).toHaveLength(2);
  expect(direct.dossier.claims.length).toBeGreaterThan(0);
  expect(direct.failures).toMatchObject([{ uri: missing }]);
});

test("the dossier of a ledger is that of the same reports read directly", () =>
  withLedger(async (ledger) => {
    await addAll(ledger, [...samples].reverse(), {});
    expect(await dossierOf(ledger, {})).toEqual(direct.dossier);
  }));

test("adding twice changes nothing", () =>
  withLedger(async (ledger) => {
    expect(await addAll(ledger, samples, {})).toMatchObject({ added: 2, known: 0, reread: 0 });
    const before = await dossierOf(ledger, {});
    expect(await addAll(ledger, samples, {})).toMatchObject({ added: 0, known: 2, reread: 0 });
    expect(await dossierOf(ledger, {})).toEqual(before);
  }));

test("a failure is told, is kept, and stops nothing", () =>
  withLedger(async (ledger) => {
    const added = await addAll(ledger, [missing, ...samples], {});
    expect(added).toMatchObject({ added: 2, failures: direct.failures });
    expect(await failures(ledger)).toMatchObject(direct.failures);
  }));

test("each report is a step, in the order in which it was given", () =>
  withLedger(async (ledger) => {
    const steps: Step[] = [];
    await addAll(ledger, [samples[0]!, missing, samples[1]!, samples[0]!], {}, (step) => steps.push(step));
    expect(steps).toEqual([
      { done: 1, uri: samples[0], outcome: "added", failure: null },
      { done: 2, uri: missing, outcome: "failed", failure: direct.failures[0] },
      { done: 3, uri: expect.stringMatching(/06-eastwire-signing-en\.txt$/u), outcome: "added", failure: null },
      { done: 4, uri: samples[0], outcome: "known", failure: null },
    ]);
  }));

test("what is told of a report is in its dossier", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "Nga ký hiệp định\nNga và Séc đã ký hiệp định về thương mại.");
  const { dossier } = await readAll([file], { outlet: "VOV", published: "2022-06-28" });
  expect(dossier.documents).toMatchObject([
    { outlet: "outlet:vov", published: { edtf: "2022-06-28", basis: "metadata" } },
  ]);
});

test("what is told of a report later stands in the ledger, until something else is told", () =>
  withLedger(async (ledger) => {
    const file = join(folder, "later.txt");
    writeFileSync(file, "Nga ký hiệp định\nNga và Séc đã ký hiệp định về thương mại.");
    const steps = [{}, { outlet: "VOV" }, { outlet: "VOV" }, {}, { outlet: "Kyodo", published: "2022-06-28" }];
    const outcomes: string[] = [];
    for (const told of steps) await addAll(ledger, [file], told, ({ outcome }) => outcomes.push(outcome));
    expect(outcomes).toEqual(["added", "reread", "known", "known", "reread"]);
    expect((await dossierOf(ledger, {})).documents).toMatchObject([
      { outlet: "outlet:kyodo", published: { edtf: "2022-06-28" } },
    ]);
  }));

test.each([
  ["Премьер-министр Японии посетил Вьетнам 18 октября 2020 года.", {}, "und", "not recognised (und)"],
  ["นายกรัฐมนตรีญี่ปุ่นเดินทางเยือนเวียดนามเมื่อวันที่ 18 ตุลาคม 2020", {}, "und", "not recognised (und)"],
  ["Ein Bericht über Japan.", { language: "de" }, "de", "no rules for its language (de)"],
])("a language without rules is said, and the report is kept: %s", async (text, told, language, says) => {
  const file = join(folder, "foreign.txt");
  writeFileSync(file, text);
  const { dossier, failures: said } = await readAll([file], told);
  expect(dossier.documents).toMatchObject([{ text, language }]);
  expect(said).toEqual([{ uri: file, reason: expect.stringContaining(says) }]);
  await withLedger(async (ledger) => {
    expect(await addAll(ledger, [file], told)).toMatchObject({ added: 1, failures: said });
    expect(await failures(ledger)).toEqual([]);
  });
});

test("no reports make an empty dossier", () => {
  expect(readReports([])).toMatchObject({ format: "doichieu/dossier@1", documents: [], events: [], findings: [] });
});

test("more reports than are recorded at once are all recorded, each told by its number", () =>
  withLedger(async (ledger) => {
    const path = join(folder, "many.jsonl");
    const line = (at: number) => JSON.stringify({ uri: `many-${at}`, text: `Japan and Vietnam met on day ${at}.` });
    writeFileSync(path, Array.from({ length: 130 }, (_, at) => line(at)).join("\n"));
    const steps: Step[] = [];
    expect(await addAll(ledger, [path], {}, (step) => steps.push(step))).toMatchObject({ added: 130 });
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: 130 }, (_, at) => at + 1));
  }));

test("a post of the dossier has the fields of the contract, no more", () => {
  const posts = direct.dossier.entities.flatMap((entity) => entity.posts);
  expect(posts.length).toBeGreaterThan(0);
  for (const post of posts) expect(Object.keys(post)).toEqual(["title", "of", "rank", "evidence"]);
});
