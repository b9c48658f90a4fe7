import { isFirst } from "../../src/text/names/label.ts";
import { isWord, type Shape, type Token } from "../../src/text/token.ts";
import type { Labelled } from "./example.ts";

/** The share of names in a careless sentence that have no capital, and of those the share that has none at all. */
const [CARELESS, WHOLLY] = [0.4, 0.6];

/** The same sentence as headlines and careless writers have it. */
export function variantOf(labelled: Labelled, kind: "careless" | Shape, random: () => number): Labelled {
  const { tokens, labels } = labelled;
  if (kind !== "careless") return { tokens: tokens.map((token) => shaped(token, kind)), labels };
  let from = tokens.length;
  const changed = tokens.map((token, i) => {
    const label = labels[i]!;
    if (label === 0 || isFirst(label)) from = tokens.length;
    if (label !== 0 && isFirst(label) && random() < CARELESS) from = random() < WHOLLY ? i : i + 1;
    return i >= from ? shaped(token, "lower") : token;
  });
  return { tokens: changed, labels };
}

const shaped = (token: Token, shape: Shape): Token => (isWord(token) ? { ...token, shape } : token);
