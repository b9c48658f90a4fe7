import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { collate } from "../../src/collation/collate.ts";
import { kindsIn, readingOf, type Told } from "./held.ts";

const folder = new URL("../../samples/", import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name): Told => [name, null, readFileSync(new URL(name, folder), "utf8").replaceAll("\r", "")]);

const readings = [
  ...samples.map(readingOf),
  ...(
    [
      ["Bến Bờ", "2020-10-14", "Nhật Bản dự kiến ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
      ["Cửa Sông", "2021-09-12", "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng ngày 11/9/2021."],
      ["Cửa Sông", null, "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng tháng 11/2021."],
      ["Bến Bờ", null, "Nhật Bản và Việt Nam đã ký thỏa thuận. Thủ tướng Suga gặp ông Phúc."],
    ] satisfies Told[]
  ).map(readingOf),
];
const dossier = collate(readings);

test("the order of the readings changes nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
      expect(collate(shuffled)).toEqual(dossier);
    }),
    { numRuns: 25 },
  );
});

test("readings are not changed by being held together", () => {
  const before = structuredClone(readings);
  collate(readings);
  expect(readings).toEqual(before);
});

test("every reading is in the dossier whole", () => {
  expect(dossier.format).toBe("doichieu/dossier@1");
  expect(dossier.documents).toHaveLength(readings.length);
  for (const layer of ["times", "figures", "attributions", "claims"] as const) {
    const own = readings.flatMap((reading) => reading[layer].map(({ id }) => id));
    expect(dossier[layer].map(({ id }) => id).toSorted()).toEqual(own.toSorted());
  }
});

test("no two things of a kind have one id", () => {
  for (const layer of ["documents", "entities", "times", "claims", "events", "agreements", "findings"] as const) {
    const ids = dossier[layer].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([]);
  }
});

test("whatever the dossier points at is in it", () => {
  const claims = new Set(dossier.claims.map(({ id }) => id));
  const documents = new Set(dossier.documents.map(({ id }) => id));
  const entities = new Set(dossier.entities.map(({ id }) => id));
  for (const event of dossier.events) {
    for (const id of [...event.claims, ...event.history.flatMap((entry) => entry.claims)]) expect(claims).toContain(id);
    for (const id of [...event.outlets, ...event.origins]) expect(entities).toContain(id);
    for (const { entity } of event.participants) expect(entities).toContain(entity);
  }
  for (const finding of dossier.findings) {
    for (const id of finding.claims) expect(claims).toContain(id);
    for (const id of finding.documents) expect(documents).toContain(id);
    for (const id of finding.entities) expect(entities).toContain(id);
  }
});

test("every finding quotes its places, and says so in both languages", () => {
  const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]));
  expect(kindsIn(dossier).length).toBeGreaterThan(5);
  for (const { evidence, says } of dossier.findings) {
    for (const { document, start, end, text } of evidence) expect(texts.get(document)!.slice(start, end)).toBe(text);
    for (const sentence of Object.values(says)) expect(sentence).toMatch(/\p{L}.*[.”]$/su);
    expect(says.vi).not.toBe(says.en);
  }
});

test("every claim of a text is in one event at most, each state's claims among them", () => {
  const all = dossier.events.flatMap(({ claims }) => claims);
  expect(new Set(all).size).toBe(all.length);
  for (const { claims, history, status } of dossier.events) {
    expect(history.flatMap((entry) => entry.claims).toSorted()).toEqual(claims.toSorted());
    expect(history.at(-1)!.status).toBe(status);
  }
});

test("nothing held together gives an empty dossier", () => {
  expect(collate([])).toMatchObject({ documents: [], entities: [], events: [], coverage: [], findings: [] });
});
