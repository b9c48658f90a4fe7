import { expect, test } from "vitest";
import { readText } from "./told.ts";

const codes = (members: { entity: string }[]): string =>
  members.map(({ entity }) => entity.replace("country:", "")).join(" ");

/** "VN JP US", with "…" where the list is open. */
const listsIn = (language: string, text: string): string[] =>
  readText(language, text)
    .lists.filter(({ members }) => members.length > 0)
    .map(({ members, open }) => codes(members) + (open ? " …" : ""));

test.each([
  ["vi", "Ba nước Việt Nam, Thái Lan và Indonesia tham gia.", ["VN TH ID"]],
  ["vi", "Các nước như Việt Nam, Thái Lan và Indonesia tham gia.", ["VN TH ID …"]],
  ["vi", "Việt Nam, Thái Lan, Indonesia… tham gia.", ["VN TH ID …"]],
  ["vi", "Việt Nam, Thái Lan, Indonesia và một số nước khác tham gia.", ["VN TH ID …"]],
  ["en", "Vietnam, Thailand and Indonesia took part.", ["VN TH ID"]],
  ["en", "Countries such as Vietnam, Thailand and Indonesia took part.", ["VN TH ID …"]],
  ["en", "Vietnam, Thailand, Indonesia and others took part.", ["VN TH ID …"]],
  ["vi", "Việt Nam và Nhật Bản tham gia.", []],
  ["vi", "Việt Nam gặp Nhật Bản, sau đó Mỹ lên tiếng.", []],
  ["vi", "Việt Nam, Thái Lan và Việt Nam tham gia.", []],
])("three states or more in a row, open where it says so: %s %s", (language, text, expected) => {
  expect(listsIn(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Danh sách gồm Ấn Độ, Úc cũng như Việt Nam, Thái Lan và Indonesia.", "IN AU VN TH ID"],
  ["vi", "Danh sách gồm Việt Nam, Thái Lan và Indonesia. Những nước khác là Ấn Độ và Úc.", "VN TH ID IN AU"],
  ["en", "The list names India and Australia as well as Vietnam, Thailand and Indonesia.", "IN AU VN TH ID"],
  ["en", "The list names Vietnam, Thailand and Indonesia. The others are India and Australia.", "VN TH ID IN AU"],
])("a list goes on behind its linking words, into the next sentence too: %s %s", (language, text, expected) => {
  expect(listsIn(language, text)).toEqual([expected]);
});

test.each([
  ["vi", "Nhật Bản sẽ bán tên lửa cho 3 nước: Việt Nam, Thái Lan và Indonesia.", "3 nước"],
  ["vi", "Có ba nước trong danh sách. Đó là Việt Nam, Thái Lan và Indonesia.", "ba nước"],
  ["vi", "Việt Nam, Thái Lan và Indonesia tham gia.", undefined],
  ["en", "Japan chose three countries: Vietnam, Thailand and Indonesia.", "three countries"],
  ["en", "Five countries protested. Japan chose three countries: Vietnam, Thailand and Indonesia.", "three countries"],
])("a list has the number that the text gives of its members: %s %s", (language, text, expected) => {
  const { lists, figures } = readText(language, text);
  expect(figures.find(({ id }) => id === lists[0]!.figure)?.text).toBe(expected);
});

test.each([
  ["vi", "Theo VOV, danh sách gồm Việt Nam, Thái Lan và Indonesia.", "outlet:vov"],
  ["vi", "Danh sách gồm Việt Nam, Thái Lan và Indonesia.", null],
  ["en", "Reuters said that the list names Vietnam, Thailand and Indonesia.", "outlet:reuters"],
])("a list is of the outlet that gives it: %s %s", (language, text, expected) => {
  expect(readText(language, text).lists).toMatchObject([{ outlet: expected }]);
});

test.each([
  ["vi", "Đài VOV đã bỏ tên Việt Nam.", "outlet:vov", "VN"],
  ["en", "The broadcaster VOV left out Vietnam.", "outlet:vov", "VN"],
])("what an outlet is said to leave out is kept without a list too: %s %s", (language, text, outlet, expected) => {
  const { lists } = readText(language, text);
  expect(lists.map((list) => [list.outlet, codes(list.members), codes(list.without)])).toEqual([
    [outlet, "", expected],
  ]);
});

test("each member is named once, with the place where it stands first", () => {
  const [list] = readText("vi", "Việt Nam, Thái Lan, Việt Nam và Indonesia tham gia.").lists;
  expect(codes(list!.members)).toBe("VN TH ID");
  expect(list!.members[0]!.evidence.start).toBe(0);
});
