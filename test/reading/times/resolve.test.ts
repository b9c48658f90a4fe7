import { expect, test } from "vitest";
import type { Published } from "../../../src/model.ts";
import { findTimes, resolveTimes } from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";

const on = (edtf: string | null): Published => ({ edtf, basis: edtf ? "metadata" : "unknown", because: [] });

function read(published: string | null, string: string) {
  const text = toText(string, /[ạ-ỹăđơư]/iu.test(string) ? "vi" : "en");
  return resolveTimes(text, "d", findTimes(text), on(published));
}

test.each([
  ["2021-01-12", "Hai bên đã ký hồi tháng 12 và sẽ gặp lại vào tháng 3.", ["2020-12", "2021-03"]],
  ["2021-01-12", "Ông nói hôm 29/12 rằng đoàn sẽ tới vào ngày 5/2.", ["2020-12-29", "2021-02-05"]],
  ["2021-12-28", "Cuộc gặp dự kiến diễn ra ngày 9/1.", ["2022-01-09"]],
  ["2021-05-01", "Hồi giữa tháng, hai nước đã tập trận chung.", ["2021-04-15~"]],
  ["2020-10-15", "Ông thông báo hôm 13/10 rằng ông sẽ đi thăm vào tuần tới.", ["2020-10-13", "2020-10-19/2020-10-25"]],
  ["2024-03-01", "Họp ngày 29/2 và 31/2.", ["2024-02-29"]],
  ["2021-04-20", "Từ tháng 12 đến tháng 2, hai bên đã họp ba lần.", ["2020-12/2021-02"]],
  ["2021-04-21", "Tướng quân tới vào rạng sáng ngày 18, cùng ngày ông họp báo.", ["2021-04-18", "2021-04-18"]],
  ["2021-04-21", "He arrived on Dec. 28 and will return on Jan. 5.", ["2020-12-28", "2022-01-05"]],
  ["2021-04-21", "Talks were held on Monday; the next day both sides signed.", ["2021-04-19", "2021-04-20"]],
  ["2021-04-21", "The ministers will meet on Friday.", ["2021-04-23"]],
])("published on %s: %s", (published, string, expected) => {
  expect(read(published, string).map((time) => time.edtf)).toEqual(expected);
});

test("what a quoted speaker calls today is the day on which he spoke", () => {
  const times = read(
    "2021-04-23",
    "Ông nói trên truyền hình ngày 22/4.\n“Quyết định có hiệu lực hôm nay”, ông nói hôm qua.",
  );
  expect(times.map((time) => time.edtf)).toEqual(["2021-04-22", "2021-04-22", "2021-04-22"]);
  expect(times[1]!.anchor).toBe(times[0]!.id);
  expect(times[2]!.anchor).toBe("published");
});

test("said and worked out are told apart", () => {
  const parts = read("2020-10-15", "Ngày 13/10/2020; hôm 14/10; hôm qua; tuần tới, tháng 4 năm nay, năm ngoái.");
  expect(parts.map(({ text, anchor, implied }) => [text, anchor, implied])).toEqual([
    ["Ngày 13/10/2020", "absolute", []],
    ["hôm 14/10", "published", ["year"]],
    ["hôm qua", "published", ["year", "month", "day"]],
    ["tuần tới", "published", ["year", "month", "day"]],
    ["tháng 4 năm nay", "published", ["year"]],
    ["năm ngoái", "published", ["year"]],
  ]);
});

test("without a day of publication nothing is guessed, and a tale goes on from its own dates", () => {
  expect(read(null, "Hôm qua 14/10, ông nói tuần tới sẽ thăm Hà Nội.").map((time) => time.edtf)).toEqual([null, null]);
  const tale = read(null, "Tháng 9 năm 2020, ông nhậm chức. Tháng 10, ông thăm Hà Nội; hai ngày sau, ông về nước.");
  expect(tale.map((time) => time.edtf)).toEqual(["2020-09", "2020-10", null]);
  expect(tale[1]!.anchor).toBe(tale[0]!.id);
});

test("a day that is known about makes what is counted from it so", () => {
  const times = read("2022-06-28~", "Hôm qua; ngày 26/6 và năm ngoái.");
  expect(times.map((time) => time.edtf)).toEqual(["2022-06-27~", "2022-06-26", "2021"]);
});

test("a tale of an older year goes on in that year, and news beside it does not", () => {
  const tale = "Ngày 17/11/2017, hải quân báo tin tàu mất tích; liên lạc cuối cùng là ngày 15/11.";
  expect(read("2021-04-23", tale).map((time) => time.edtf)).toEqual(["2017-11-17", "2017-11-15"]);
  const news = "Kỷ niệm ngày 30/4/1975, hai bên họp vào ngày 28/4.";
  expect(read("2021-04-29", news).map((time) => time.edtf)).toEqual(["1975-04-30", "2021-04-28"]);
});

test("a text that gives many dates of older years is a tale all through, but for what is of today", () => {
  const tale =
    "In May 1940 they marched. In June 1940 the city fell. In October 1942 the tide turned. " +
    "In July 1943 they landed. In June 1944 the second front came. In August, the capital was freed. Last week it was remembered.";
  expect(read("2009-12-19", tale).map((time) => time.edtf)).toEqual(
    "1940-05 1940-06 1942-10 1943-07 1944-06 1944-08 2009-12-07/2009-12-13".split(" "),
  );
});

test.each([
  ["Lần thứ ba trong năm, năm nước họp."],
  ["Tỷ số 3/4, mở cửa 24/7, 2/3 nghị sĩ, hơn 1/3 dân số."],
  ["Bà Năm và ông Mười ở thôn Ba."],
  ["Theresa May may march in."],
  ["The second may follow."],
])("no time: %s", (string) => {
  expect(read("2021-04-21", string).filter((time) => time.edtf)).toEqual([]);
});
