import { expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { readText } from "./told.ts";

const creditsOf = (language: string, text: string, told: Partial<Report> = {}) => {
  const { outlet, relays } = readText(language, text, told).document;
  return [outlet, ...relays];
};

test.each([
  ["vi", "VOV", ["outlet:vov"]],
  ["vi", "Đài Tiếng nói Việt Nam", ["outlet:vov"]],
  ["en", "Reuters", ["outlet:reuters"]],
  ["vi", "Báo Bến Sông", ["outlet:bao-ben-song"]],
])("the publisher is as told, by any of its names: %s %s", (language, outlet, expected) => {
  expect(creditsOf(language, "Trời mưa.", { outlet })).toEqual(expected);
});

test.each([
  ["vi", "Nga ký hiệp định với Séc.\nReuters/VOV", ["outlet:vov", "outlet:reuters"]],
  ["vi", "Nga ký hiệp định với Séc.\nTheo Reuters", [null, "outlet:reuters"]],
  ["en", "HANOI (Reuters) - Russia signed a treaty with Japan.", ["outlet:reuters"]],
  ["vi", "HÀ NỘI (TTXVN) – Nga ký hiệp định với Séc.", ["outlet:vna"]],
  ["vi", "Theo Reuters, Nga ký hiệp định với Séc.", [null, "outlet:reuters"]],
  ["en", "Russia signed a treaty with Japan, Kyodo reported.", [null, "outlet:kyodo"]],
  ["vi", "Nga ký hiệp định với Séc.", [null]],
])("by its credit line or dateline, with whom it relays: %s %s", (language, text, expected) => {
  expect(creditsOf(language, text)).toEqual(expected);
});

test.each([
  ["https://dantri.com.vn/the-gioi/mot-bai.htm", ["outlet:dan-tri"]],
  ["https://e.vnexpress.net/news/1.html", ["outlet:vnexpress"]],
  ["https://asia.nikkei.com/Politics", ["outlet:nikkei"]],
  ["https://news.bensong.example/1", [null]],
  ["reports/dantri.com.vn/1.txt", [null]],
])("by the address of its page: %s", (uri, expected) => {
  expect(creditsOf("vi", "Nga ký hiệp định với Séc.", { uri })).toEqual(expected);
});

test.each([
  ["dantri.com.vn", "https://dantri.com.vn/1", "outlet:dan-tri"],
  ["Trang tin không ai biết", "https://dantri.com.vn/1", "outlet:dan-tri"],
  ["VOV", "https://dantri.com.vn/1", "outlet:vov"],
])("a publisher told as %s at %s is %s", (outlet, uri, expected) => {
  expect(creditsOf("vi", "Trời mưa.", { outlet, uri })).toEqual([expected]);
});

test("a joint credit names all whom a report relays", () => {
  const credited = creditsOf("vi", "Nga ký hiệp định với Séc.\nTheo Reuters, AFP");
  expect(credited).toEqual([null, "outlet:reuters", "outlet:afp"]);
});

test("initials at the end are those of a name in the text", () => {
  expect(creditsOf("vi", "Phóng viên Bến Bờ có mặt tại Hà Nội.\nNga ký hiệp định.\n(BB)")).toEqual(["outlet:ben-bo"]);
});

test("what is told goes before what the text says, and nobody relays itself", () => {
  expect(creditsOf("vi", "Theo VOV, Nga ký hiệp định.\nReuters/VnExpress", { outlet: "VOV" })[0]).toBe("outlet:vov");
  expect(creditsOf("vi", "Theo VOV, Nga ký hiệp định với Séc.", { outlet: "VOV" })).toEqual(["outlet:vov"]);
});

test("the publisher is an entity, though the text does not name it", () => {
  const { entities } = readText("vi", "Trời mưa.", { outlet: "VOV" });
  expect(entities).toMatchObject([{ id: "outlet:vov", type: "outlet", mentions: [] }]);
});
