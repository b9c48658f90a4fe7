// A report's text is a stranger's: no code of the terminal and no turn of the writing direction gets from it to the screen.
const control = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text that may be shown on a terminal; as long as it was, so that offsets hold. */
export function printable(text: string): string {
  return text.replace(control, (character) => (character === "\n" ? "\n" : " "));
}

/** The same for every text in a value. */
export function printableAll<Value>(value: Value): Value {
  if (typeof value === "string") return printable(value) as Value;
  if (Array.isArray(value)) return value.map(printableAll) as Value;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, printableAll(held)])) as Value;
}
