/** Old and new placing of the tone mark at the end of an open syllable: "hoà" and "hòa" are one word. */
const openSyllable: Record<string, string> = {};
for (const [bare, marked] of [
  ["a", "àáảãạ"],
  ["e", "èéẻẽẹ"],
  ["y", "ỳýỷỹỵ"],
] as const) {
  const glide = bare === "y" ? "u" : "o";
  const tones = glide === "u" ? "ùúủũụ" : "òóỏõọ";
  for (let i = 0; i < marked.length; i++) openSyllable[`${glide}${marked[i]}`] = `${tones[i]}${bare}`;
}

/** One kind of quotation mark, of apostrophe and of dash. */
const oneKind = new Map<string, string>();
for (const [kind, marks] of [
  ['"', "“”„«»‟"],
  ["'", "’‘‛ʼ"],
  ["-", "‐‑‒–—―−"],
] as const) {
  for (const mark of marks) oneKind.set(mark, kind);
}
for (const pair of ["''", "``"]) oneKind.set(pair, '"');

/** The form by which a token is looked up: lower case, one placing of tone marks, one kind of quote and dash. */
export function keyOf(token: string): string {
  const mark = oneKind.get(token);
  if (mark) return mark;
  const lower = token.toLowerCase();
  const tail = openSyllable[lower.slice(-2)];
  if (!tail || lower.at(-3) === "q") return lower; // in "quý" the u belongs to the consonant
  return lower.slice(0, -2) + tail;
}
