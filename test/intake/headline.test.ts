import { expect, test } from "vitest";
import { headline } from "../../src/intake/headline.ts";

const MORE = "\nThỏa thuận được ký tại Hà Nội ngày 11/9.";

test.each([
  "Nhật Bản và Việt Nam ký thỏa thuận chuyển giao thiết bị quốc phòng",
  "Japan and Viet Nam sign defence transfer agreement",
  "NHẬT BẢN - VIỆT NAM: BƯỚC TIẾN MỚI",
  "Tokyo (Nhật Bản) - điểm đến đầu tiên của Thủ tướng",
  "Hình thành trục hợp tác mới ở châu Á",
])("a headline: %s", (first) => {
  expect(headline(first + MORE)).toBe(first);
});

test.each([
  ["a sentence", "Nhật Bản ký thỏa thuận với Việt Nam."],
  ["a sentence within quotation marks", "“Hai nước sẽ ký thỏa thuận trong năm nay.”"],
  ["a question", "Tokyo muốn gì?"],
  ["a sentence that trails off", "Và rồi…"],
  ["a line that leads on", "Tuyên bố có ba điểm:"],
  ["a caption in brackets", "Bộ trưởng Kishi tại Hà Nội (Ảnh: Kyodo)"],
  ["a caption with its source at the end", "Tàu khu trục Nhật Bản ở Cam Ranh. Ảnh: TTXVN"],
  ["an English caption", "Minister Kishi in Hanoi (Photo by Kyodo)"],
  ["a dateline", "HÀ NỘI, Việt Nam (NV) .- Tướng Izutsu đến Hà Nội"],
  ["a dateline alone", "HÀ NỘI, Việt Nam (NV) .-"],
  ["an agency's dateline", "Hanoi (Reuters, AP) - Japan's minister arrives"],
  ["an outlet's sign", "(Dân trí) - Bộ trưởng Nhật Bản thăm Hà Nội"],
  ["more than thirty words", "một ".repeat(31).trim()],
])("no headline: %s", (_, first) => {
  expect(headline(first + MORE)).toBeNull();
});

test("a text of one paragraph has no headline", () => {
  expect(headline("Nhật Bản và Việt Nam ký thỏa thuận")).toBeNull();
});
