import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn } from "../../src/search/places.ts";
import { soughtRows } from "../../src/search/query.ts";
import { type Snippet, snippetsOf } from "../../src/search/snippets.ts";
import { understood } from "../../src/search/typed.ts";

const title = "Hai nước ký thỏa thuận";
const filler = "Phần này nói chuyện khác và không có gì đáng kể. ".repeat(8);
const text = `${title}\n${filler}Tàu vào cảng Đà Nẵng sáng nay. ${filler}\nBộ Quốc phòng ký biên bản.\n${filler}`;

const found = (typed: string, of = text): Snippet[] => {
  const { query } = understood(typed);
  return snippetsOf(of, title, placesIn(of, query ? soughtRows(query) : []));
};

const marked = (snippets: Snippet[]) =>
  snippets.map(({ start, text: quote, marks }) =>
    marks.reduceRight((shown, mark) => {
      const [from, to] = [mark.start - start, mark.end - start];
      return `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
    }, quote),
  );

test.each([
  ["quoc phong", ["Bộ [Quốc] [phòng] ký biên bản."], "words that stand together"],
  ['"quoc phong" ký', ["Bộ [Quốc phòng] [ký] biên bản."], "the piece with the most of them"],
  ["thỏa", ["Hai nước ký [thỏa] thuận"], "the title, where the words stand only there"],
  [
    'biên "đà nẵng"',
    [/^này nói chuyện khác .* cảng \[Đà Nẵng\] sáng nay\. .* khác$/, "Bộ Quốc phòng ký [biên] bản."],
    "two",
  ],
  ["nowhere", [/^Phần này nói chuyện .{150,200}$/], "the beginning, where nothing is found"],
  ["biên -cảng", ["Bộ Quốc phòng ký [biên] bản."], "nothing of what is left out"],
])("%j shows %j: %s", (typed, shown) => {
  expect(marked(found(typed))).toEqual(
    shown.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))),
  );
});

test("a snippet is what the text has there, and its marks are in it", () => {
  const words = fc.constantFrom("ký", "𠮷".repeat(150), "w".repeat(300), " ", "\n", "a", ". ");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const of = parts.join("");
      for (const { start, end, text: quote, marks } of found("ký OR w*", of)) {
        expect(of.slice(start, end)).toBe(quote);
        expect(quote).not.toMatch(/\p{Surrogate}/u);
        for (const mark of marks) expect(mark.start >= start && mark.end <= end).toBe(true);
      }
    }),
  );
});

test("of many places few are looked at", () => {
  expect(found("ký", "ký ".repeat(300_000))[0]?.marks.length).toBeGreaterThan(40);
});
