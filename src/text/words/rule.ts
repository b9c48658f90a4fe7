import type { Token } from "../token.ts";

const brief = new Set(["tp", "th", "ths", "ts", "gs", "pgs"]);

/** Marks that stand at a word and are no part of it. */
const apart = new Set([",", ":", ";", "?", "!", "(", ")", '"']);

/**
 * What is settled of the gap between a token and the next without asking the model: true joined, false a space between
 * words, null open. A mark never joins over white space; "TP.", "H." before a name and "95%" are one word.
 */
export function settled(tokens: Token[], at: number): boolean | null {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (token.sentence !== next.sentence) return false;
  if (next.spaced) return token.shape === "mark" || next.shape === "mark" ? overSpace(tokens, at) : null;
  if (token.shape === "mark" ? apart.has(token.key) && next.shape !== "mark" : apart.has(next.key)) return false;
  if (next.key === "%" && token.shape === "number") return true;
  if (next.key === ".") return isAbbreviated(tokens, at) ? true : null;
  return null;
}

/** The gap before or after a mark that has white space on both sides. */
function overSpace(tokens: Token[], at: number): boolean | null {
  const behind = tokens[at]!.shape === "mark";
  const mark = tokens[behind ? at : at + 1]!;
  const [first, last] = [tokens[behind ? at - 1 : at], tokens[behind ? at + 1 : at + 2]];
  if (!mark.spaced || !first || !last?.spaced || first.sentence !== last.sentence) return false;
  const inFigure = first.shape === "number" && last.shape === "number";
  if (mark.key === "-" || mark.key === "–") return inFigure ? null : false;
  if (mark.key !== ".") return false;
  if (inFigure) return true;
  if (!brief.has(first.key) || last.shape === "mark") return false;
  return behind ? null : true;
}

function isAbbreviated(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.shape === "mark" || token.shape === "number") return false;
  const after = tokens[at + 2];
  if (after?.sentence !== token.sentence) return false;
  return brief.has(token.key) || (token.shape === "capital" && token.end - token.start === 1 && after.shape !== "mark");
}
