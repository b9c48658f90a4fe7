import { expect, test } from "vitest";
import { participantsIn } from "./shown.ts";

test.each([
  [
    "the doer of the first",
    "Hàn Quốc tuyên bố trục xuất hai nhà ngoại giao và trừng phạt Triều Tiên.",
    "trừng phạt: actor country:KR, target country:KP",
  ],
  [
    "the object of the second",
    "Hàn Quốc tuyên bố trục xuất hai nhà ngoại giao và trừng phạt Triều Tiên.",
    "trục xuất: actor country:KR, target country:KP",
  ],
  [
    "who does a thing for a reason, and to whom",
    "Ấn Độ trục xuất ba người Pakistan vì cáo buộc xâm nhập.",
    "cáo buộc: actor country:IN, target country:PK",
  ],
])("two deeds told in one breath share %s", (_, text, expected) => {
  expect(participantsIn("vi", text)).toContain(expected);
});

test.each([
  [
    "what a state announces to be done to another it does",
    "Ấn Độ thông báo hai nhà ngoại giao Pakistan đã bị trục xuất.",
    "trục xuất: actor country:IN, target country:PK",
  ],
  [
    "what others tell of it they do not",
    "Kyodo thông báo hai nhà ngoại giao Pakistan đã bị trục xuất.",
    "trục xuất: target country:PK",
  ],
  [
    "a list goes on behind its comma",
    "Ấn Độ trừng phạt một số nước, trong đó có Pakistan.",
    "trừng phạt: actor country:IN, target country:PK",
  ],
  [
    "a getting ready is no passive",
    "Ấn Độ đang chuẩn bị viện trợ cho Nepal.",
    "viện trợ: actor country:IN, recipient country:NP",
  ],
  [
    "who says a thing on a visit is on it",
    "Đô đốc Mark Hollis nhấn mạnh hợp tác với Lào trong chuyến thăm Hà Nội.",
    "chuyến thăm: actor person:hollis-mark, target place:hanoi, target country:VN",
  ],
])("%s", (_, text, expected) => {
  expect(participantsIn("vi", text)).toContain(expected);
});

test.each([
  [
    "a minister with her state",
    "Ngoại trưởng Australia Mary Holt lên tiếng. Bà Holt tuyên bố sẽ hủy thỏa thuận.",
    "hủy thỏa thuận: actor person:holt-mary, actor country:AU",
  ],
  [
    "not with one that she has left",
    "Cựu Ngoại trưởng Australia Mary Holt lên tiếng. Bà Holt kêu gọi hòa bình.",
    "kêu gọi: actor person:holt-mary",
  ],
  [
    "a blast with the state around it",
    "Vụ nổ xảy ra ở thành phố Praha.",
    "Vụ nổ: place place:prague, place country:CZ",
  ],
  [
    "a ship with the state whose letters it bears",
    "Tàu KRI Nanggala mất tích.",
    "mất tích: instrument equipment:nanggala, actor country:ID",
  ],
  [
    "the island that was named",
    "Đài Loan đặt hàng. Nhật Bản viện trợ cho hòn đảo.",
    "viện trợ: actor country:JP, recipient country:TW",
  ],
])("%s takes part", (_, text, expected) => {
  expect(participantsIn("vi", text)).toContain(expected);
});

test("what happens elsewhere has a cast of its own", () => {
  const text = "Nga tấn công Kharkiv. Vụ nổ ở Praha làm ba người bị thương.";
  expect(participantsIn("vi", text).at(-1)).toBe("Vụ nổ: place place:prague, place country:CZ");
});
