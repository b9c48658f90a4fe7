import { expect, test } from "vitest";
import { fold } from "../src/fold.ts";

test.each([
  ["Đối Chiếu", "doi chieu"],
  ["đường", "duong"],
  ["Đ", "d"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["Nguyễn Tấn Cương", "nguyen tan cuong"],
  ["São Tomé", "sao tome"],
  ["NATO", "nato"],
  ["1991, 15 %", "1991, 15 %"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize("NFD"))).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
