/** What a character is to the tokeniser. `joined` goes on with a word and begins none: accents, "²". */
export const space = 1;
export const letter = 2;
export const digit = 3;
export const joined = 4;
export const other = 5;

/** Kinds of the characters met so far, by code unit; 0 for those not met. */
const met = new Uint8Array(0x10000);

/** The kind of the character that begins at an offset. */
export function kindAt(string: string, at: number): number {
  return met[string.charCodeAt(at)] || kindOf(string, at);
}

function kindOf(string: string, at: number): number {
  const character = String.fromCodePoint(string.codePointAt(at)!);
  const kind = kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? other;
  const unit = string.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) met[unit] = kind; // half a pair tells nothing
  return kind;
}

const kinds: [kind: number, pattern: RegExp][] = [
  [space, /\s/u],
  [letter, /\p{L}/u],
  [digit, /\d/u],
  [joined, /[\p{M}\p{N}]/u],
];

/** Offset after the character that begins at an offset. */
export function after(string: string, at: number): number {
  const unit = string.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && string.codePointAt(at)! > 0xffff ? at + 2 : at + 1;
}
