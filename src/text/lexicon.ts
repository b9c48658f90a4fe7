import { beginsLine, isCapital, type Shape, type Token, tokenise } from "./token.ts";

/** A trie of words: what a look-up costs grows neither with the number of forms nor with their length. */
export interface Lexicon<T> {
  next: Map<string, Lexicon<T>>;
  /** What ends here, with the shapes that its words must have; null where all will do. */
  values: { value: T; shapes: Shape[] | null }[];
}

export interface Match<T> {
  /** Tokens [first, last). */
  first: number;
  last: number;
  value: T;
}

export const emptyLexicon = <T>(): Lexicon<T> => ({ next: nothing, values: [] });

/** Most words of a trie end it: they share what follows them. */
const nothing = new Map();

/** Builds a lexicon of forms as they are written. A capital in a form asks for a capital in the text. */
export function buildLexicon<T>(forms: Iterable<readonly [form: string, value: T]>): Lexicon<T> {
  const root = emptyLexicon<T>();
  for (const [form, value] of forms) addForm(root, form, value);
  return root;
}

export function addForm<T>(root: Lexicon<T>, form: string, value: T): void {
  const tokens = tokenise(form.normalize("NFC"));
  let node = root;
  for (const token of tokens) {
    if (node.next === nothing) node.next = new Map();
    const child = node.next.get(token.key) ?? emptyLexicon<T>();
    node.next.set(token.key, child);
    node = child;
  }
  node.values.push({ value, shapes: tokens.some(isCapital) ? tokens.map((token) => token.shape) : null });
}

/** Every form that begins at token `first`, shortest first. None reaches from one line into the next. */
export function matchesAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T>[] {
  const found: Match<T>[] = [];
  let node: Lexicon<T> | undefined = lexicon;
  for (let last = first; node && last <= tokens.length; last++) {
    for (const { value, shapes } of node.values) {
      if (shapesFit(shapes, tokens, first)) found.push({ first, last, value });
    }
    node = last < tokens.length ? node.next.get(tokens[last]!.key) : undefined;
    if (node && last > first && beginsLine(tokens, last)) break;
  }
  return found;
}

/** The longest form that begins at token `first`. */
export function longestAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T> | undefined {
  let node = first < tokens.length ? lexicon.next.get(tokens[first]!.key) : undefined;
  let longest: Match<T> | undefined;
  for (let last = first + 1; node; last++) {
    for (const { value, shapes } of node.values) if (shapesFit(shapes, tokens, first)) longest = { first, last, value };
    node = last < tokens.length && !beginsLine(tokens, last) ? node.next.get(tokens[last]!.key) : undefined;
  }
  return longest;
}

/** The longest forms from left to right, none overlapping another. */
export function allMatches<T>(lexicon: Lexicon<T>, tokens: Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = longestAt(lexicon, tokens, i);
    if (match) found.push(match);
    i = match && match.last > i ? match.last : i + 1;
  }
  return found;
}

function shapesFit(shapes: Shape[] | null, tokens: Token[], first: number): boolean {
  if (!shapes) return true;
  for (let i = 0; i < shapes.length; i++) {
    const shape = tokens[first + i]!.shape;
    if (shapes[i] === "upper" && shape !== "upper") return false;
    if (shapes[i] === "capital" && shape !== "capital" && shape !== "upper") return false;
  }
  return true;
}

/** The key of a form, for tables that hold whole forms. */
export const formKey = (form: string): string =>
  tokenise(form.normalize("NFC"))
    .map((token) => token.key)
    .join(" ");
