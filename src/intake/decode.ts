import { byteOrderMark, type Encoding, latin1, magic, metaCharset, nulPattern } from "./encoding.ts";

/** The text with the encoding that it was in, or one clause that says why there is none. */
export type Decoded = { text: string; encoding: string } | { refused: string };

/**
 * Bytes to text, decided in this order; the first that holds is taken:
 *
 * 1. The first bytes are those of a PDF, an archive, an image: refused by that name.
 * 2. A byte order mark: UTF-8, UTF-16 LE or BE.
 * 3. A NUL in every second byte: UTF-16 without a mark.
 * 4. Any NUL, or more than one control byte in fifty: binary, refused.
 * 5. Valid UTF-8: UTF-8, whatever is declared. Text of another encoding is hardly ever valid UTF-8 by accident, while
 *    wrong declarations are common.
 * 6. The encoding that is told (`told`, a label such as "windows-1258") or declared by the page's own `<meta charset>`.
 * 7. Bytes that read as Vietnamese in windows-1258: that.
 * 8. Refused, with the offset of the first byte that is no UTF-8, counted from 0.
 *
 * Text from windows-1258 is composed (NFC): that encoding writes tones as marks of their own.
 */
export function decode(bytes: Uint8Array, told?: string): Decoded {
  const kind = magic(bytes);
  if (kind) return { refused: `is ${kind}` };
  const marked = byteOrderMark(bytes) ?? nulPattern(bytes);
  if (marked && marked.name !== "utf-8") return fromUtf16(bytes, marked);
  if (isBinary(latin1(bytes))) return { refused: "is binary, not text" };
  return (
    attempt(bytes, "utf-8") ?? fromDeclared(bytes, told ?? metaCharset(bytes)) ?? fromVietnamese(bytes) ?? broken(bytes)
  );
}

function fromUtf16(bytes: Uint8Array, { name, bom }: Encoding): Decoded {
  const decoded = attempt(bytes.subarray(bom), name);
  if (!decoded) return { refused: `begins as ${name.toUpperCase()} and is broken further on` };
  return isBinary(decoded.text) ? { refused: "is binary, not text" } : decoded;
}

function attempt(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function fromDeclared(bytes: Uint8Array, label: string | null): Decoded | null {
  // A label that could be read as ASCII cannot itself stand in UTF-16 text, and UTF-8 has been tried.
  if (!label || /^utf-?(8|16)/i.test(label)) return null;
  const decoded = attempt(bytes, label);
  return decoded && { ...decoded, text: punctuated(decoded.text).normalize("NFC") };
}

const PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode windows-1252 as if it were Latin-1, which has controls where that has quotation marks. */
function punctuated(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => PUNCTUATION[control.charCodeAt(0) - 0x80]!);
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONE_AFTER_NO_VOWEL = /(?<![AEIOUYaeiouyĂăÂâÊêÔôƠơƯư])[\u0300\u0301\u0303\u0309\u0323]/u;
const OWN_SIGN = /[ĂăÂâĐđÊêÔôƠơƯư]|\u0309/u;
const VIETNAMESE_LETTER = /^[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]$/u;

/**
 * Every byte means something in windows-1258, so the outcome is judged: tones as marks, all of them on vowels; a letter
 * that Vietnamese adds to the Latin ones, or its hook; and no more than one accented letter in twenty of another
 * language.
 */
function fromVietnamese(bytes: Uint8Array): Decoded | null {
  const raw = attempt(bytes, "windows-1258");
  if (!raw || !TONE.test(raw.text) || TONE_AFTER_NO_VOWEL.test(raw.text) || !OWN_SIGN.test(raw.text)) return null;
  const text = raw.text.normalize("NFC");
  const accented = text.match(/[^\p{ASCII}\P{L}]/gu) ?? [];
  const foreign = accented.filter((letter) => !VIETNAMESE_LETTER.test(letter));
  return foreign.length * 20 > accented.length ? null : { text, encoding: raw.encoding };
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  const controls = head.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return text.includes("\u0000") || controls * 50 > head.length;
}

function broken(bytes: Uint8Array): Decoded {
  return { refused: `is neither UTF-8 (the byte at offset ${firstBadByte(bytes)} breaks it) nor windows-1258` };
}

/** Where decoding first puts U+FFFD that the bytes do not spell; all before it is valid and can be measured again. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (latin1(bytes.subarray(offset, offset + 3)) !== "\u00ef\u00bf\u00bd") return offset;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
