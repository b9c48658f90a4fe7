import type { Text } from "./text.ts";

/** Words between quotation marks: tokens [first, last), marks included. One that is never closed ends its paragraph. */
export interface Quotation {
  first: number;
  last: number;
}

/** The outermost quotations of a text, in order. Straight marks alternate within a paragraph. */
export function findQuotations(text: Text): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let paragraph = -1;
  const close = (last: number) => {
    if (open >= 0 && last > open + 1) found.push({ first: open, last });
    open = -1;
  };
  for (let i = 0; i < text.tokens.length; i++) {
    const token = text.tokens[i]!;
    const here = text.sentences[token.sentence]!.paragraph;
    if (here !== paragraph) close(i);
    paragraph = here;
    if (token.key !== '"') continue;
    const mark = text.string[token.start]!;
    if (open < 0 && !"”»".includes(mark)) open = i;
    else if (open >= 0 && !"“„«`".includes(mark)) close(i + 1);
  }
  close(text.tokens.length);
  return found;
}
