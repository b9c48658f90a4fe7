import type { Text } from "./text.ts";

/** Words between quotation marks: tokens [first, last), marks included. One that is never closed ends its paragraph. */
export interface Quotation {
  first: number;
  last: number;
}

/** The quotation marks of a paragraph that ends at token `end`. */
interface Marks {
  at: number[];
  end: number;
}

/** The outermost quotations of a text, in order. */
export function findQuotations(text: Text): Quotation[] {
  return paragraphs(text)
    .flatMap((marks) => bySpaces(text, marks) ?? inTurn(text, marks))
    .filter(({ first, last }) => last > first + 1);
}

function paragraphs({ tokens, sentences }: Text): Marks[] {
  const found: Marks[] = [];
  let paragraph = -1;
  for (const { first, last, paragraph: here } of sentences) {
    if (here !== paragraph) found.push({ at: [], end: last });
    paragraph = here;
    const marks = found.at(-1)!;
    marks.end = last;
    for (let i = first; i < last; i++) if (tokens[i]!.key === '"') marks.at.push(i);
  }
  return found.filter(({ at }) => at.length > 0);
}

/** Straight marks alternate. */
function inTurn(text: Text, { at, end }: Marks): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (const i of at) {
    const mark = text.string[text.tokens[i]!.start]!;
    if (open < 0 && !"”»".includes(mark)) open = i;
    else if (open >= 0 && !"“„«`".includes(mark)) {
      found.push({ first: open, last: i + 1 });
      open = -1;
    }
  }
  return open < 0 ? found : [...found, { first: open, last: end }];
}

/**
 * '"We call it "a fire", nothing else", he said': where the spaces say of each mark which it is, some may stand within
 * others, and one that closes nothing is passed over.
 */
function bySpaces(text: Text, { at }: Marks): Quotation[] | null {
  const found: Quotation[] = [];
  const open: number[] = [];
  for (const i of at) {
    const opens = isOpening(text, i);
    if (opens === null) return null;
    const first = opens ? undefined : open.pop();
    if (opens) open.push(i);
    else if (first !== undefined && open.length === 0) found.push({ first, last: i + 1 });
  }
  return open.length === 0 ? found : null;
}

/** By the spaces on its sides; null where they do not say. */
function isOpening({ tokens }: Text, i: number): boolean | null {
  const [before, here, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const loose = !before || before.sentence !== here.sentence || here.spaced;
  const tight = after !== undefined && !after.spaced && after.sentence === here.sentence && after.shape !== "mark";
  return loose === tight ? loose : null;
}
