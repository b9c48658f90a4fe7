import { expect, test } from "vitest";
import { addRoles, noRoles, roleMeasures, type Tokens, tokenNumbers } from "../../benchmark/score/roles.ts";

const tokens = (source: number[], cue: number[], content: number[]): Tokens => ({
  source: new Set(source),
  cue: new Set(cue),
  content: new Set(content),
});

test("a token is a word or a mark, and belongs to each span that touches it", () => {
  const numbers = tokenNumbers("Hà Nội, ông nói");
  expect([...numbers([{ start: 3, end: 7 }])]).toEqual([1, 2]);
  expect([
    ...numbers([
      { start: 5, end: 6 },
      { start: 8, end: 9 },
    ]),
  ]).toEqual([1, 3]);
});

test("a span counts by the share of it that the other has", () => {
  const total = noRoles();
  // The one found has half of the source and two tokens too many of four of the content; a second one is missed.
  addRoles(total, [tokens([0, 1], [2], [3, 4]), tokens([20], [21], [22])], [tokens([1], [2], [3, 4, 5, 6])]);
  expect(total.source).toEqual({ precise: 1, predicted: 1, recalled: 0.5, gold: 2 });
  expect(total.content).toEqual({ precise: 0.5, predicted: 1, recalled: 1, gold: 2 });
  const values = roleMeasures(total).map(({ layer, metric, value }) => [layer, metric, Math.round(value * 10) / 10]);
  expect(values).toEqual([
    ["cues", "precision", 100],
    ["cues", "recall", 50],
    ["cues", "F1", 66.7],
    ["attributions", "source F1", 40],
    ["attributions", "content F1", 50],
  ]);
});

test("cues pair before contents do, and each is paired once", () => {
  const total = noRoles();
  const gold = [tokens([], [1], [5, 6]), tokens([], [9], [5, 6])];
  addRoles(total, gold, [tokens([], [9], [5, 6]), tokens([], [], [5])]);
  expect(total.cue).toEqual({ precise: 1, predicted: 1, recalled: 1, gold: 2 });
  expect(total.content).toEqual({ precise: 2, predicted: 2, recalled: 1.5, gold: 2 });
});
