import { expect, test } from "vitest";
import { findQuotations } from "../../src/text/quotation.ts";
import { quoteOf, toText } from "../../src/text/text.ts";

const quoted = (string: string): string[] => {
  const text = toText(string, "vi");
  return findQuotations(text).map(({ first, last }) => quoteOf(text, first, last).text);
};

test.each([
  ["straight marks alternate", '"Có" và "không", ông nói.', ['"Có"', '"không"']],
  ["curly marks say which they are", "“Có” và “không”, ông nói.", ["“Có”", "“không”"]],
  ["one that is never closed ends its paragraph", 'Ông nói: "Có.\nKhông.', ['"Có.']],
  ["one within another", '"Đó là "ngọn lửa" nhỏ", ông nói.', ['"Đó là "ngọn lửa" nhỏ"']],
  ["two within another", '"Từ "một" đến "hai" thôi", ông nói.', ['"Từ "một" đến "hai" thôi"']],
  ["one mark too many", 'Đó là "ranh giới" ở đây". "Không", ông nói.', ['"ranh giới"', '"Không"']],
  ["spaces that say nothing", '"Có " và " không", ông nói.', ['"Có "', '" không"']],
  ["several in a row", '"Có", "không", "có", ông nói.', ['"Có"', '"không"', '"có"']],
])("%s", (_, string, quotations) => {
  expect(quoted(string)).toEqual(quotations);
});
