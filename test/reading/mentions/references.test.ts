import { expect, test } from "vitest";
import { readText } from "../told.ts";

/** Entities that take part in the claims whose trigger holds a word. */
const whoOf = (language: string, text: string, trigger: string): (string | null)[] =>
  readText(language, text)
    .claims.filter((claim) => claim.trigger.text.toLowerCase().includes(trigger))
    .flatMap(({ participants }) => participants.map(({ entity }) => entity))
    .toSorted();

test.each([
  ["vi", "Ông Suga Yoshihide nhậm chức. Ông sẽ thăm Việt Nam.", "thăm", ["country:VN", "person:suga-yoshihide"]],
  ["vi", "Nga phản đối. Nước này đã trục xuất nhà ngoại giao Séc.", "trục xuất", ["country:CZ", "country:RU"]],
  [
    "vi",
    "Bộ trưởng Phan Văn Giang gặp Bộ trưởng Kishi Nobuo. Hai người ký thỏa thuận.",
    "ký",
    ["person:giang-phan-van", "person:kishi-nobuo"],
  ],
  ["vi", "Nhật Bản và Việt Nam đàm phán. Hai nước ký hiệp định.", "ký", ["country:JP", "country:VN"]],
  ["vi", "Nhật Bản và Việt Nam đàm phán. Hai bên ký hiệp định.", "ký", ["country:JP", "country:VN"]],
  ["en", "Japan and Vietnam negotiated. The two sides signed an agreement.", "sign", ["country:JP", "country:VN"]],
  ["en", "Japan and Vietnam negotiated. Both countries signed an agreement.", "sign", ["country:JP", "country:VN"]],
  ["en", "Yoshihide Suga took office. He will visit Vietnam.", "visit", ["country:VN", "person:suga-yoshihide"]],
])("what stands for somebody named before takes part as they: %s %s", (language, text, trigger, expected) => {
  expect(whoOf(language, text, trigger)).toEqual(expected);
});

test("what stands for an entity is no name of it", () => {
  const { entities } = readText("vi", "Nga phản đối. Nước này đã trục xuất một nhà ngoại giao.");
  expect(entities.flatMap(({ names }) => names)).toEqual(["Nga"]);
});

test.each([
  ["vi", "Hai người ký thỏa thuận."],
  ["vi", "Ông nói nước này không có ý kiến."],
  ["en", "The two sides signed an agreement."],
])("with nobody named before nobody is meant: %s %s", (language, text) => {
  const { entities, claims } = readText(language, text);
  expect(entities).toEqual([]);
  for (const { participants } of claims) expect(participants).toEqual([]);
});

test("a post that the next one shares, without a name, names nobody again", () => {
  const text = "Nhân chuyến thăm Hàn Quốc của Tổng Bí thư Phan Văn An và Phu nhân, hai nước ký hiệp định.";
  const { claims } = readText("vi", text);
  const quotes = claims.flatMap(({ participants }) => participants.map(({ start, end }) => text.slice(start, end)));
  expect(quotes.filter((quote) => quote === "")).toEqual([]);
});
