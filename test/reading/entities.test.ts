import { expect, test } from "vitest";
import { readText } from "./told.ts";

test("an entity has every form that the text gives it, each once, and every place", () => {
  const [person, state] = readText("vi", "Ông Suga Yoshihide đến Nhật Bản. Suga rời Nhật. Suga về Nhật.").entities;
  expect(person).toMatchObject({ name: "Suga Yoshihide", names: ["Suga Yoshihide", "Suga"] });
  expect(person!.mentions.map(({ text }) => text)).toEqual(["Suga Yoshihide", "Suga", "Suga"]);
  expect(state).toMatchObject({ names: ["Nhật Bản", "Nhật"], country: "JP" });
});

test("the longest form of a person's name is the preferred one, wherever it stands", () => {
  const { entities } = readText("vi", "Thủ tướng Suga tới nơi. Thủ tướng Suga Yoshihide phát biểu.");
  expect(entities.map(({ name }) => name)).toEqual(["Suga Yoshihide"]);
});

test.each([
  ["vi", "Thủ tướng Nhật Bản Suga Yoshihide phát biểu.", "person:suga-yoshihide", "JP"],
  ["vi", "Bộ Quốc phòng Việt Nam ra thông cáo.", "org:vn:defence-ministry", "VN"],
  ["vi", "Bộ Quốc phòng ra thông cáo.", "org:defence-ministry", null],
  ["en", "Japan's Ministry of Defense declined.", "org:jp:defence-ministry", "JP"],
])("an entity has the state that the text gives it, or none: %s %s", (language, text, id, country) => {
  expect(readText(language, text).entities.find((entity) => entity.id === id)?.country).toBe(country);
});

test("each post is kept with its place, as often as the text gives it", () => {
  const { entities } = readText("vi", "Thủ tướng Nhật Bản Suga Yoshihide phát biểu. Thủ tướng Suga cảm ơn.");
  const { posts } = entities.find(({ type }) => type === "person")!;
  expect(posts.map(({ title, evidence }) => [title, evidence.text])).toEqual([
    ["Thủ tướng", "Thủ tướng"],
    ["Thủ tướng", "Thủ tướng"],
  ]);
  expect(posts[0]!.evidence.start).toBeLessThan(posts[1]!.evidence.start);
});
