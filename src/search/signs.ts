import { typedWords } from "./words.ts";

/** What a typed query is made of. */
export type Sign = { is: "(" | ")" | "AND" | "OR" | "NOT" } | { is: "words"; words: string[] };

/** Brackets within brackets at most; those further in are not looked at. */
const deepest = 20;

const quotation = /["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)/u;
const bracket = /([()])/u;
/** A dash says "not" where something is right behind it and nothing right before. */
const dash = /(?<![^\s(])([-−–]+)(?=[\p{L}\p{N}("“„«])/u;
/** What neither a space nor a comma parts: "F-16", "11/9" and "U.S." are words in a row. */
const run = /([\p{L}\p{M}\p{N}](?:[-–/.'’:&+_]*[\p{L}\p{M}\p{N}])*)/u;
const sign = new RegExp([quotation, bracket, dash, run].map(({ source }) => source).join("|"), "gu");

/** The signs of what was typed, in order; each bracket has its other half. */
export function signsIn(typed: string): Sign[] {
  return balanced([...typed.matchAll(sign)].flatMap(signOf));
}

function signOf([, quoted, bracket, dash, run]: RegExpExecArray): Sign[] {
  if (bracket === "(" || bracket === ")") return [{ is: bracket }];
  if (dash !== undefined) return [{ is: "NOT" }];
  if (run === "AND" || run === "OR" || run === "NOT") return [{ is: run }];
  const words = typedWords(quoted ?? run ?? "");
  return words.length > 0 ? [{ is: "words", words }] : [];
}

function balanced(signs: Sign[]): Sign[] {
  let depth = 0;
  const kept = signs.filter(({ is }) => {
    if (is === "(") return ++depth <= deepest;
    if (is !== ")") return true;
    if (depth === 0) return false;
    return depth-- <= deepest;
  });
  const open = Array.from({ length: Math.min(depth, deepest) }, (): Sign => ({ is: ")" }));
  return [...kept, ...open];
}
