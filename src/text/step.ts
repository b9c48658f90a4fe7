import { type Token, tokenise } from "./token.ts";

/** Where a class of words ("a number", "a mention") ends that begins at token `first`; -1 where none does. */
export type WordClass = (tokens: Token[], first: number) => number;
export type WordClasses = Record<string, WordClass>;

/** What a pattern asks for at a token, and what it asks for after that. A fork goes on at each of its ways. */
export type Step<R> =
  | { kind: "word"; key: string; next: Step<R> }
  | { kind: "slot"; name: string; test: WordClass; next: Step<R> }
  | { kind: "gap"; most: number; next: Step<R> }
  | { kind: "fork"; ways: Step<R>[] }
  | { kind: "end"; rule: R; order: number };

/** Puts its own steps before others. */
type Part = <R>(next: Step<R>) => Step<R>;

/** One part of a pattern: brackets, slots, gaps, "?" and "|" are marks of their own, all else is words. */
const lexeme = /\{[^}]+\}|\.\.\d+|[()|?]|[^\s(){}|?]+/gu;

/**
 * Reads a pattern. In it, words stand for themselves (in any case), `( … | … )` are alternatives, `?` makes what is
 * before it optional, `{class}` or `{name:class}` is a slot, and `..3` skips up to three tokens, and no mark but
 * quotation marks and dashes.
 * @throws Error that names a pattern which is not well-formed
 */
export function parsePattern(pattern: string, classes: WordClasses): Part {
  const lexemes = pattern.normalize("NFC").match(lexeme) ?? [];
  let at = 0;
  const fail = (): never => {
    throw new Error(`pattern is not well-formed at "${lexemes[at] ?? "its end"}": ${pattern}`);
  };
  const alternatives = (): Part => {
    const parts = [sequence()];
    while (lexemes[at] === "|") {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : anyOf(parts);
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < lexemes.length && lexemes[at] !== "|" && lexemes[at] !== ")") {
      let part = single();
      while (lexemes[at] === "?") {
        at++;
        part = optional(part);
      }
      parts.push(part);
    }
    return parts.length > 0 ? inOrder(parts) : fail();
  };
  const single = (): Part => {
    const piece = lexemes[at++]!;
    if (piece === "(") {
      const inner = alternatives();
      return lexemes[at++] === ")" ? inner : fail();
    }
    if (piece.startsWith("{")) return slot(piece.slice(1, -1), classes, pattern);
    if (piece.startsWith("..")) return gap(Number(piece.slice(2)));
    return piece === "?" ? fail() : inOrder(tokenise(piece).map((token) => word(token.key)));
  };
  const whole = alternatives();
  return at === lexemes.length ? whole : fail();
}

const word =
  (key: string): Part =>
  (next) => ({ kind: "word", key, next });

const gap =
  (most: number): Part =>
  (next) => ({ kind: "gap", most, next });

function slot(spec: string, classes: WordClasses, pattern: string): Part {
  const [name, kind = name] = spec.split(":") as [string, string?];
  const test = classes[kind!];
  if (!test) throw new Error(`no class {${kind}} for the pattern: ${pattern}`);
  return (next) => ({ kind: "slot", name, test, next });
}

const optional =
  (part: Part): Part =>
  (next) => ({ kind: "fork", ways: [part(next), next] });

const anyOf =
  (parts: Part[]): Part =>
  (next) => ({ kind: "fork", ways: parts.map((part) => part(next)) });

const inOrder =
  (parts: Part[]): Part =>
  (next) =>
    parts.reduceRight((rest, part) => part(rest), next);
