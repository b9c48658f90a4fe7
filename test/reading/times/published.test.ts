import { expect, test } from "vitest";
import {
  calendarMisfits,
  findPublished,
  findTimes,
  resolveTimes,
  type Tenure,
} from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";

function publishedOf(string: string, tenures: Tenure[] = [], metadata: string | null = null) {
  const text = toText(string, /[ạ-ỹăđơư]/iu.test(string) ? "vi" : "en");
  return findPublished({ published: metadata }, text, "d", findTimes(text), tenures);
}

const inOffice = (from: string, to: string | null): Tenure => ({
  from,
  to,
  evidence: { document: "d", start: 0, end: 4, text: "Bà A" },
});

test("what the page says stands", () => {
  expect(publishedOf("Hôm nay 3/4/2020.", [], "2021-04-21")).toEqual({
    edtf: "2021-04-21",
    basis: "metadata",
    because: [],
  });
});

test.each([
  ["HÀ NỘI, 12/9/2021 — Hai bên đã ký thỏa thuận.", "2021-09-12"],
  ["Hai nước ký thỏa thuận\nĐăng ngày 12/9/2021 lúc 10:30\nHai bên đã ký.", "2021-09-12"],
  ["Hai nước ký thỏa thuận\nChủ Nhật, 12/09/2021, 10:30 (GMT+7)\nHai bên đã ký.", "2021-09-12"],
  ["Two states sign\nPublished September 12, 2021\nBoth sides signed the accord on Saturday.", "2021-09-12"],
  ["TOKYO, Sept. 12, 2021 (Kyodo) -- The two governments have signed the accord.", "2021-09-12"],
])("the text says it itself: %s", (string, edtf) => {
  const published = publishedOf(string);
  expect(published).toMatchObject({ edtf, basis: "text" });
  for (const { start, end, text } of published.because) expect(string.slice(start, end)).toBe(text);
});

test.each([
  [
    "a day beside yesterday, in a year of its own",
    "Ngày 3/5/2019, hai bên họp. Hôm qua 4/5/2019, họ đã ký.",
    "2019-05-05",
  ],
  [
    "a weekday that fits one year of a stretch",
    "Sau thỏa thuận hồi tháng 8 năm 2018, hai bên đã gặp nhau hôm thứ Sáu, ngày 3/5. Hạn chót dự kiến trước tháng 6 năm 2020.",
    "2019-05-03~",
  ],
  ["nothing to go by", "Hai bên đã gặp nhau và hứa hẹn nhiều điều.", null],
  ["a day without a year", "Hôm qua 14/10, hai bên đã gặp nhau.", null],
  ["a year long past", "Năm 1995, hai nước lập quan hệ ngoại giao.", null],
])("inferred from %s", (_name, string, edtf) => {
  const published = publishedOf(string);
  expect(published.edtf).toBe(edtf);
  expect(published.basis).toBe(edtf === null ? "unknown" : "inferred");
});

test("who holds the office tells years with one calendar apart", () => {
  const string = "Hôm thứ Năm (4/6), bà A lên tiếng. Hôm qua 4/6, hai bên đã họp.";
  expect(publishedOf(string).edtf).toBeNull();
  expect(publishedOf(string, [inOffice("2018-01-15", "2022-03-01")])).toMatchObject({
    edtf: "2020-06-05",
    basis: "inferred",
  });
  expect(publishedOf(string, [inOffice("2014-05", "2016-02")]).edtf).toBe("2015-06-05");
});

test("of office-holders who cannot all be in office, those who came last count", () => {
  const at = (tenure: Tenure, start: number) => ({ ...tenure, evidence: { ...tenure.evidence, start } });
  const string = "Bà A, người kế nhiệm ông B, đã lên tiếng hôm thứ Năm (4/6). Hôm qua 4/6, hai bên đã họp.";
  const tenures = [at(inOffice("2012-01-20", "2018-01-20"), 0), at(inOffice("2018-01-20", "2022-03-01"), 9)];
  expect(publishedOf(string, tenures).edtf).toBe("2020-06-05");
});

test.each([
  ["budgets of years to come", "Quốc hội đã thông qua ngân sách năm 2025. Hôm qua 14/10, hai bên đã gặp nhau.", []],
  [
    "clues against each other",
    "Hôm qua 14/10, hai bên đã họp. Hôm nay 21/4, họ đã ký.",
    [inOffice("2020-01-01", "2020-12-31")],
  ],
])("nothing is inferred from %s", (_name, string, tenures) => {
  expect(publishedOf(string, tenures).edtf).toBeNull();
});

test("a weekday that the date does not have is told", () => {
  const text = toText("Hai bên họp hôm thứ Ba, ngày 15/4/2021, rồi ký vào thứ Sáu, ngày 16/4/2021.");
  const found = findTimes(text);
  const times = resolveTimes(text, "d", found, { edtf: "2021-04-20", basis: "metadata", because: [] });
  const misfits = calendarMisfits("d", found, times);
  expect(misfits).toMatchObject([{ said: 2, real: 4, time: times[0]!.id, evidence: { text: times[0]!.text } }]);
});

test("one who is named in office again and again costs no more than once", () => {
  const places = Array.from({ length: 60 }, (_, start) => ({ document: "d", start, end: start + 1, text: "Bà A" }));
  const tenures = places.flatMap((evidence) => [
    { from: "2011-12-17", to: null, evidence },
    { from: "2012-04-11", to: null, evidence },
  ]);
  expect(publishedOf("Bà A đến thăm hôm 3/4.", tenures).edtf).toBeNull();
});
