import { expect, test } from "vitest";
import { readText } from "../told.ts";

/** "words = id" of every mention of an entity, in the order of the text. */
const entitiesOf = (language: string, text: string): string[] =>
  readText(language, text)
    .entities.flatMap(({ id, mentions }) => mentions.map(({ start, text }) => ({ start, said: `${text} = ${id}` })))
    .toSorted((a, b) => a.start - b.start)
    .map(({ said }) => said);

test.each([
  ["vi", "Việt Nam và Nhật Bản ký thỏa thuận.", ["Việt Nam = country:VN", "Nhật Bản = country:JP"]],
  [
    "vi",
    "Nhật, Mỹ, Ấn Độ và Úc tập trận.",
    ["Nhật", "Mỹ", "Ấn Độ", "Úc"].map((name, i) => `${name} = country:${["JP", "US", "IN", "AU"][i]}`),
  ],
  ["vi", "Khối ASEAN họp với Liên minh châu Âu.", ["Khối ASEAN = bloc:ASEAN", "Liên minh châu Âu = bloc:EU"]],
  ["en", "Japan and the United States met.", ["Japan = country:JP", "United States = country:US"]],
  [
    "en",
    "Vietnam's army bought Russian jets.",
    ["Vietnam's army = org:vn:army", "Vietnam = country:VN", "Russian = country:RU"],
  ],
])("states and blocs: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Tokyo và Hà Nội đã đồng ý.", ["Tokyo = gov:JP", "Hà Nội = gov:VN"]],
  ["vi", "Ông Suga đến Hà Nội.", ["Hà Nội = place:hanoi"]],
  ["vi", "Hội nghị diễn ra tại Tokyo.", ["Tokyo = place:tokyo"]],
  ["vi", "Thủ đô Bắc Kinh có tuyết.", ["Bắc Kinh = place:beijing"]],
  ["vi", "Bắc Kinh phản đối tuyên bố của Washington.", ["Bắc Kinh = gov:CN", "Washington = gov:US"]],
  ["en", "Tokyo agreed with Hanoi.", ["Tokyo = gov:JP", "Hanoi = gov:VN"]],
  ["en", "They met in Tokyo.", ["Tokyo = place:tokyo"]],
  ["en", "Moscow rejected the note from Beijing.", ["Moscow = gov:RU"]],
])("a capital is its government, or the city where the words around it say so: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ["vi", "Bộ Quốc phòng Việt Nam ra thông cáo.", "Bộ Quốc phòng Việt Nam = org:vn:defence-ministry"],
  ["vi", "Bộ Ngoại giao Nga phản đối.", "Bộ Ngoại giao Nga = org:ru:foreign-ministry"],
  ["vi", "Hải quân Mỹ điều tàu.", "Hải quân Mỹ = org:us:navy"],
  ["vi", "Bộ Quốc phòng của Hàn Quốc nói vậy.", "Bộ Quốc phòng của Hàn Quốc = org:kr:defence-ministry"],
  ["vi", "Chính phủ Nhật Bản thông báo.", "Chính phủ Nhật Bản = gov:JP"],
  ["vi", "Quốc hội Úc thông qua luật.", "Quốc hội Úc = org:au:parliament"],
  ["vi", "Nga im lặng. Bộ Quốc phòng nước này không trả lời.", "Bộ Quốc phòng nước này = org:ru:defence-ministry"],
  [
    "vi",
    "Lực lượng Phòng vệ trên không Nhật Bản bay tập.",
    "Lực lượng Phòng vệ trên không Nhật Bản = org:jp:air-self-defence-force",
  ],
  ["en", "Japan's Ministry of Defense declined to comment.", "Japan's Ministry of Defense = org:jp:defence-ministry"],
  [
    "en",
    "The Ministry of National Defence of Vietnam issued a note.",
    "Ministry of National Defence of Vietnam = org:vn:defence-ministry",
  ],
  ["en", "The Japanese government announced it.", "Japanese government = gov:JP"],
  ["en", "The US Navy sent a ship.", "US Navy = org:us:navy"],
  ["en", "The Russian Foreign Ministry protested.", "Russian Foreign Ministry = org:ru:foreign-ministry"],
])("a body is named with its state: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text)).toContain(expected);
});

test.each([
  ["vi", "Ông Trần Đức Hoàng nói vậy.", ["Trần Đức Hoàng = person:duc-hoang-tran"]],
  ["vi", "Nhà báo Đức Hoàng viết bài.", ["Đức Hoàng = person:duc-hoang"]],
  ["vi", "Hai anh em ông Nam có ý kiến về pháp luật và mỹ thuật.", []],
  ["vi", "Một bài viết đăng trên nhật báo.", []],
])("words that look like a state are none: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text)).toEqual(expect.arrayContaining(expected));
  expect(entitiesOf(language, text).filter((each) => each.includes("country:"))).toEqual([]);
});

test.each([
  ["vi", "Quan hệ Việt – Mỹ tốt hơn.", ["Việt = country:VN", "Mỹ = country:US"]],
  ["vi", "Căng thẳng Nga - Trung đã dịu.", ["Nga = country:RU", "Trung = country:CN"]],
  ["vi", "Hợp tác Nhật-Ấn mở rộng.", ["Nhật = country:JP", "Ấn = country:IN"]],
])("half names of states stand in pairs: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Tiêm kích F-16 bay cùng Su-30MKM.", ["F-16 = equipment:f-16", "Su-30MKM = equipment:su-30"]],
  ["en", "The F-16 flew beside a Su-30MKM.", ["F-16 = equipment:f-16", "Su-30MKM = equipment:su-30"]],
  ["en", "Its COVID-19 rules were eased.", []],
])("designations are equipment: %s %s", (language, text, expected) => {
  expect(entitiesOf(language, text).filter((each) => each.includes("equipment:"))).toEqual(expected);
});

test.each([
  ["vi", "Đài Tiếng nói Sông Hồng (SHV) đưa tin. Theo SHV, hội nghị bắt đầu.", "Sông Hồng", "SHV"],
  ["vi", "Hiệp hội Nghề cá Miền Trung (HNC) lên tiếng. Sau đó HNC rút lui.", "Hiệp hội Nghề cá Miền Trung", "HNC"],
  ["vi", "Hiệp ước Bạch Hạc (HBH) có hiệu lực. Nga rút khỏi HBH.", "Bạch Hạc", "HBH"],
])("a short form in brackets means what stands before it: %s %s", (language, text, name, form) => {
  const { entities } = readText(language, text);
  expect(entities.find(({ names }) => names.includes(form))).toMatchObject({ name, names: [name, form] });
});

test("one entity holds every form and every place in the order of the text", () => {
  const { entities } = readText("vi", "Nhật Bản ký với Việt Nam. Nhật nói sẽ gửi tàu cho Việt Nam.");
  expect(entities.map(({ id, names, mentions }) => [id, names, mentions.length])).toEqual([
    ["country:JP", ["Nhật Bản", "Nhật"], 2],
    ["country:VN", ["Việt Nam"], 2],
  ]);
});
