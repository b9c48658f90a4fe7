import { beginsLine, isCapital, type Shape, type Token, tokenise } from "./token.ts";
import { byWord } from "./word-id.ts";

/** A trie of words: what a look-up costs grows neither with the number of forms nor with their length. */
export interface Lexicon<T> extends Node<T> {
  /** Where the forms go on that begin with the word of a token. */
  nodeOf: (token: Token) => Node<T> | undefined;
}

interface Node<T> {
  next: Map<string, Node<T>>;
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

/** What most nodes have in common. */
const nothing = new Map();
const none: never[] = [];

const emptyNode = <T>(): Node<T> => ({ next: nothing, values: none, unread: none });

/** Builds a lexicon of forms as they are written. A capital in a form asks for a capital in the text. */
export function buildLexicon<T>(forms: Iterable<readonly [form: string, value: T]>): Lexicon<T> {
  const root = emptyNode<T>();
  for (const [form, value] of forms) addForm(root, form, value);
  return { ...root, nodeOf: byWord((key) => read(root.next.get(key))) };
}

/** A form is cut into its words when a text has the first of them: most of a large lexicon no text asks for. */
function addForm<T>(root: Node<T>, form: string, value: T): void {
  const string = form.normalize("NFC");
  const [first] = tokenise(string, 1);
  if (!first) return;
  const node = childOf(root, first.key);
  if (node.unread === none) node.unread = [];
  node.unread.push([string, value]);
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  const known = node.next.get(key);
  if (known) return known;
  if (node.next === nothing) node.next = new Map();
  const child = emptyNode<T>();
  node.next.set(key, child);
  return child;
}

/** What follows a first word, all of its forms read. */
function read<T>(node: Node<T> | undefined): Node<T> | undefined {
  if (!node || node.unread === none) return node;
  const { unread } = node;
  node.unread = none;
  for (const [form, value] of unread) readForm(node, form, value);
  return node;
}

function readForm<T>(root: Node<T>, form: string, value: T): void {
  const tokens = tokenise(form);
  let node = root;
  for (let i = 1; i < tokens.length; i++) node = childOf(node, tokens[i]!.key);
  if (node.values === none) node.values = [];
  node.values.push({ value, shapes: tokens.some(isCapital) ? tokens.map((token) => token.shape) : null });
}

/** Whether a form can begin with a token. */
export const beginsForm = <T>(lexicon: Lexicon<T>, token: Token): boolean => lexicon.nodeOf(token) !== undefined;

/** Every form that begins at token `first`, shortest first. None reaches from one line into the next. */
export function matchesAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T>[] {
  let found: Match<T>[] = none;
  let node = lexicon.nodeOf(tokens[first]!);
  for (let last = first + 1; node; last++) {
    for (const { value, shapes } of node.values) {
      if (!shapesFit(shapes, tokens, first)) continue;
      if (found === none) found = [];
      found.push({ first, last, value });
    }
    node = nextOf(node, tokens, last);
  }
  return found;
}

/** The longest form that begins at token `first`. */
export function longestAt<T>(lexicon: Lexicon<T>, tokens: Token[], first: number): Match<T> | undefined {
  let node = first < tokens.length ? lexicon.nodeOf(tokens[first]!) : undefined;
  let longest: Match<T> | undefined;
  for (let last = first + 1; node; last++) {
    for (const { value, shapes } of node.values) if (shapesFit(shapes, tokens, first)) longest = { first, last, value };
    node = nextOf(node, tokens, last);
  }
  return longest;
}

/** Where the forms go on that have a token next. */
function nextOf<T>({ next }: Node<T>, tokens: Token[], at: number): Node<T> | undefined {
  if (next === nothing || at === tokens.length || beginsLine(tokens, at)) return undefined;
  return next.get(tokens[at]!.key);
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
