import { hyphenAt, isGlued, literalAt, type Reader, type Value, wordAt } from "./number-word.ts";
import { simpleAt } from "./simple-number.ts";

/** "2/3", "hai phần ba", "two-thirds". */
export function shareAt(reader: Reader, first: number): Value | undefined {
  const top = simpleAt(reader, first, 100, false) ?? wordAt(reader, first, "parts");
  const bottom = top && (slashedAt(reader, top.last) ?? overAt(reader, top.last) ?? denominatorAt(reader, top.last));
  if (!bottom || bottom.value <= top.value) return undefined;
  return { value: top.value / bottom.value, last: bottom.last };
}

function slashedAt(reader: Reader, at: number) {
  const glued = reader.tokens[at]?.key === "/" && isGlued(reader.tokens, at) && isGlued(reader.tokens, at + 1);
  return glued ? literalAt(reader, at + 1) : undefined;
}

function overAt(reader: Reader, at: number) {
  const over = wordAt(reader, at, "over");
  if (!over || wordAt(reader, over.last, "scales")) return undefined;
  return wordAt(reader, over.last, "digits") ?? wordAt(reader, over.last, "late") ?? wordAt(reader, over.last, "tens");
}

const denominatorAt = (reader: Reader, at: number) => wordAt(reader, hyphenAt(reader, at), "denominators");
