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
  [
    "vi",
    "Trợ lý Ngoại trưởng Mỹ phụ trách Đông Á Mark Hollis đến Seoul.",
    ["person:hollis-mark: Trợ lý Ngoại trưởng of country:US"],
  ],
  [
    "vi",
    "Ông Mark Hollis, người đứng đầu chương trình biển của Viện Lowy, đồng tình.",
    ["person:hollis-mark: người đứng đầu of org:lowy"],
  ],
  [
    "vi",
    "Chỉ huy trưởng đơn vị tên lửa Nga Oleg Sidorin có mặt.",
    ["person:oleg-sidorin: Chỉ huy trưởng of country:RU"],
  ],
  ["vi", "Đại sứ Séc ở Moscow Karel Dvorak về nước.", ["person:dvorak-karel: Đại sứ of country:CZ"]],
  ["vi", "Phát ngôn viên Tổng thống Nga Dmitry Peskov bác bỏ.", ["person:dmitry-peskov: Phát ngôn viên of country:RU"]],
  [
    "vi",
    "Đặc phái viên của Tổng thống Mỹ về khí hậu John Kerry đến Hà Nội.",
    ["person:john-kerry: Đặc phái viên of country:US"],
  ],
  ["vi", "Ông Wong Tai, một nhà quan sát quân sự, đồng tình.", ["person:tai-wong: nhà quan sát quân sự"]],
  ["vi", "Ông Lê Văn Đạt là Giám đốc Viện Biển Xanh.", ["person:dat-le-van: Giám đốc of org:vien-bien-xanh"]],
  [
    "en",
    "Mark Hollis, a former commander of the Royal Navy, agreed.",
    ["person:hollis-mark: commander of org:gb:navy"],
  ],
  ["en", "Former US President Barack Obama agreed.", ["person:barack-obama: President of country:US"]],
  ["en", "Japan's ambassador to Vietnam Yamada Takio spoke.", ["person:takio-yamada: ambassador of country:JP"]],
  ["en", "Rep. G.K. Hollis (D-N.C.) agreed.", ["person:g-hollis-k: Rep."]],
  ["en", "Deputy Attorney General Mark Hollis agreed.", ["person:hollis-mark: Deputy Attorney General"]],
  ["en", "The River-focused and D-Mass groups met Mark Hollis.", ["person:hollis-mark: "]],
  ["en", "Premier Mark Hollis of Britain agreed.", ["person:hollis-mark: Premier of country:GB"]],
  [
    "vi",
    "Tổng giám đốc Tổ chức Y tế Thế giới (WHO) Mark Hollis đồng ý.",
    ["person:hollis-mark: Tổng giám đốc of org:who"],
  ],
  ["vi", "Giám đốc BBVN Mark Hollis đồng ý.", ["person:hollis-mark: Giám đốc of org:bbvn"]],
  ["vi", "Chuyên gia an ninh từ Viện Lowy (Úc) Mark Hollis đồng ý.", ["person:hollis-mark: Chuyên gia of org:lowy"]],
  ["vi", "Giám đốc điều hành của bệnh viện trên, Mark Hollis, đồng ý.", ["person:hollis-mark: Giám đốc điều hành"]],
  ["vi", "Thủ hiến bang Sông Đỏ, Mark Hollis, đồng ý.", ["person:hollis-mark: Thủ hiến"]],
  ["vi", "Tổng thống mãn nhiệm Mark Hollis đồng ý.", ["person:hollis-mark: Tổng thống"]],
  ["vi", "Thủ tướng bác bỏ đề nghị của ông Mark Hollis.", ["person:hollis-mark: "]],
  ["vi", "Bộ trưởng Mark Hollis (Anh) đồng ý.", ["person:hollis-mark: Bộ trưởng of country:GB"]],
])("what a post is of, past what it is charged with: %s %s", (language, text, expected) => {
  expect(peopleOf(language, text)).toEqual(expected);
});

test.each([
  [
    "vi",
    "Hai bộ trưởng Kishi Nobuo và Phan Văn Giang hội đàm.",
    ["person:kishi-nobuo: bộ trưởng of gov:JP", "person:giang-phan-van: bộ trưởng of gov:VN"],
  ],
  [
    "vi",
    "Tổng thống Biden và Putin gặp nhau.",
    ["person:biden-joe: Tổng thống of gov:US", "person:putin-vladimir: Tổng thống of gov:RU"],
  ],
  [
    "en",
    "Presidents Joe Biden and Xi Jinping met in Bali.",
    ["person:biden-joe: Presidents of gov:US", "person:jinping-xi: Presidents of gov:CN"],
  ],
  [
    "en",
    "The two ministers, Kishi Nobuo of Japan and Mark Hollis of Britain, spoke.",
    ["person:kishi-nobuo: ministers of country:JP", "person:hollis-mark: ministers of country:GB"],
  ],
  [
    "vi",
    "Tổng thống Biden và ông Mark Hollis gặp nhau.",
    ["person:biden-joe: Tổng thống of gov:US", "person:hollis-mark: "],
  ],
])("a post of several people: %s %s", (language, text, expected) => {
  expect(peopleOf(language, text)).toEqual(expected);
});

test.each([
  [
    "vi",
    "Thủ tướng Anh và Tổng thống Pháp Emmanuel Macron điện đàm.",
    ["person:emmanuel-macron: Tổng thống of country:FR"],
  ],
  ["vi", "Ông Putin nói vậy. Tổng thống Nga sẽ thăm Hà Nội.", ["person:putin-vladimir: Tổng thống of country:RU"]],
  ["vi", "Ông Trump đồng ý. Cựu Tổng thống Mỹ sẽ trở lại.", ["person:donald-trump: Tổng thống of country:US"]],
  ["vi", "Ông Hollis nói vậy. Tổng thống Nga sẽ thăm Hà Nội.", ["person:hollis: "]],
])("a post goes to whom it fits, and to nobody else: %s %s", (language, text, expected) => {
  expect(peopleOf(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Bộ trưởng Quốc phòng Phan Văn Giang tiếp khách. Ông Giang nói vậy.", "Giang"],
  ["vi", "Thủ tướng Suga Yoshihide tới Hà Nội. Suga phát biểu trước báo chí.", "Suga"],
  ["vi", "Ông Joe Biden điện đàm với ông Lý Hiển Long. Biden cảm ơn.", "Biden"],
  ["vi", "Ngoại trưởng Dario Kostelna lên tiếng. Ông Kosletna cảm ơn.", "Kosletna"],
  ["vi", "Đô đốc Mark Hollister lên tiếng. Ông Holister cảm ơn.", "Holister"],
  ["vi", "Ngoại trưởng Sergei Malkov lên tiếng. Sau đó Sergey Malkov rời đi. Ông Malkov cảm ơn.", "Malkov"],
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
