import type { ListWords } from "../../languages/lists.ts";
import type { Figure } from "../../model.ts";
import { keysOf, tokenAt } from "../../text/text.ts";
import type { Scene } from "../scene.ts";
import { type Run, sizeOf } from "./run.ts";

/** How many sentences before a list its count may stand. */
const reach = 3;
/** How many tokens may stand between a number and the list that it introduces. */
const nearby = 12;

/** The figure that counts the members: one that agrees with them, or the nearest that introduces them. */
export function countOf(scene: Scene, words: ListWords, figures: Figure[], run: Run): Figure | undefined {
  const { tokens, sentences } = scene.text;
  const start = tokens[run.first]!.start;
  const from = sentences[Math.max(0, tokens[run.first]!.sentence - reach)]!.start;
  const near = figures.filter((figure) => figure.unit === "country" && figure.start >= from && figure.end <= start);
  const nearest = near.at(-1);
  const agrees = near.find((figure) => figure.value === sizeOf(run));
  return agrees ?? (nearest && introduces(scene, words, nearest, run) ? nearest : undefined);
}

function introduces({ text }: Scene, { introductions }: ListWords, figure: Figure, run: Run): boolean {
  const first = tokenAt(text, figure.end);
  const between = keysOf(text, first, run.first);
  return run.first - first <= nearby && introductions.some((form) => between.includes(` ${form} `));
}
