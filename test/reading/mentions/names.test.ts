import { expect, test } from "vitest";
import { readMentions } from "../../../src/reading/mentions/mentions.ts";
import { toText } from "../../../src/text/text.ts";

const namesIn = (string: string, language = "vi") =>
  readMentions(toText(string, language)).mentions.flatMap(({ type, name }) =>
    ["country", "government"].includes(type) ? [] : [`${type}: ${name}`],
  );

test.each<[string, string[]]>([
  ["Chủ tịch Ủy ban Tình báo Hạ viện Mỹ thừa nhận sai sót.", ["organization: Ủy ban Tình báo Hạ viện Mỹ"]],
  ["Một quan chức của Cơ quan Đóng tàu Hàn Quốc cho biết.", ["organization: Cơ quan Đóng tàu Hàn Quốc"]],
  ["Ông Lâm thăm Học viện Phòng không sáng nay.", ["person: Lâm", "organization: Học viện Phòng không"]],
  ["Mỹ sửa Đạo luật Quan hệ Đối ngoại.", ["agreement: Quan hệ Đối ngoại"]],
])("a word of two syllables is not cut in a name: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<[string, string[]]>([
  ["Nga triệu tập Phó Đại sứ Mỹ hôm qua.", []],
  ["Một hội nghị về Tương lai châu Á.", ["place: Asia"]],
  ["Cờ của hai bên. Ảnh: Modern Diplomacy.", []],
  ["Nhiều người dự lễ hội Kumbh Mela năm nay.", []],
  ["Nhóm thợ lặn tìm thấy khí CO2 trong cabin.", []],
])("what is no name of someone or of a place is none: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each<[string, string]>([
  ["Bà Ursula von der Leyen thăm Paris.", "person: Ursula von der Leyen"],
  ["Vụ việc của USS Thresher được nhắc lại.", "equipment: USS Thresher"],
  ["Đại diện của Worker Rights Consortium cho biết.", "organization: Worker Rights Consortium"],
  ["Tàu cứu hộ MV Swift Rescue đã rời cảng.", "equipment: MV Swift Rescue"],
  ["Máy bay C-5M Super Galaxy đã hạ cánh.", "equipment: Super Galaxy"],
  ["Ông tới sân bay quốc tế Indira Gandhi sáng nay.", "place: Indira Gandhi"],
])("the words of a name and before it say what it is: %s", (text, name) => {
  expect(namesIn(text)).toContain(name);
});

test.each<[string, string[]]>([
  [
    "Mr Hai is at the Institute for Strategic Studies in Hanoi.",
    ["person: Hai", "organization: Institute for Strategic Studies", "place: Hanoi"],
  ],
  [
    "An official of the Ministry of Public Works of Indonesia said so.",
    ["organization: Ministry of Public Works of Indonesia"],
  ],
  ["He works at the Hoover Institution now.", ["organization: Hoover Institution"]],
  ["The Omnibus Law was not affected.", ["agreement: Omnibus Law"]],
  ["They talked about Climate Change again.", []],
  ["The Vietnamese have long wanted patrol vessels.", []],
])("an English name of several words is what its words say: %s", (text, names) => {
  expect(namesIn(text, "en").filter((name) => !name.startsWith("person: He"))).toEqual(names);
});

test("a heading with a capital in each word names nobody", () => {
  expect(namesIn("The council met again.\n\nUrgent Global Plans with Limited Time\n\nIt met again.", "en")).toEqual([]);
});

test.each([
  ["vi", "Bão đi về miền Bắc. Tàu rẽ vào phía Nam."],
  ["vi", "Quân đội rút về vùng Đông."],
  ["en", "The storm moved to the North. Troops left West."],
])("a direction alone is no place: %s %s", (language, text) => {
  expect(readMentions(toText(text, language)).mentions.filter(({ type }) => type === "place")).toEqual([]);
});
