import type { Token } from "../token.ts";

const brief = new Set(["tp", "th", "ths", "ts", "gs", "pgs"]);

/**
 * What is settled of the gap between a token and the next without asking the model: true joined, false a space between
 * words, null open. A mark never joins over white space; "TP.", "H." before a name and "95%" are one word.
 */
export function settled(tokens: Token[], at: number): boolean | null {
  const [token, next] = [tokens[at]!, tokens[at + 1]!];
  if (token.sentence !== next.sentence) return false;
  if (next.spaced) return token.shape === "mark" || next.shape === "mark" ? false : null;
  if (next.key === "%" && token.shape === "number") return true;
  if (next.key === ".") return isAbbreviated(tokens, at) ? true : null;
  return null;
}

function isAbbreviated(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.shape === "mark" || token.shape === "number") return false;
  if (brief.has(token.key)) return true;
  const after = tokens[at + 2];
  return token.shape === "capital" && token.end - token.start === 1 && after !== undefined && after.shape !== "mark";
}
