import { hash } from "../../hash.ts";
import type { Figure, Quote, Span } from "../../model.ts";
import { quoteAt, type Text, tokenAt } from "../../text/text.ts";
import type { Token } from "../../text/token.ts";
import { isFigure } from "./accept.ts";
import { measuredAt } from "./measured.ts";
import { canBegin, type Quantity, quantityAt } from "./quantity.ts";
import { type Words, wordsOf } from "./words.ts";

/**
 * Amounts, counts, shares and ranges of a text, in order. What lies in `taken`, the spans of times and names, is none;
 * neither are ordinals, labels and articles. Empty for a language whose numbers are not known.
 */
export function readFigures(text: Text, documentId: string, taken: Span[]): Figure[] {
  const words = wordsOf(text.language);
  if (!words) return [];
  const others = tokensIn(text, taken);
  return text.sentences.flatMap(({ first, last }) => {
    const begin = firstBeginning(words, text, first, last);
    if (begin === last) return [];
    const tokens = text.tokens.slice(first, last);
    return quantitiesOf(words, tokens, begin - first, others).map((quantity) =>
      toFigure(quantity, text, tokens, documentId, measuredBy(words, text, tokens, quantity, others)),
    );
  });
}

/** The first of tokens [first, last) that could begin a figure, else `last`. */
function firstBeginning(words: Words, { tokens }: Text, first: number, last: number): number {
  let at = first;
  while (at < last && !canBegin(words, tokens[at]!)) at++;
  return at;
}

function tokensIn(text: Text, spans: Span[]): Set<Token> {
  const found = new Set<Token>();
  for (const { start, end } of spans) {
    for (let i = tokenAt(text, start); i < text.tokens.length && text.tokens[i]!.start < end; i++) {
      found.add(text.tokens[i]!);
    }
  }
  return found;
}

function quantitiesOf(words: Words, tokens: Token[], first: number, taken: ReadonlySet<Token>): Quantity[] {
  const found: Quantity[] = [];
  for (let i = first; i < tokens.length; ) {
    const quantity = canBegin(words, tokens[i]!) ? quantityAt(words, tokens, i) : undefined;
    const accepted = quantity !== undefined && isFigure(words, tokens, quantity, taken);
    if (accepted) found.push(withMinus(words, tokens, quantity));
    i = accepted ? quantity.last : i + 1;
  }
  return found;
}

/** "-5 °C", "âm 5 độ", "minus 2 points". */
function withMinus(words: Words, tokens: Token[], quantity: Quantity): Quantity {
  const { first, value, upper, bounded } = quantity;
  const before = tokens[first - 1];
  const isSign =
    before?.key === "-"
      ? !tokens[first]!.spaced && first > 1 && tokens[first - 2]!.key !== "%"
      : words.minus.has(before?.key ?? "");
  const isBelow = isSign && !bounded && upper === null && quantity.measure?.unit?.kind === "measured";
  return isBelow ? { ...quantity, first: first - 1, value: -value } : quantity;
}

/** Only shares say what they measure in words that follow them. */
function measuredBy(
  words: Words,
  text: Text,
  tokens: Token[],
  quantity: Quantity,
  taken: ReadonlySet<Token>,
): Quote | null {
  const isShare = quantity.unit === "%" || (quantity.unit === "1" && quantity.value < 1);
  const needsOf = words.data.shareNeedsOf && quantity.measure !== null;
  return isShare ? measuredAt(words, text, tokens, quantity.last, taken, needsOf) : null;
}

function toFigure(quantity: Quantity, text: Text, tokens: Token[], document: string, of: Quote | null): Figure {
  const { value, upper, unit, bound } = quantity;
  const quote = quoteAt(text, { start: tokens[quantity.first]!.start, end: tokens[quantity.last - 1]!.end });
  const id = `f:${hash([document, quote.start, quote.end, value, upper, unit, bound].join(" "))}`;
  return { id, document, ...quote, value, upper, unit, bound, of };
}
