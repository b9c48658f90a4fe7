import fc from "fast-check";
import { expect, test } from "vitest";
import { noTransitions } from "../../../src/text/names/decode.ts";
import { nameHash } from "../../../src/text/names/facts.ts";
import { loadNameModel, nameModelBytes } from "../../../src/text/names/model.ts";
import { emptyWeights, newRow, rowOf, WIDTH } from "../../../src/text/names/weights.ts";
import { addWeight, emptyTable } from "../../../src/text/words/table.ts";

test("weights and facts are the same from their bytes", () => {
  const hashes = fc.uniqueArray(fc.integer(), { maxLength: 200 });
  fc.assert(
    fc.property(hashes, (list) => {
      const weights = emptyWeights(10);
      const kept = list.filter((hash, i) => {
        const row = newRow(weights, hash);
        if (row >= 0) weights.rows[row] = (i % 120) + 1;
        return row >= 0;
      });
      const loaded = loadNameModel(nameModelBytes(weights, noTransitions(), emptyTable(8))).weights;
      for (const hash of kept) {
        const [own, its] = [rowOf(weights, hash), rowOf(loaded, hash)];
        expect([...loaded.rows.subarray(its, its + WIDTH)]).toEqual([...weights.rows.subarray(own, own + WIDTH)]);
      }
    }),
    { numRuns: 20 },
  );
  const table = emptyTable(8);
  addWeight(table, nameHash(5), 17);
  expect(loadNameModel(nameModelBytes(emptyWeights(8), noTransitions(), table)).facts.name(5)).toBe(17);
});

test("a feature that was not learned has no weights", () => {
  expect(rowOf(emptyWeights(8), 12345)).toBe(-1);
});

const bytes = nameModelBytes(emptyWeights(8), noTransitions(), emptyTable(8));

test.each([
  ["nothing", new Uint8Array(0)],
  ["other bytes", new Uint8Array(100)],
  ["a part of a model", bytes.slice(0, 1000)],
])("%s is no model", (_, wrong) => {
  expect(() => loadNameModel(wrong)).toThrow("This is no model of names.");
});
