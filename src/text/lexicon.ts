import { beginsLine, isCapital, type Shape, type Token, tokenise } from "./token.ts";

/** A trie of words: what a look-up costs grows neither with the number of forms nor with their length. */
export interface Lexicon<T> {
  next: Map<string, Lexicon<T>>;
  /** What ends here, with the shapes that its words must have; null where all will do. */
  values: { value: T; shapes: Shape[] | null }[];
  /** Forms whose first word leads here and that no text has asked for yet. */
  unread: [form: string, value: T][];
}

export interface Match<T> {
  /** Tokens [first, last). */
  first: number;
  last: number;
  value: T;
}

export const emptyLexicon = <T>(): Lexicon<T> => ({ next: nothing, values: [], unread: none });

/** Most words of a trie end it: they share what follows them. */
const nothing = new Map();
const none: never[] = [];

/** Builds a lexicon of forms as they are written. A capital in a form asks for a capital in the text. */
export function buildLexicon<T>(forms: Iterable<readonly [form: string, value: T]>): Lexicon<T> {
  const root = emptyLexicon<T>();
  for (const [form, value] of forms) addForm(root, form, value);
  return root;
}

/** A form is cut into its words when a text has the first of them: most of a large lexicon no text asks for. */
export function addForm<T>(root: Lexicon<T>, form: string, value: T): void {
  const string = form.normalize("NFC");
  const [first] = tokenise(string, 1);
  const node = first ? childOf(root, first.key) : root;
  if (node.unread === none) node.unread = [];
  node.unread.push([string, value]);
}

function childOf<T>(node: Lexicon<T>, key: string): Lexicon<T> {
  const known = node.next.get(key);
  if (known) return known;
  if (node.next === nothing) node.next = new Map();
  const child = emptyLexicon<T>();
  node.next.set(key, child);
  return child;
}

/** What follows a first word, all of its forms read. */
function read<T>(node: Lexicon<T> | undefined): Lexicon<T> | undefined {
  if (!node || node.unread === none) return node;
  const { unread } = node;
  node.unread = none;
  for (const [form, value] of unread) readForm(node, form, value);
  return node;
}

function readForm<T>(root: Lexicon<T>, form: string, value: T): void {
  const tokens = tokenise(form);
  let node = root;
  for (let i = 1; i < tokens.length; i++) node = childOf(node, tokens[i]!.key);
  node.values.push({ value, shapes: tokens.some(isCapital) ? tokens.map((token) => token.shape) : null });
}

/** Every form that begins at token `first`, shortest first. None reaches from one line into the next. */
export function matchesAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T>[] {
  const found: Match<T>[] = [];
  let node = read<T>(lexicon);
  for (let last = first; node && last <= tokens.length; last++) {
    for (const { value, shapes } of node.values) {
      if (shapesFit(shapes, tokens, first)) found.push({ first, last, value });
    }
    node = last < tokens.length ? read(node.next.get(tokens[last]!.key)) : undefined;
    if (node && last > first && beginsLine(tokens, last)) break;
  }
  return found;
}

/** The longest form that begins at token `first`. */
export function longestAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T> | undefined {
  let node = first < tokens.length ? read(lexicon.next.get(tokens[first]!.key)) : undefined;
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
