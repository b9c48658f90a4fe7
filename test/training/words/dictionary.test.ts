import { expect, test } from "vitest";
import { LISTED, SEEN } from "../../../src/text/words/row.ts";
import { syllableOf } from "../../../src/text/words/syllable.ts";
import { foldOf } from "../../../training/words/corpus.ts";
import { dictionariesOf, entriesOf } from "../../../training/words/dictionary.ts";
import { partOf } from "../../../training/words/parts.ts";

const id = (key: string) => syllableOf(key).id;

test("a dictionary knows what is one word by a text and by a list, and how sure that is", () => {
  const sentences = [...Array(6).fill(["hợp tác", "xã hội học"]), ["hợp", "tác"], ["tốt", "đẹp"]];
  const { whole } = dictionariesOf(entriesOf(sentences, new Set(["tốt đẹp", "lim dim"])));
  const state = (code: number) => code & 3;
  expect(state(whole.pair(id("hợp"), id("tác")))).toBe(SEEN);
  expect(state(whole.triple(id("xã"), id("hội"), id("học")))).toBe(SEEN);
  expect(state(whole.pair(id("tốt"), id("đẹp")))).toBe(LISTED);
  expect(whole.pair(id("lim"), id("dim"))).toBe(LISTED);
  expect(whole.pair(id("tốt"), id("đẹp"))).not.toBe(LISTED);
  expect(whole.pair(id("tác"), id("xã"))).toBe(0);
});

test("what stands in one part of the text alone is not known to who learns from that part", () => {
  const sentences = [["hợp tác", "hợp tác"], ["tốt"], ["đẹp"], ["xấu"]];
  expect(sentences.map((_, i) => partOf(i, 4))).toEqual([0, 1, 2, 3]);
  const { parts } = dictionariesOf(entriesOf(sentences, new Set()));
  const known = parts.map((dictionary) => dictionary.pair(id("hợp"), id("tác")) > 0);
  expect(known).toEqual([false, true, true, true]);
});

test("a fold is given as the number of one and of all", () => {
  expect(foldOf("0/5")).toEqual({ at: 0, every: 5 });
  expect(foldOf(undefined)).toBeNull();
  expect(() => foldOf("5/5")).toThrow('"5/5" is no fold: give one as "0/5" to "4/5".');
});
