import { expect, test } from "vitest";
import { hold } from "./held.ts";

const people = (...texts: string[]) =>
  hold(...texts.map((text, i): [string, string, string] => [`Báo ${i}`, "2022-06-28", text])).entities.filter(
    ({ type }) => type === "person",
  );

test("one person in two orders of names and two languages is one", () => {
  const found = people("Thủ tướng Suga Yoshihide phát biểu.", "Prime Minister Yoshihide Suga spoke.");
  expect(found).toMatchObject([{ id: "person:suga-yoshihide", mentions: { length: 2 }, posts: { length: 2 } }]);
  expect(found[0]!.names.toSorted()).toEqual(["Suga Yoshihide", "Yoshihide Suga"]);
});

test("a surname is joined to the full name whose post and state agree", () => {
  const found = people("Thủ tướng Lào Somphone Keola phát biểu.", "Thủ tướng Lào Keola tới Hà Nội.");
  expect(found.map(({ names }) => names)).toEqual([["Somphone Keola", "Keola"]]);
});

test.each([
  ["another post", "Thủ tướng Lào Somphone Keola phát biểu.", "Ngoại trưởng Lào Keola tới Hà Nội."],
  ["another state", "Thủ tướng Lào Somphone Keola phát biểu.", "Thủ tướng Nepal Keola tới Hà Nội."],
  ["no post at all", "Thủ tướng Lào Somphone Keola phát biểu.", "Ông Keola tới Hà Nội."],
])("a surname with %s is somebody of its own", (_, full, short) => {
  expect(people(full, short)).toHaveLength(2);
});

test("a surname that fits two people is joined to neither", () => {
  const both = "Thủ tướng Lào Somphone Keola phát biểu. Sau đó Thủ tướng Lào Vilay Keola phát biểu.";
  expect(people(both, "Thủ tướng Lào Keola tới Hà Nội.")).toHaveLength(3);
});

test("an outlet is one, by its name and by the short form that a report introduces", () => {
  const { documents, claims, attributions } = hold(
    ["Bến Bờ", "2022-06-28", "Theo Đài Tiếng nói Sông Hồng (SHV), Nga ký hiệp định với Séc."],
    ["Cửa Sông", "2022-06-28", "Theo SHV, Nga ký hiệp định với Séc."],
  );
  expect(documents).toHaveLength(2);
  expect(claims).toHaveLength(2);
  expect(new Set(attributions.map(({ source }) => source?.entity)).size).toBe(1);
});

test.each<[string, string[], ...string[]]>([
  [
    "stands for the name without",
    ["Ruedi Brunner"],
    "Tổng thống Thụy Sĩ Ruedi Karl Brunner phát biểu.",
    "Tổng thống Thụy Sĩ Ruedi Brunner phát biểu.",
  ],
  [
    "of another post stands for itself",
    ["Ruedi Brunner", "Ruedi Karl Brunner"],
    "Ngoại trưởng Thụy Sĩ Ruedi Karl Brunner phát biểu.",
    "Tổng thống Thụy Sĩ Ruedi Brunner phát biểu.",
  ],
  [
    "says nothing where two share its ends",
    ["Ruedi Brunner", "Ruedi Karl Brunner", "Ruedi Paul Brunner"],
    "Tổng thống Thụy Sĩ Ruedi Karl Brunner phát biểu.",
    "Tổng thống Thụy Sĩ Ruedi Brunner phát biểu.",
    "Tổng thống Thụy Sĩ Ruedi Paul Brunner phát biểu.",
  ],
  [
    "is never left out in Viet Nam",
    ["Nguyễn Phú Thịnh", "Nguyễn Thịnh"],
    "Bộ trưởng Việt Nam Nguyễn Phú Thịnh phát biểu.",
    "Bộ trưởng Việt Nam Nguyễn Thịnh phát biểu.",
  ],
])("a name with a middle name %s", (_, expected, ...texts) => {
  expect(
    people(...texts)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(expected);
});

test("a family name with a post is nobody's in particular where many have it", () => {
  expect(people("Bộ trưởng Hàn Quốc Lee Do-won phát biểu.", "Bộ trưởng Hàn Quốc, ông Lee, tới Hà Nội.")).toHaveLength(
    2,
  );
});
