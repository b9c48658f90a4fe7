import { describe, expect, test } from "vitest";
import { en } from "../../../src/languages/en/index.ts";
import { rootOf, stemOf } from "../../../src/text/stems/stem.ts";
import { sensesOf, triggerOf } from "../../../src/text/stems/trigger.ts";
import { wordingOf } from "../../../src/text/stems/wording.ts";

const stems = en.stems!;
const root = (word: string) => rootOf(stemOf(word, stems), stems);

describe("forms of one word", () => {
  test.each([
    "announce announces announced announcing",
    "stop stops stopped stopping",
    "carry carries carried carrying",
    "strike struck striking",
    "shoot shot shooting",
    "name names named naming",
  ])("%s", (words) => {
    expect(new Set(words.split(" ").map((word) => stemOf(word, stems))).size).toBe(1);
  });

  test.each(["sign signal", "meet melt", "ban bank"])("%s are two words", (words) => {
    const [one, other] = words.split(" ").map((word) => stemOf(word, stems));
    expect(one).not.toBe(other);
  });
});

test.each([
  "announce announcement",
  "acquire acquisition",
  "elect election",
  "kill killer killings",
  "nominate nomination",
  "resign resignation",
  "perform performance",
  "seize seizure",
])("%s are made of one word", (words) => {
  expect(new Set(words.split(" ").map(root)).size).toBe(1);
});

describe("triggers", () => {
  const senses = sensesOf(stems);
  const trigger = (words: string) =>
    triggerOf(
      words.split(" ").map((word) => wordingOf(word, en)),
      senses,
    );

  test.each([
    ["taken into custody", "tak"],
    ["guilty plea", "plea"],
    ["stepped down", "step"],
    ["down", "down"],
  ])("the head of %s is %s", (words, head) => {
    expect(trigger(words).head.stem).toBe(head);
  });

  test.each([
    ["quake", "tremor"],
    ["stepped down", "resignation"],
    ["bought", "acquisition"],
  ])("%s and %s have a sense in common", (one, other) => {
    expect([...trigger(one).senses].filter((sense) => trigger(other).senses.has(sense))).not.toEqual([]);
  });
});
