import fc from "fast-check";
import { expect, test } from "vitest";
import { rejoin } from "../../../benchmark/treebank.ts";
import { tokenise } from "../../../src/text/token.ts";
import { loadWordModel, wordModelBytes } from "../../../src/text/words/model.ts";
import { segment } from "../../../src/text/words/words.ts";
import { marginals } from "../../../training/words/marginals.ts";
import { seeded, shuffled } from "../../../training/words/random.ts";
import { train } from "../../../training/words/train.ts";

test("marginals are those of all ways through the gaps", () => {
  const score = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 5 }), (scores) => {
      const count = scores.length;
      const sums = Array.from({ length: count }, () => [0, 0]);
      let whole = 0;
      for (let way = 0; way < 2 ** count; way++) {
        const join = (i: number) => (i < 0 ? 0 : (way >> i) & 1);
        const mass = Math.exp(scores.reduce((sum, pair, i) => sum + (join(i) ? pair[join(i - 1)]! : 0), 0));
        whole += mass;
        for (let i = 0; i < count; i++) if (join(i)) sums[i]![join(i - 1)]! += mass;
      }
      const found = marginals(
        Float64Array.from(scores, ([a]) => a),
        Float64Array.from(scores, ([, b]) => b),
      );
      sums.forEach(([space, joined], i) => {
        expect(found.afterSpace[i]).toBeCloseTo(space! / whole, 9);
        expect(found.afterJoin[i]).toBeCloseTo(joined! / whole, 9);
      });
    }),
  );
});

test("the same seed gives the same order, and every thing stays", () => {
  const order = (seed: number) => shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded(seed));
  expect(order(3)).toEqual(order(3));
  expect(order(3)).not.toEqual(order(4));
  expect(order(3).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("what was learned from a few sentences is found in them", () => {
  const sentences = [
    ["Hai", "nước", "hợp tác", "."],
    ["Họ", "hợp tác", "quốc phòng", "."],
    ["Nước", "ta", "quốc phòng", "tốt", "."],
  ];
  const corpus = {
    gold: sentences,
    silver: sentences.flatMap((words) => Array(20).fill(words)),
    listed: new Set<string>(),
  };
  const model = loadWordModel(wordModelBytes(train(corpus, seeded(1)).table));
  for (const words of sentences) {
    const { text } = rejoin(words);
    const tokens = tokenise(text);
    const found = segment(model, tokens).map(({ first, last }) =>
      text.slice(tokens[first]!.start, tokens[last - 1]!.end),
    );
    expect(found).toEqual(words);
  }
});
