import { expect, test } from "vitest";
import { readText } from "../told.ts";

/** "id: title of entity; …" of every person. */
const peopleOf = (language: string, text: string): string[] =>
  readText(language, text)
    .entities.filter(({ type }) => type === "person")
    .map(({ id, posts }) => {
      const titles = posts.map(({ title, of, rank }) => `${title}${rank ? " (rank)" : ""}${of ? ` of ${of}` : ""}`);
      return `${id}: ${titles.join("; ")}`;
    });

test.each([
  ["vi", "Thủ tướng Nhật Bản Suga Yoshihide thăm Hà Nội.", ["person:suga-yoshihide: Thủ tướng of country:JP"]],
  ["vi", "Bộ trưởng Quốc phòng Phan Văn Giang tiếp khách.", ["person:giang-phan-van: Bộ trưởng Quốc phòng of gov:VN"]],
  [
    "vi",
    "Phó Thủ tướng, Bộ trưởng Ngoại giao Việt Nam Phạm Bình Minh phát biểu.",
    ["person:binh-minh-pham: Phó Thủ tướng of gov:VN; Bộ trưởng Ngoại giao of country:VN"],
  ],
  ["vi", "Thượng tướng Nguyễn Tân Cương chủ trì lễ đón.", ["person:cuong-nguyen-tan: Thượng tướng (rank)"]],
  [
    "vi",
    "Thượng tướng Nguyễn Tân Cương, Tổng tham mưu trưởng Quân đội Nhân dân Việt Nam, chủ trì lễ đón.",
    ["person:cuong-nguyen-tan: Thượng tướng (rank); Tổng tham mưu trưởng of org:vn:army"],
  ],
  [
    "en",
    "Japanese Prime Minister Yoshihide Suga visited Hanoi.",
    ["person:suga-yoshihide: Prime Minister of country:JP"],
  ],
  [
    "en",
    "Japan's foreign minister, Toshimitsu Motegi, spoke.",
    ["person:motegi-toshimitsu: foreign minister of country:JP"],
  ],
  ["en", "General Shunji Izutsu arrived on Tuesday.", ["person:izutsu-shunji: General (rank)"]],
  [
    "en",
    "Gen. Shunji Izutsu, chief of staff of the Japan Air Self-Defense Force, arrived on Tuesday.",
    ["person:izutsu-shunji: Gen. (rank); chief of staff of org:jp:air-self-defence-force"],
  ],
])("people with their posts and ranks: %s %s", (language, text, expected) => {
  expect(peopleOf(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Bộ trưởng Quốc phòng Phan Văn Giang tiếp khách. Ông Giang nói vậy.", "Giang"],
  ["vi", "Thủ tướng Suga Yoshihide tới Hà Nội. Suga phát biểu trước báo chí.", "Suga"],
  ["vi", "Ông Joe Biden điện đàm với ông Lý Hiển Long. Biden cảm ơn.", "Biden"],
  ["en", "Prime Minister Yoshihide Suga met reporters. Suga thanked them.", "Suga"],
  ["en", "Defense Minister Phan Van Giang spoke. Mr Giang thanked them.", "Giang"],
])("a short name means the person who was named before: %s %s", (language, text, short) => {
  const person = readText(language, text).entities.find(({ names }) => names.includes(short));
  expect(person?.names.some((name) => name.length > short.length)).toBe(true);
  expect(person?.name).not.toBe(short);
});

test.each([
  ["vi", "Ông Phạm Bình Minh", "Pham Binh Minh"],
  ["vi", "Ông Suga Yoshihide", "Yoshihide Suga"],
  ["vi", "Ông Hoàng Thụy", "Ông Hoàng Thuỵ"],
])("the id does not depend on the order of names or on marks: %s %s", (language, one, other) => {
  const idOf = (name: string) =>
    readText(language, `${name.startsWith("Ông") ? "" : "Ông "}${name} phát biểu.`).entities[0]?.id;
  expect(idOf(one)).toBe(idOf(other));
});

test.each([
  ["vi", "Nhật Bản ký với Việt Nam.\nLê Thu Phương", "person:le-phuong-thu"],
  ["vi", "Mỹ và Nga đàm phán ở Geneva.\nNguyễn Minh Khoa", "person:khoa-minh-nguyen"],
])("a byline is a person: %s %s", (language, text, id) => {
  expect(readText(language, text).entities.map((entity) => entity.id)).toContain(id);
});

test("a former post is a post, and says so in its place", () => {
  const { entities } = readText("vi", "Cựu Thủ tướng Nhật Bản Abe Shinzo qua đời.");
  expect(entities.find(({ id }) => id === "person:abe-shinzo")?.posts).toMatchObject([{ title: "Thủ tướng" }]);
});

test.each([
  ["vi", "Bộ trưởng Kishi gặp ông Giang."],
  ["en", "The minister met the general."],
])("a bare rank or post makes nobody: %s %s", (language, text) => {
  for (const { name } of readText(language, text).entities)
    expect(name).not.toMatch(/^(bộ trưởng|the|minister|general)/iu);
});
