import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

test.each([
  ["vi", "Nhật Bản và Việt Nam đã ký thỏa thuận về quốc phòng."],
  ["vi", "Giá xăng giảm"],
  ["vi", "Kishida thăm Hà Nội"],
  ["vi", "TTXVN đưa tin: US Navy và ASEAN tập trận ở Biển Đông"],
  ["en", "Japan and Viet Nam have signed an agreement on defence equipment."],
  ["en", "The minister said that it was signed in Hanoi by Nguyễn Chí Vịnh and the ambassador."],
  ["und", "Nhat Ban va Viet Nam da ky thoa thuan ve quoc phong"],
  ["und", "Le ministre japonais a rencontré son homologue à Hanoï"],
  ["und", "日本とベトナムは防衛装備品の移転協定に署名した"],
  ["und", "Япония и Вьетнам подписали соглашение"],
  ["und", "12/10/2020 – 80%"],
  ["und", ""],
])("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("the beginning of a long text decides", () => {
  expect(detectLanguage("Hai nước đã ký thỏa thuận. ".repeat(200) + "The end of the text. ".repeat(900))).toBe("vi");
});
