import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../src/intake/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const joined = (...pieces: Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const SENTENCE = "Việt Nam và Nhật Bản ký thỏa thuận.";
/** The same sentence in windows-1258: ê is EA, dot below F2, hook D2, â E2, grave CC, acute EC. */
const SENTENCE_1258 = latin1("Vi\xea\xf2t Nam va\xcc Nh\xe2\xf2t Ba\xd2n ky\xec tho\xd2a thu\xe2\xf2n.");

test.each<[string, Uint8Array, string, string]>([
  ["ASCII", utf8("Hanoi"), "utf-8", "Hanoi"],
  ["UTF-8", utf8(SENTENCE), "utf-8", SENTENCE],
  ["UTF-8 with its mark", joined(bytes(0xef, 0xbb, 0xbf), utf8(SENTENCE)), "utf-8", SENTENCE],
  ["UTF-16 LE with its mark", joined(bytes(0xff, 0xfe), utf16le(SENTENCE)), "utf-16le", SENTENCE],
  ["UTF-16 BE with its mark", joined(bytes(0xfe, 0xff), utf16be(SENTENCE)), "utf-16be", SENTENCE],
  ["UTF-16 LE without a mark", utf16le(SENTENCE), "utf-16le", SENTENCE],
  ["UTF-16 BE without a mark", utf16be(SENTENCE), "utf-16be", SENTENCE],
  ["windows-1258", SENTENCE_1258, "windows-1258", SENTENCE],
  [
    "windows-1258 that the page declares, in words that would not show it",
    joined(latin1('<meta charset="windows-1258"><p>'), bytes(0xd0), latin1("ông")),
    "windows-1258",
    '<meta charset="windows-1258"><p>Đông',
  ],
  [
    "a declaration in its long form",
    latin1('<META http-equiv="Content-Type" content="text/html; charset=windows-1252">\x93Tokyo\x94'),
    "windows-1252",
    '<META http-equiv="Content-Type" content="text/html; charset=windows-1252">“Tokyo”',
  ],
  [
    "UTF-8 in spite of a declaration",
    utf8(`<meta charset=latin1>${SENTENCE}`),
    "utf-8",
    `<meta charset=latin1>${SENTENCE}`,
  ],
  ["nothing", bytes(), "utf-8", ""],
])("%s", (_, input, encoding, text) => {
  expect(decode(input)).toEqual({ encoding, text });
});

test("an encoding that is told is taken where the bytes are no UTF-8", () => {
  expect(decode(bytes(0xd0, 0xf4, 0x6e, 0x67), "windows-1258")).toEqual({ encoding: "windows-1258", text: "Đông" });
});

test.each<[string, Uint8Array, string]>([
  ["PDF", utf8("%PDF-1.7\n…"), "is a PDF file"],
  ["ZIP", bytes(0x50, 0x4b, 3, 4, 20, 0), "is a ZIP archive or an office document"],
  ["PNG", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "is a PNG image"],
  ["a NUL in text", utf8("Hà Nội\u0000 và Tokyo"), "is binary, not text"],
  ["many control bytes", utf8("a\u0001b\u0002c\u0003"), "is binary, not text"],
  [
    "UTF-16 with half a character",
    joined(bytes(0xff, 0xfe), utf16le("Hà"), bytes(0x41)),
    "begins as UTF-16LE and is broken further on",
  ],
  ["a stray byte in English", joined(utf8("Tokyo"), bytes(0xff), utf8(" said")), "offset 5 "],
  ["a stray byte after Vietnamese", joined(utf8("Hà Nội"), bytes(0xc3), utf8(" nói")), "offset 9 "],
  ["a character cut off at the end", utf8("Hà").subarray(0, 2), "offset 1 "],
  ["a written U+FFFD before the bad byte", joined(utf8("\ufffd!"), bytes(0xfe)), "offset 4 "],
  [
    "French in windows-1252 is no Vietnamese",
    latin1("Le g\xe9n\xe9ral a \xe9t\xe9 re\xe7u \xe0 Hano\xef"),
    "offset 4 ",
  ],
  ["Italian in windows-1252 is no Vietnamese", latin1("Per\xf2 ci\xf2 non \xe8 pi\xf9 cos\xec"), "offset 3 "],
])("refused: %s", (_, input, reason) => {
  const decoded = decode(input);
  expect("refused" in decoded && decoded.refused).toContain(reason);
});

test("any text comes back from UTF-8", () => {
  const visible = fc.string({ unit: "binary" }).filter((text) => !/^\ufeff|[\u0000-\u001f\u007f]/.test(text));
  fc.assert(
    fc.property(visible, (text) => {
      fc.pre(!text.startsWith("%PDF-") && !text.startsWith("GIF8"));
      expect(decode(utf8(text))).toEqual({ encoding: "utf-8", text });
    }),
  );
});
