import type { Span } from "../src/model.ts";

/** A sentence as it stands in a newspaper, and where its words are. */
export interface Rejoined {
  text: string;
  words: Span[];
}

const brackets: Record<string, string> = { LBKT: "(", RBKT: ")" };
const closing = /^(?:[,.:;?!)\]}…”]|\.\.\.|\?\.\.\.)$/u;
const opening = /^[([{“]$/u;

/** The sentences of a CoNLL-U file, each as the forms of its words; a form of several syllables has spaces in it. */
export function treebankSentences(conllu: string): string[][] {
  return conllu
    .normalize("NFC")
    .split(/\n\s*\n/u)
    .map((block) => block.split("\n").flatMap(formOf))
    .filter((forms) => forms.length > 0);
}

function formOf(line: string): string[] {
  const [id, form] = line.split("\t");
  return form && /^\d+$/u.test(id!) ? [brackets[form] ?? form] : [];
}

/** Words with spaces between, but for marks: those that close stand at the word before them, those that open at the next. */
export function rejoin(forms: string[]): Rejoined {
  const words: Span[] = [];
  let text = "";
  let quoted = false;
  let glued = true;
  for (const form of forms) {
    const closes = closing.test(form) || (form === '"' && quoted);
    if (!glued && !closes && form !== "/") text += " ";
    words.push({ start: text.length, end: text.length + form.length });
    text += form;
    glued = opening.test(form) || (form === '"' && !quoted) || form === "/";
    if (form === '"') quoted = !quoted;
  }
  return { text, words };
}

/** Words with a space between each two. */
export function spaced(forms: string[]): Rejoined {
  let end = -1;
  const words = forms.map((form) => {
    const start = end + 1;
    end = start + form.length;
    return { start, end };
  });
  return { text: forms.join(" "), words };
}
