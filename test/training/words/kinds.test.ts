import { expect, test } from "vitest";
import { syllableOf } from "../../../src/text/words/syllable.ts";
import { cluster } from "../../../training/words/cluster.ts";
import { kindsOf } from "../../../training/words/kinds.ts";
import { usesOf } from "../../../training/words/use.ts";

test("vectors that point the same way are in one cluster", () => {
  const vectors = [{ a: 1 }, { b: 1 }, { a: 0.9, c: 0.4 }, { b: 0.9, c: 0.4 }].map(
    (vector) => new Map(Object.entries(vector)),
  );
  expect(cluster(vectors, 2)).toEqual([0, 1, 0, 1]);
  expect(cluster([], 2)).toEqual([]);
});

test("how a syllable is used: how often, how often alone, where in its word and next to what", () => {
  const uses = usesOf([["Họ", "hợp tác", "với", "ta"]]);
  expect([...uses.keys()]).toEqual(["hợp", "tác", "với", "ta"]);
  expect(uses.get("hợp")).toEqual({
    count: 1,
    alone: 0,
    context: new Map([
      ["[", 1],
      [">tác", 1],
    ]),
  });
  expect(uses.get("với")).toMatchObject({ count: 1, alone: 1 });
});

test("syllables of one use are of one kind, rare ones of none", () => {
  const sentences = Array.from({ length: 20 }, () => ["Họ", "đã", "hợp tác", "và", "sẽ", "hợp tác"]);
  const kinds = kindsOf([...sentences, ["Họ", "hiếm"]]);
  const kindsAt = (key: string) => kinds.get(syllableOf(key).id);
  expect(kindsAt("đã")?.alone).toBe(kindsAt("sẽ")?.alone);
  expect(kindsAt("đã")?.alone).not.toBe(kindsAt("tác")?.alone);
  expect(kindsAt("hiếm")).toBeUndefined();
});
