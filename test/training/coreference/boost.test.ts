import { expect, test } from "vitest";
import { probability } from "../../../src/collation/coreference/model.ts";
import { binned } from "../../../training/coreference/bins.ts";
import { boost } from "../../../training/coreference/boost.ts";
import { tendenciesOf } from "../../../training/coreference/tendencies.ts";
import { seeded } from "../../../training/words/random.ts";

const options = { rounds: 40, depth: 2, rate: 0.3, lambda: 1, least: 1, asked: 1 };

test("trees learn that both of two things are needed, the same each time", () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 2, (i >> 1) % 2, (i * 7) % 5]);
  const examples = rows.map((evidence) => ({ evidence, isOne: evidence[0]! + evidence[1]! === 2, weight: 1 }));
  const model = boost(examples, options, seeded(1));
  expect([0, 1].flatMap((a) => [0, 1].map((b) => probability(model, [a, b, 3]) > 0.5))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(boost(examples, options, seeded(1))).toEqual(model);
});

test("values of few kinds have a bin each, values of many have as many bins as there are", () => {
  expect(binned([[1], [3], [1], [2]])[0]).toEqual({ cuts: [1.5, 2.5], bins: Uint8Array.of(0, 2, 0, 1) });
  expect(binned(Array.from({ length: 1000 }, (_, i) => [i]))[0]!.cuts.length).toBeLessThan(64);
});

test("what words tend to is counted in other topics", () => {
  const mention = (root: string) =>
    ({ trigger: { head: { root }, senses: new Set([3]) } }) as unknown as Parameters<
      typeof tendenciesOf
    >[0][number]["a"];
  const pair = (topic: string, isOne: boolean) => ({ a: mention("fir"), b: mention("fir"), topic, isOne });
  const counted = tendenciesOf([...Array(6)].flatMap(() => [pair("1", true), pair("2", false)]));
  expect(counted.without(null).roots.fir).toBeUndefined();
  expect(counted.without("2").roots.fir).toBeGreaterThan(0.6);
  expect(counted.without("1").roots.fir).toBeLessThan(-0.6);
});
