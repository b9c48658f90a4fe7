const MOST_WORDS = 30;

const ENDS_OPEN_OR_AS_SENTENCE = /[.!?…:;,\-–—]["'”’»)\]\s]*$/u;

const CAPTION_WORDS =
  "ảnh|hình|hình ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|photo|photograph|file photo|image|picture";
const CAPTION = new RegExp(
  `(?:^|[^\\p{L}\\p{M}\\p{N}])(?:(?:${CAPTION_WORDS})\\s*:|\\((?:${CAPTION_WORDS})(?![\\p{L}\\p{M}]))`,
  "iu",
);

/** "HÀ NỘI, Việt Nam (NV) .-", "Hà Nội (TTXVN) –", "(Dân trí) - ": a place, the agency in brackets, a dash. */
const DATELINE =
  /^(?:\p{Lu}{2}[^()]{0,60}\([^()]{2,40}\)|[^()]{0,60}\([^()]{0,30}\p{Lu}{2}[^()]{0,30}\)|\([^()]{2,40}\))\s*\.?\s*[-–—]/u;

/**
 * The first paragraph of a plain text, where it reads as a headline: there is text after it, it has at most 30 words
 * and no end of a sentence, and it is neither the caption of a picture nor a dateline. Else null.
 */
export function headline(text: string): string | null {
  const end = text.indexOf("\n");
  const first = text.slice(0, Math.max(0, end));
  const misfit = [ENDS_OPEN_OR_AS_SENTENCE, CAPTION, DATELINE].some((pattern) => pattern.test(first));
  return first === "" || misfit || first.split(/\s+/u).length > MOST_WORDS ? null : first;
}
