import { keyOf } from "./key.ts";
import { beginsLine, type Token, tokenise } from "./token.ts";

/** Where a class of words ("a number", "a mention") ends that begins at token `first`; -1 where none does. */
export type WordClass = (tokens: Token[], first: number) => number;
export type WordClasses = Record<string, WordClass>;

export type Captures = Record<string, { first: number; last: number }>;

/** Tokens [first, last) that a rule fits, and what its slots took. */
export interface RuleMatch<R> {
  rule: R;
  first: number;
  last: number;
  captures: Captures;
}

interface Candidate<R> {
  rule: R;
  /** Its place among the rules. */
  order: number;
  match: Matcher;
}

/** Goes on matching after token `at`; true ends the search. */
type Continue = (at: number) => boolean;
type Matcher = (tokens: Token[], at: number, captures: Captures, then: Continue) => boolean;
interface Part {
  match: Matcher;
  /** Keys and "{classes}" that it can begin with; "" when it can be empty. */
  firsts: Set<string>;
}

/** Rules found by the words or classes that they begin with: cost does not grow with their number. */
export interface RuleIndex<R> {
  byFirst: Map<string, Candidate<R>[]>;
  classes: [name: string, test: WordClass][];
}

/**
 * Compiles rules by their patterns. In a pattern, words stand for themselves (in any case), `( … | … )` are
 * alternatives, `?` makes what is before it optional, `{class}` or `{name:class}` is a slot, and `..3` skips up to
 * three tokens, and no mark but quotation marks and dashes.
 * @throws Error that names a pattern which is not well-formed
 */
export function indexRules<R>(rules: R[], patternOf: (rule: R) => string, classes: WordClasses = {}): RuleIndex<R> {
  const byFirst: RuleIndex<R>["byFirst"] = new Map();
  for (const [order, rule] of rules.entries()) {
    const part = parsePattern(patternOf(rule), classes);
    const candidate = { rule, order, match: part.match };
    for (const first of part.firsts) {
      if (first === "") throw new Error(`pattern can be empty: ${patternOf(rule)}`);
      const list = byFirst.get(first) ?? [];
      byFirst.set(first, list);
      list.push(candidate);
    }
  }
  const used = Object.entries(classes).filter(([name]) => byFirst.has(`{${name}}`));
  return { byFirst, classes: used.map(([name, test]) => [`{${name}}`, test]) };
}

/** The longest fit of every rule that begins at token `first`, in the order of the rules. */
export function rulesAt<R>(index: RuleIndex<R>, tokens: Token[], first: number): RuleMatch<R>[] {
  const byClass = index.classes.filter(([, test]) => test(tokens, first) >= 0);
  const byWord = index.byFirst.get(tokens[first]!.key) ?? [];
  if (byClass.length === 0) return tryRules(byWord, tokens, first);
  const candidates = new Set([...byWord, ...byClass.flatMap(([name]) => index.byFirst.get(name) ?? [])]);
  return tryRules(
    [...candidates].sort((a, b) => a.order - b.order),
    tokens,
    first,
  );
}

/** The longest fit that begins at token `first`; of equals the rule that stands first. */
export function bestRuleAt<R>(index: RuleIndex<R>, tokens: Token[], first: number): RuleMatch<R> | undefined {
  let best: RuleMatch<R> | undefined;
  for (const match of rulesAt(index, tokens, first)) if (!best || match.last > best.last) best = match;
  return best;
}

/** The longest fits from left to right, none overlapping another. */
export function allRules<R>(index: RuleIndex<R>, tokens: Token[]): RuleMatch<R>[] {
  const found: RuleMatch<R>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = bestRuleAt(index, tokens, i);
    if (match) found.push(match);
    i = match?.last ?? i + 1;
  }
  return found;
}

function tryRules<R>(candidates: Candidate<R>[], tokens: Token[], first: number): RuleMatch<R>[] {
  const found: RuleMatch<R>[] = [];
  for (const { rule, match } of candidates) {
    let last = -1;
    let captures: Captures = {};
    const slots: Captures = {};
    match(tokens, first, slots, (at) => {
      if (at > last && isOfOneLine(tokens, first, at)) {
        last = at;
        captures = { ...slots };
      }
      return false;
    });
    if (last > first) found.push({ rule, first, last, captures });
  }
  return found;
}

function isOfOneLine(tokens: Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (beginsLine(tokens, i)) return false;
  return true;
}

/** One part of a pattern: brackets, slots, gaps, "?" and "|" are marks of their own, all else is words. */
const lexeme = /\{[^}]+\}|\.\.\d+|[()|?]|[^\s(){}|?]+/gu;

function parsePattern(pattern: string, classes: WordClasses): Part {
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
    return piece === "?" ? fail() : inOrder(tokenise(piece).map((token) => word(keyOf(token.key))));
  };
  const whole = alternatives();
  return at === lexemes.length ? whole : fail();
}

const word = (key: string): Part => ({
  match: (tokens, at, _captures, then) => tokens[at]?.key === key && then(at + 1),
  firsts: new Set([key]),
});

function slot(spec: string, classes: WordClasses, pattern: string): Part {
  const [name, kind = name] = spec.split(":") as [string, string?];
  const test = classes[kind!];
  if (!test) throw new Error(`no class {${kind}} for the pattern: ${pattern}`);
  return {
    match: (tokens, at, captures, then) => {
      const last = at < tokens.length ? test(tokens, at) : -1;
      if (last < 0) return false;
      const before = captures[name];
      captures[name] = { first: at, last };
      const done = then(last);
      if (before) captures[name] = before;
      else delete captures[name];
      return done;
    },
    firsts: new Set([`{${kind}}`]),
  };
}

const gap = (most: number): Part => ({
  match: (tokens, at, _captures, then) => {
    for (let i = at; i <= at + most && i < tokens.length; i++) {
      if (tokens[i]!.sentence !== tokens[at]!.sentence) return false;
      if (then(i)) return true;
      if (tokens[i]!.shape === "mark" && tokens[i]!.key !== '"' && tokens[i]!.key !== "-") return false;
    }
    return false;
  },
  firsts: new Set([""]),
});

const optional = (part: Part): Part => ({
  match: (tokens, at, captures, then) => part.match(tokens, at, captures, then) || then(at),
  firsts: new Set([...part.firsts, ""]),
});

const anyOf = (parts: Part[]): Part => ({
  match: (tokens, at, captures, then) => parts.some((part) => part.match(tokens, at, captures, then)),
  firsts: new Set(parts.flatMap((part) => [...part.firsts])),
});

function inOrder(parts: Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const match: Matcher = (tokens, at, captures, then) => {
    const step = (i: number, from: number): boolean =>
      i === parts.length ? then(from) : parts[i]!.match(tokens, from, captures, (next) => step(i + 1, next));
    return step(0, at);
  };
  const firsts = new Set<string>();
  for (const part of parts) {
    for (const first of part.firsts) firsts.add(first);
    if (!part.firsts.has("")) {
      firsts.delete("");
      break;
    }
  }
  return { match, firsts };
}
