import { follow, type State, toState, type Way } from "./state.ts";
import { parsePattern, type Step, type WordClasses } from "./step.ts";
import { beginsLine, type Token } from "./token.ts";
import { byWord } from "./word-id.ts";

export type { WordClass, WordClasses } from "./step.ts";

export type Captures = Record<string, { first: number; last: number }>;

/** Tokens [first, last) that a rule fits, and what its slots took. */
export interface RuleMatch<R> {
  rule: R;
  first: number;
  last: number;
  captures: Captures;
}

/** Rules that are followed word by word all at once: cost does not grow with their number. */
export interface RuleIndex<R> extends State<R> {
  /** The way on that begins with the word of a token. */
  wayOf: (token: Token) => Way<R> | undefined;
}

/**
 * Compiles rules by their patterns, see `parsePattern`.
 * @throws Error that names a pattern which is not well-formed
 */
export function indexRules<R>(rules: R[], patternOf: (rule: R) => string, classes: WordClasses = {}): RuleIndex<R> {
  const steps = rules.map((rule, order): Step<R> => {
    const step = parsePattern(patternOf(rule), classes)<R>({ kind: "end", rule, order });
    const { ends, gaps } = toState([step]);
    if (ends.length > 0 || gaps.length > 0) throw new Error(`pattern can be empty: ${patternOf(rule)}`);
    return step;
  });
  const state = toState(steps);
  return { ...state, wayOf: byWord((key) => state.words.get(key)) };
}

/** Whether a rule can begin with a word. */
export const beginsRule = <R>(index: RuleIndex<R>, token: Token): boolean => index.wayOf(token) !== undefined;

/** The words that rules begin with. */
export const firstWords = <R>(index: RuleIndex<R>): Iterable<string> => index.words.keys();

/**
 * The longest fit of every rule that begins at token `first`, in the order of the rules. Where the caller knows that no
 * slot can begin there, only the rules that begin with the word itself are followed.
 */
export function rulesAt<R>(index: RuleIndex<R>, tokens: Token[], first: number, withSlots = true): RuleMatch<R>[] {
  const found = fitsAt(index, tokens, first, withSlots);
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
}

/** The longest fit that begins at token `first`; of equals the rule that stands first. */
export function bestRuleAt<R>(index: RuleIndex<R>, tokens: Token[], first: number): RuleMatch<R> | undefined {
  if (index.slots.length === 0 && !beginsRule(index, tokens[first]!)) return undefined;
  let best: Fit<R> | undefined;
  for (const fit of fitsAt(index, tokens, first)) {
    if (!best || fit.last > best.last || (fit.last === best.last && fit.order < best.order)) best = fit;
  }
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

interface Fit<R> extends RuleMatch<R> {
  order: number;
}

/** A walk through the states of an index from token `first` on. */
interface Walk<R> {
  tokens: Token[];
  first: number;
  found: Fit<R>[];
  /** What the slots took on the way: name, first and last token of each. */
  taken: { name: string; first: number; last: number }[];
}

function fitsAt<R>(index: RuleIndex<R>, tokens: Token[], first: number, withSlots = true): Fit<R>[] {
  const walk: Walk<R> = { tokens, first, found: [], taken: [] };
  const way = withSlots ? undefined : index.wayOf(tokens[first]!);
  if (way) goOn(walk, way, first + 1);
  else if (withSlots) stepOn(walk, index, first);
  return walk.found;
}

function goOn<R>(walk: Walk<R>, way: Way<R>, at: number): void {
  const state = follow(way);
  if (at > walk.first) for (const { rule, order } of state.ends) keep(walk, rule, order, at);
  stepOn(walk, state, at);
}

/** Tries all that may come at token `at`. No rule reaches from one line into the next. */
function stepOn<R>(walk: Walk<R>, state: State<R>, at: number): void {
  const { tokens, first } = walk;
  if (at >= tokens.length) return;
  if (at === first || !beginsLine(tokens, at)) {
    const way = state.words.get(tokens[at]!.key);
    if (way) goOn(walk, way, at + 1);
    if (state.slots.length > 0) fill(walk, state, at);
  }
  for (const { most, way } of state.gaps) skip(walk, way, at, most);
}

function fill<R>(walk: Walk<R>, state: State<R>, at: number): void {
  for (const { test, ways } of state.slots) {
    const last = test(walk.tokens, at);
    if (last < 0 || !isOfOneLine(walk.tokens, at, last)) continue;
    for (const { name, way } of ways) {
      walk.taken.push({ name, first: at, last });
      goOn(walk, way, last);
      walk.taken.pop();
    }
  }
}

function skip<R>(walk: Walk<R>, way: Way<R>, from: number, most: number): void {
  const { tokens, first } = walk;
  for (let i = from; i <= from + most && i < tokens.length; i++) {
    if (tokens[i]!.sentence !== tokens[from]!.sentence) return;
    goOn(walk, way, i);
    if (tokens[i]!.shape === "mark" && tokens[i]!.key !== '"' && tokens[i]!.key !== "-") return;
    if (i > first && beginsLine(tokens, i)) return;
  }
}

function isOfOneLine(tokens: Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (beginsLine(tokens, i)) return false;
  return true;
}

/** Of each rule the longest fit is kept; of equals that which was met first. */
function keep<R>({ found, first, taken }: Walk<R>, rule: R, order: number, last: number): void {
  const before = found.findIndex((fit) => fit.order === order);
  if (before >= 0 && found[before]!.last >= last) return;
  const captures: Captures = {};
  for (const { name, first, last } of taken) captures[name] = { first, last };
  found[before < 0 ? found.length : before] = { rule, first, last, captures, order };
}
