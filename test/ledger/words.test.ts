import { expect, test } from "vitest";
import { soughtIn, wordsOf } from "../../src/ledger/words.ts";

function finds(typed: string, text: string): boolean {
  const words = wordsOf([text]);
  return soughtIn(typed).every(({ form, word }) => words[form].includes(` ${word} `));
}

test.each([
  ["thu", "bức thư", true, "typed bare, any accents are met"],
  ["thu", "Thủ tướng", true, ""],
  ["thư", "Thủ tướng", false, "typed with accents, only those are met"],
  ["thư", "bức Thư", true, ""],
  ["hoà", "hòa bình", true, "the two ways to place a tone are one word"],
  ["hoa", "hoà bình", true, ""],
  ["duong", "đường", true, ""],
  ["đường", "duong", false, ""],
  ["an", "Vietnam", false, "a word is not found inside another"],
  ["Nhật quốc phòng", "Quốc phòng của Nhật.", true, "in any order"],
  ["Nhật Ấn", "Quốc phòng của Nhật.", false, "all of them"],
  ["VN-Japan", "Japan (VN)", true, "punctuation parts words"],
  ["100%_", "100 %", true, "nothing typed is a pattern"],
  ["%", "", true, "nothing is typed"],
])("%j in %j: %j (%s)", (typed, text, found) => {
  expect(finds(typed, text)).toBe(found);
  expect(finds(typed.normalize("NFD"), text)).toBe(found);
});
