import { expect, test } from "vitest";
import { readText } from "../told.ts";
import { statusesIn } from "./shown.ts";

test.each([
  ["vi", "Nga ký hiệp định với Séc.", "ký hiệp định: happened"],
  ["vi", "Nga đã ký hiệp định với Séc.", "ký hiệp định: happened"],
  ["vi", "Nga vừa mới ký hiệp định với Séc.", "ký hiệp định: happened"],
  ["vi", "Nga đang đàm phán với Séc.", "đàm phán: ongoing"],
  ["vi", "Nga vẫn đang đàm phán với Séc.", "đàm phán: ongoing"],
  ["vi", "Nga sẽ ký hiệp định với Séc.", "ký hiệp định: planned"],
  ["vi", "Nga sắp ký hiệp định với Séc.", "ký hiệp định: planned"],
  ["vi", "Nga dự kiến ký hiệp định với Séc.", "ký hiệp định: expected"],
  ["vi", "Nga có thể sẽ ký hiệp định với Séc.", "ký hiệp định: possible"],
  ["vi", "Nga đang cân nhắc ký hiệp định với Séc.", "ký hiệp định: possible"],
  ["vi", "Nga muốn ký hiệp định với Séc.", "ký hiệp định: possible"],
  ["vi", "Nga cần ký hiệp định với Séc.", "ký hiệp định: requested"],
  ["vi", "Nga nên ký hiệp định với Séc.", "ký hiệp định: requested"],
  ["vi", "Nga lo ngại nên ký hiệp định với Séc.", "ký hiệp định: happened"],
  ["vi", "Nga đã hủy cuộc gặp với Séc.", "cuộc gặp: cancelled"],
  ["vi", "Nga quyết định hoãn chuyến thăm Séc.", "chuyến thăm: postponed"],
  ["vi", "Chuyến thăm Séc của Tổng thống Nga đã bị hoãn.", "Chuyến thăm: postponed"],
  ["en", "Russia signed a treaty with Japan.", "signed a treaty: happened"],
  ["en", "Russia has signed a treaty with Japan.", "signed a treaty: happened"],
  ["en", "Russia will sign a treaty with Japan.", "sign a treaty: planned"],
  ["en", "Russia is expected to sign a treaty with Japan.", "sign a treaty: expected"],
  ["en", "Russia may sign a treaty with Japan.", "sign a treaty: possible"],
  ["en", "Russia is considering signing a treaty with Japan.", "signing a treaty: possible"],
  ["en", "Russia should sign a treaty with Japan.", "sign a treaty: requested"],
  ["en", "Russia called off the meeting with Japan.", "meeting with: cancelled"],
  ["en", "Russia postponed the meeting with Japan.", "meeting with: postponed"],
])("words of status, the least certain first: %s %s", (language, text, expected) => {
  expect(statusesIn(language, text)).toContain(expected);
});

test.each([
  ["vi", "Nga chưa ký hiệp định với Séc."],
  ["vi", "Nga không ký hiệp định với Séc."],
  ["vi", "Nga chưa từng ký hiệp định với Séc."],
  ["vi", "Nga phủ nhận việc ký hiệp định với Séc."],
  ["en", "Russia has not signed a treaty with Japan."],
  ["en", "Russia did not sign a treaty with Japan."],
  ["en", "Russia never signed a treaty with Japan."],
  ["en", "Russia failed to sign a treaty with Japan."],
])("what is denied says so, and is no event that happened: %s %s", (language, text) => {
  const claims = readText(language, text).claims.filter(({ type }) => type === "agreement");
  expect(claims).toMatchObject([{ status: "denied", negated: true }]);
});

test.each([
  ["vi", "Nếu Nga tấn công Séc, Mỹ sẽ trừng phạt Nga.", "tấn công: possible"],
  ["en", "If Russia withdrew from the treaty, Japan would protest.", "withdrew from the treaty: possible"],
])("a condition is only possible: %s %s", (language, text, expected) => {
  expect(statusesIn(language, text)).toContain(expected);
});

test.each([
  ["vi", "2022-06-28", "Hai nước Nga và Séc ký hiệp định vào ngày 15/7/2022.", "ký hiệp định: planned"],
  ["vi", "2022-06-28", "Hai nước Nga và Séc ký hiệp định vào ngày 15/5/2022.", "ký hiệp định: happened"],
  ["vi", "2022-06-28", "Hai nước Nga và Séc ký hiệp định vào ngày 28/6/2022.", "ký hiệp định: happened"],
  ["vi", null, "Hai nước Nga và Séc ký hiệp định vào ngày 15/7/2022.", "ký hiệp định: happened"],
  ["en", "2022-06-28", "Russia signs a treaty with Japan on July 15, 2022.", "signs a treaty: planned"],
])("what is dated after the report came out is planned: %s %s %s", (language, published, text, expected) => {
  const { claims } = readText(language, text, { published });
  expect(claims.map(({ trigger, status }) => `${trigger.text}: ${status}`)).toEqual([expected]);
});

test.each([
  ["vi", "Cuộc hội đàm giữa Nga và Séc sẽ diễn ra tại Praha.", "Cuộc hội đàm: planned"],
  ["vi", "Cuộc tập trận giữa Nga và Séc dự kiến bắt đầu vào tuần tới.", "Cuộc tập trận: expected"],
  ["vi", "Cuộc hội đàm giữa Nga và Séc đã bị hủy.", "Cuộc hội đàm: cancelled"],
  ["en", "The talks between Russia and Japan will take place in Geneva.", "talks between: planned"],
  ["en", "The meeting between Russia and Japan was postponed.", "meeting between: postponed"],
])("the words of a noun's status may stand behind it: %s %s", (language, text, expected) => {
  expect(statusesIn(language, text)).toContain(expected);
});

test.each([
  ["vi", "Nga đã hội đàm với Séc và sẽ ký hiệp định với Ba Lan.", ["hội đàm: happened", "ký hiệp định: planned"]],
  ["vi", "Nga hội đàm với Séc, nhưng chưa ký hiệp định.", ["hội đàm: happened", "ký hiệp định: denied"]],
  ["en", "Russia met with Japan and will sign a treaty with India.", ["met with: happened", "sign a treaty: planned"]],
])("each event has the words of its own: %s %s", (language, text, expected) => {
  expect(statusesIn(language, text)).toEqual(expected);
});

test.each([
  ["Mỹ gửi tàu đến để tìm kiếm tàu ngầm mất tích.", "mất tích: happened"],
  ["Người dân xuống đường nhằm phản đối cuộc đảo chính ở Praha.", "cuộc đảo chính: happened"],
  ["Nga đưa quân tới để tấn công Séc.", "tấn công: planned"],
])("what a purpose is about has happened, what it aims at is planned: %s", (text, expected) => {
  expect(statusesIn("vi", text)).toContain(expected);
});

test.each([
  ["Nga chưa có kế hoạch ký hiệp định hay thăm Séc.", ["ký hiệp định: denied", "thăm: denied"]],
  ["Nga đang tìm kiếm con tàu, đồng thời kêu gọi Mỹ giúp đỡ.", ["kêu gọi: happened", "giúp đỡ: requested"]],
  ["Nga chưa bình luận về lời mời của Mỹ.", ["lời mời: happened"]],
  ["Cuộc đàm phán giữa Nga và Séc chưa đạt kết quả.", ["Cuộc đàm phán: happened"]],
  ["Cuộc đàm phán giữa Nga và Séc chưa diễn ra.", ["Cuộc đàm phán: denied"]],
  ["Séc đề nghị Nga rút lại lệnh trục xuất.", ["đề nghị: happened", "lệnh trục xuất: happened"]],
  ["Nga triệu tập đại sứ Séc nhằm phản đối lệnh trừng phạt.", ["lệnh trừng phạt: happened"]],
  ["Nga sẵn sàng ký hiệp định với Séc.", ["ký hiệp định: planned"]],
  ["Nga dự kiến chi thêm tiền để nâng cấp căn cứ.", ["nâng cấp căn cứ: expected"]],
  ["Nếu bị tấn công, Nga sẽ trừng phạt Séc.", ["trừng phạt: possible"]],
  ["Tính đến nay Nga đã trừng phạt Séc hai lần.", ["trừng phạt: happened"]],
])("a word of status holds for its own verb: %s", (text, expected) => {
  for (const each of expected) expect(statusesIn("vi", text)).toContain(each);
});
