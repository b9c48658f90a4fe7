import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aloneHash,
  clusterHash,
  loadWordModel,
  pairHash,
  tripleHash,
  wordModelBytes,
} from "../../../src/text/words/model.ts";
import { syllableOf } from "../../../src/text/words/syllable.ts";
import { addWeight, emptyTable, weightOf } from "../../../src/text/words/table.ts";

const weight = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);
const entries = fc.uniqueArray(fc.tuple(fc.integer(), weight), { selector: ([hash]) => hash, maxLength: 300 });

test("a table gives back what was put into it first, also from its bytes", () => {
  fc.assert(
    fc.property(entries, (list) => {
      const table = emptyTable(16);
      const kept = list.filter(([hash, value]) => addWeight(table, hash, value));
      const { table: loaded } = loadWordModel(wordModelBytes(table));
      for (const [hash, value] of kept) {
        expect(weightOf(table, hash)).toBe(value);
        expect(weightOf(loaded, hash)).toBe(value);
      }
    }),
    { numRuns: 20 },
  );
});

test("what was not put into it weighs nothing", () => {
  expect(weightOf(emptyTable(16), 12345)).toBe(0);
});

test("the dictionary is in the table", () => {
  const table = emptyTable(16);
  addWeight(table, pairHash(1, 2), 3);
  addWeight(table, tripleHash(1, 2, 3), 2);
  const { dictionary } = loadWordModel(wordModelBytes(table));
  expect([dictionary.pair(1, 2), dictionary.pair(2, 1), dictionary.triple(1, 2, 3)]).toEqual([3, 0, 2]);
});

test("the kinds of syllables are in the table", () => {
  const table = emptyTable(16);
  const { id } = syllableOf("tác");
  addWeight(table, clusterHash(id), 7);
  addWeight(table, aloneHash(id), 12);
  const { syllable } = loadWordModel(wordModelBytes(table));
  expect([syllable("tác").kinds, syllable("hợp").kinds]).toEqual([
    { cluster: 7, alone: 12 },
    { cluster: 0, alone: 0 },
  ]);
});

test.each([
  ["nothing", new Uint8Array(0)],
  ["other bytes", new Uint8Array(100)],
  ["a part of a model", wordModelBytes(emptyTable(16)).slice(0, 1000)],
])("%s is no model", (_, bytes) => {
  expect(() => loadWordModel(bytes)).toThrow("This is no model of words.");
});
