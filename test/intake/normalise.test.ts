import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise, oneLine } from "../../src/intake/normalise.ts";

test.each([
  ["marks are composed", "Vie\u0302\u0323t", "Việt"],
  ["the lines of Windows", "a\r\nb", "a\nb"],
  ["the lines of old Macs", "a\rb", "a\nb"],
  ["blank lines collapse", "\n\na\n \n\t\n\nb\n", "a\nb"],
  ["paragraphs are trimmed", "  a \n\u00a0b\u00a0", "a\nb"],
  ["zero-width characters at edges go", "\ufeff\u200ba\u2060\n\u200bb", "a\nb"],
  ["and stay inside", "a\u200bb c\ufeffd", "a\u200bb c\ufeffd"],
  ["NBSP and double spaces stay inside", "28\u00a0tháng  6", "28\u00a0tháng  6"],
  ["what no store keeps is replaced, one for one", "a\ud800b\u0000c😀", "a\ufffdb\ufffdc😀"],
  ["nothing", " \r\n\ufeff ", ""],
])("%s", (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

const pieces = fc.constantFrom(
  "a",
  "Việt",
  "e\u0302\u0323",
  " ",
  "\u00a0",
  "\n",
  "\r",
  "\r\n",
  "\ufeff",
  "\u200b",
  "\u0301",
  "\ud800",
  "\0",
);
const texts = fc.oneof(
  fc.array(pieces).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
);

test("whatever comes in, offsets into the outcome hold", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const normal = normalise(text);
      expect(normal).toBe(normal.normalize("NFC"));
      expect(normal).not.toMatch(/\r|\n\n|^\n|\n$|\p{Surrogate}/u);
      expect(normalise(normal)).toBe(normal);
    }),
  );
});

test("a very long run of blanks inside a paragraph costs no more than its length", () => {
  const text = `a${" ".repeat(2_000_000)}b`;
  expect(normalise(text)).toBe(text);
});

test("a name is one line or nothing", () => {
  expect(oneLine(" Báo\n  Người Việt ")).toBe("Báo Người Việt");
  expect(oneLine(" \n")).toBeNull();
  expect(oneLine(undefined)).toBeNull();
});
