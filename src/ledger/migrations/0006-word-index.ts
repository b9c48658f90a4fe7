import type { Store } from "../dialects/store.ts";
import { indexWords } from "../word-index.ts";
import type { Step } from "./step.ts";

/** An index of words, and the words anew: they now say where a line ends, so that no phrase goes across it. */
export const wordIndex = ({ types, index }: Store): Step[] => [
  ...index.tables(types),
  "delete from words",
  (writing) => indexWords(writing, index),
];
