import { expect, test } from "vitest";
import { participantsIn } from "./shown.ts";

test.each([
  ["vi", "Nga ký hiệp định với Séc.", "ký hiệp định: party country:RU, party country:CZ"],
  ["vi", "Séc trục xuất 18 nhà ngoại giao Nga.", "trục xuất: actor country:CZ, target country:RU"],
  ["vi", "Nhật Bản viện trợ 10 triệu USD cho Philippines.", "viện trợ: actor country:JP, recipient country:PH"],
  ["vi", "Ông Suga Yoshihide thăm Việt Nam.", "thăm: actor person:suga-yoshihide, target country:VN"],
  ["en", "Russia signed a treaty with Japan.", "signed a treaty: party country:RU, party country:JP"],
  ["en", "Yoshihide Suga visited Vietnam.", "visited: actor person:suga-yoshihide, target country:VN"],
  ["en", "The United States accused Russia of interference.", "accused: actor country:US, target country:RU"],
])("those before and behind the word: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test.each([
  ["vi", "Một tàu cá của Việt Nam bị tàu Trung Quốc đâm chìm.", "đâm chìm: target country:VN, actor country:CN"],
  ["vi", "Nga bị Mỹ trừng phạt.", "trừng phạt: target country:RU, actor country:US"],
  ["en", "A Vietnamese boat was rammed by a Chinese ship.", "rammed: target country:VN, actor country:CN"],
  ["en", "Russia was accused by Japan.", "accused: target country:RU, actor country:JP"],
])("who stands before a passive suffers: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test.each([
  [
    "vi",
    "Nga trục xuất hai nhà ngoại giao Séc và triệu tập đại sứ Ba Lan.",
    ["trục xuất: actor country:RU, target country:CZ", "triệu tập đại sứ: party country:RU, party country:PL"],
  ],
  [
    "vi",
    "Nga trục xuất hai nhà ngoại giao Séc, và Mỹ trừng phạt Iran.",
    ["trục xuất: actor country:RU, target country:CZ", "trừng phạt: actor country:US, target country:IR"],
  ],
  [
    "en",
    "Russia expelled two Czech diplomats, and Japan accused China of espionage.",
    ["expelled: actor country:RU, target country:CZ", "accused: actor country:JP, target country:CN"],
  ],
])("two events in one sentence share a subject, or have their own: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Nga tuyên bố sẽ trừng phạt Mỹ.", "trừng phạt: actor country:RU, target country:US"],
  ["en", "Russia said it would expel two Czech diplomats.", "expel: actor country:RU, target country:CZ"],
])("what somebody says that they do is their deed: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test.each([
  [
    "vi",
    "Đài Truyền hình Việt Nam đưa tin Nga ký hiệp định với Séc.",
    "ký hiệp định: party country:RU, party country:CZ",
  ],
  ["vi", "Theo Reuters, Nga ký hiệp định với Séc.", "ký hiệp định: party country:RU, party country:CZ"],
  ["en", "Russia signed a treaty with Japan, Reuters reported.", "signed a treaty: party country:RU, party country:JP"],
])("who tells it takes no part: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toEqual([expected]);
});

test.each([
  ["vi", "Hội đồng Hòa bình Thế giới ra tuyên bố."],
  ["vi", "Kế hoạch của Nga gặp khó."],
  ["en", "Japan met the deadline."],
])("words that only look like an event are none: %s %s", (language, text) => {
  expect(participantsIn(language, text)).toEqual([]);
});

test.each([
  ["vi", "Nga tăng cường lực lượng của Moscow.", "tăng cường lực lượng: actor country:RU, actor gov:RU"],
  ["vi", "Quá trình nâng cấp quân đội Australia đã bắt đầu.", "nâng cấp quân đội: actor org:au:army"],
  ["vi", "Ông Nguyễn Văn An hỏi liệu tàu ngầm được triển khai hôm 3/4 hay chưa.", "được triển khai:"],
  [
    "vi",
    "Tên lửa bảo vệ thành phố Moscow khỏi các vụ tấn công.",
    "các vụ tấn công: place place:moscow, place country:RU",
  ],
])("only where something can be is a place, and a place does nothing: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text).map((each) => each.trim())).toContain(expected);
});

test.each([
  ["vi", "Séc cáo buộc Nga tấn công vào lãnh thổ Séc.", "cáo buộc: actor country:CZ, target country:RU"],
  ["vi", "Nga đã trừng phạt Mỹ và người dân của họ.", "trừng phạt: actor country:RU, target country:US"],
  ["vi", "Trung Quốc phản đối Mỹ lập nhóm chống Bắc Kinh.", "phản đối: actor country:CN, target country:US"],
])("nobody does a thing to himself: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test("a passive is that of the event next to it", () => {
  expect(participantsIn("vi", "Nga bị cáo buộc tấn công Séc.")).toContain(
    "tấn công: actor country:RU, target country:CZ",
  );
});

test.each([
  [
    "vi",
    "Việt Nam kêu gọi Nga và Séc giúp đỡ Ba Lan.",
    ["recipient country:RU, recipient country:CZ", "actor country:RU, actor country:CZ, recipient country:PL"],
  ],
  ["vi", "Căng thẳng trong quan hệ giữa Nga và Ba Lan tiếp tục leo thang.", ["party country:RU, party country:PL"]],
  ["vi", "Ông Nguyễn Văn An là một trong những quan chức gặp gỡ đại sứ Nga.", ["party person:an-nguyen-van"]],
  ["vi", "Lệnh trục xuất 5 nhà ngoại giao của Nga có hiệu lực hôm nay.", ["target country:RU"]],
  [
    "vi",
    "Mỹ tập trận gần quần đảo Trường Sa (thuộc chủ quyền của Việt Nam).",
    ["actor country:US, place place:spratly-islands"],
  ],
])("lists stay whole, and asides take no part: %s %s", (language, text, expected) => {
  const found = participantsIn(language, text).join("; ");
  for (const part of expected) expect(found).toContain(part);
  expect(found).not.toContain("country:VN, place");
});

test.each([
  ["vi", "Nhật Bản thông báo sẽ tổ chức cuộc tập trận với Mỹ.", "cuộc tập trận: actor country:JP, party country:US"],
  [
    "vi",
    "Ông Nguyễn Văn An cam kết hợp tác trong chuyến thăm Séc.",
    "chuyến thăm: actor person:an-nguyen-van, target country:CZ",
  ],
  ["en", "Japan will hold an exercise with India.", "exercise: actor country:JP, party country:IN"],
])("a noun that is led has the subject of what leads it: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test.each([
  [
    "vi",
    "Nga và Séc tổ chức cuộc tập trận ở Praha. Cuộc tập trận kéo dài ba ngày.",
    "Cuộc tập trận: actor country:RU, actor country:CZ",
  ],
  [
    "vi",
    "Mỹ trừng phạt Nga. Các biện pháp trừng phạt có hiệu lực ngay.",
    "Các biện pháp trừng phạt: actor country:US, target country:RU",
  ],
  [
    "vi",
    "Tàu USS Theodore Roosevelt của hải quân Mỹ cập cảng. USS Theodore Roosevelt tuần tra ở Biển Đông.",
    "tuần tra: instrument equipment:uss-theodore-roosevelt, place place:south-china-sea, actor org:us:navy",
  ],
])("what points back has the cast of what it means: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test("a new one of the same kind has a cast of its own", () => {
  const text = "Nga và Séc tổ chức cuộc tập trận. Người dân lo ngại một cuộc tập trận khác ở Praha.";
  expect(participantsIn("vi", text).at(-1)).toMatch(/cuộc tập trận: place place:prague$/u);
});

test.each([
  ["vi", "Ở đây từng xảy ra xung đột.", []],
  ["vi", "Ở đây từng xảy ra xung đột với Nga.", ["xung đột: party country:RU"]],
])("a bare word of nobody, nowhere and at no time tells nothing: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toEqual(expected);
});

test.each([
  [
    "vi",
    "Nhiều nước đang gửi viện trợ cho Ấn Độ gồm Nga, Pháp và Đức.",
    "viện trợ: recipient country:IN, actor country:RU, actor country:FR, actor country:DE",
  ],
  [
    "vi",
    "Nhật Bản viện trợ cho nhiều nước như Việt Nam và Indonesia.",
    "viện trợ: actor country:JP, recipient country:VN, recipient country:ID",
  ],
])("a list has the part of the noun that it fills: %s %s", (language, text, expected) => {
  expect(participantsIn(language, text)).toContain(expected);
});

test("one state of things told by two words is one claim", () => {
  const text = "Căng thẳng giữa Nga và Séc ngày càng xấu đi.";
  expect(participantsIn("vi", text)).toEqual(["Căng thẳng: party country:RU, party country:CZ"]);
});
