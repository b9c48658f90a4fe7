import { expect, test } from "vitest";
import { isMet } from "../../src/search/query.ts";
import { understood } from "../../src/search/typed.ts";
import { wordsOf } from "../../src/search/words.ts";

function finds(typed: string, text: string): boolean {
  const { query } = understood(typed);
  return query === null || isMet(query, wordsOf([text]));
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
  ["Nhật,Ấn", "Ấn và Nhật.", true, "a comma parts words"],
  ["VN-Japan", "VN/Japan", true, "what no space parts stands in a row"],
  ["VN-Japan", "Japan (VN)", false, ""],
  ["100%_", "100 %", true, "nothing typed is a pattern"],
  ["%", "", true, "nothing is typed"],
  ['"quoc phong"', "Bộ Quốc phòng", true, "a phrase is words in a row"],
  ['"phong quoc"', "Bộ Quốc phòng", false, ""],
  ['"thứ nam"', "thứ năm", false, "with any accent typed, a phrase is met as it is written"],
  ["thứ nam", "thứ năm", true, "words are each met by themselves"],
  ['"hanoi japan"', "Hanoi\nJapan", false, "a phrase does not go across lines"],
])("%j in %j: %j (%s)", (typed, text, found) => {
  expect(finds(typed, text)).toBe(found);
  expect(finds(typed.normalize("NFD"), text)).toBe(found);
});
