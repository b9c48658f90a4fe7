import fc from "fast-check";
import { expect, test } from "vitest";
import { broken, columnsOf, padded } from "../../../src/cli/print/columns.ts";
import { linesOf } from "../../../src/cli/print/paragraph.ts";

const plain = { width: 40, colour: false };

test.each([
  ["Việt Nam", 8],
  ["Việt Nam".normalize("NFD"), 8],
  ["日本", 4],
  ["", 0],
])("%j takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
  expect(columnsOf(padded(text, 12))).toBe(12);
});

test("a word too long for a line is broken between letters, never between a letter and its marks", () => {
  const letters = "nghiêngngả".normalize("NFD");
  expect(broken(letters, 4).map((piece) => piece.normalize("NFC"))).toEqual(["nghi", "êngn", "gả"]);
});

test("a paragraph flows in a block beside its label", () => {
  const runs = [{ text: "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng" }];
  expect(linesOf({ label: { text: "2021-11" }, indent: 10, runs }, plain)).toEqual([
    "2021-11   Nhật Bản và Việt Nam ký thỏa",
    "          thuận về thiết bị quốc phòng",
  ]);
});

test("a label with no room stands on a line of its own", () => {
  expect(linesOf({ label: { text: "2020-10-19 – 2020-10-25" }, indent: 10, runs: [{ text: "visit" }] }, plain)).toEqual(
    ["2020-10-19 – 2020-10-25", "          visit"],
  );
});

test("a no-break space holds words together, and is printed as a space", () => {
  const runs = [{ text: "một hai ba bốn năm sáu bảy tám Kyodo\u00a0[1]" }];
  expect(linesOf({ indent: 0, runs }, plain)).toEqual(["một hai ba bốn năm sáu bảy tám Kyodo [1]"]);
  expect(linesOf({ indent: 0, hang: 2, runs }, { ...plain, width: 39 })).toEqual([
    "một hai ba bốn năm sáu bảy tám",
    "  Kyodo [1]",
  ]);
});

test("colour is put around words, and neither counted nor carried over a line's end", () => {
  const runs = [{ text: "một hai ba bốn năm", style: "strong" as const }];
  expect(linesOf({ indent: 0, runs }, { width: 16, colour: true })).toEqual([
    "\u001b[1mmột hai ba bốn\u001b[0m",
    "\u001b[1mnăm\u001b[0m",
  ]);
});

const text = fc.string({ unit: "grapheme", maxLength: 200 });

test("no line is wider than the sheet, and no letter is lost", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 120 }), fc.integer({ min: 0, max: 20 }), (words, width, indent) => {
      const lines = linesOf({ indent, runs: [{ text: words }] }, { width, colour: false });
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      const letters = (shown: string) => shown.replace(/\s/gu, "");
      expect(letters(lines.join(""))).toBe(letters(words));
    }),
  );
});
