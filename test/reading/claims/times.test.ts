import { expect, test } from "vitest";
import { timesIn } from "./shown.ts";

test.each([
  ["vi", "Nga ký hiệp định với Séc ngày 12/5/2021.", ["ký hiệp định: ngày 12/5/2021"]],
  ["vi", "Ngày 12/5/2021, Nga ký hiệp định với Séc.", ["ký hiệp định: Ngày 12/5/2021"]],
  [
    "vi",
    "Nga hội đàm với Séc ngày 3/4/2021 và ký hiệp định với Ba Lan ngày 12/5/2021.",
    ["hội đàm: ngày 3/4/2021", "ký hiệp định: ngày 12/5/2021"],
  ],
  [
    "vi",
    "Ngày 3/4/2021, Nga hội đàm với Séc và ký hiệp định với Ba Lan.",
    ["hội đàm: Ngày 3/4/2021", "ký hiệp định: Ngày 3/4/2021"],
  ],
  ["vi", "Nga đã ký hiệp định với Séc.", ["ký hiệp định: no time"]],
  ["en", "Russia signed a treaty with Japan on May 12, 2021.", ["signed a treaty: May 12, 2021"]],
  [
    "en",
    "Russia met with Japan on April 3, 2021, and signed a treaty with India on May 12, 2021.",
    ["met with: April 3, 2021", "signed a treaty: May 12, 2021"],
  ],
])("an event is dated by what stands nearest to it, or heads its sentence: %s %s", (language, text, expected) => {
  expect(timesIn(language, text)).toEqual(expected);
});

test.each([
  ["vi", "Hôm 3/4/2021, ông Putin nói rằng Nga sẽ ký hiệp định với Séc.", "ký hiệp định: no time"],
  [
    "vi",
    "Ông Putin nói hôm 3/4/2021 rằng Nga sẽ ký hiệp định với Séc vào ngày 12/5/2021.",
    "ký hiệp định: ngày 12/5/2021",
  ],
  ["en", "Putin said on April 3, 2021, that Russia would sign a treaty with Japan.", "sign a treaty: no time"],
])("the day of the saying is not the day of the event: %s %s", (language, text, expected) => {
  expect(timesIn(language, text)).toContain(expected);
});

test.each([
  [
    "vi",
    "Nhật Bản sẽ cho phép xuất khẩu tên lửa khi nước này sửa quy định, dự kiến trước tháng 3/2023.",
    ["cho phép xuất khẩu: trước tháng 3/2023", "sửa quy định: trước tháng 3/2023"],
  ],
])("an event is dated by the clause that says when: %s %s", (language, text, expected) => {
  expect(timesIn(language, text)).toEqual(expected);
});
