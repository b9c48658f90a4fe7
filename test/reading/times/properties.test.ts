import fc from "fast-check";
import { expect, test } from "vitest";
import { intervalOf } from "../../../src/edtf.ts";
import type { Published } from "../../../src/model.ts";
import { findPublished, findTimes, resolveTimes } from "../../../src/reading/times/times.ts";
import { toText } from "../../../src/text/text.ts";

const words =
  "ngày hôm tháng năm tuần qua nay trước sau tới đầu giữa cuối thứ Ba tư 14/10 2020 31/2 30/4-1/5 - , ( ) . đến từ 3 hai giờ 12h sáng May March last next week Tuesday the 14th of October Oct. in before “ ” \n".split(
    " ",
  );
const strings = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(" ")),
);
const published: Published = { edtf: "2021-04-21", basis: "metadata", because: [] };

test.each(["vi", "en", "und"])("any text in %s is read the same twice, and every time quotes its place", (language) => {
  fc.assert(
    fc.property(strings, (string) => {
      const text = toText(string.normalize("NFC"), language);
      const mentions = findTimes(text);
      const times = resolveTimes(text, "d", mentions, published);
      expect(resolveTimes(text, "d", findTimes(text), published)).toEqual(times);
      expect(times.length).toBe(mentions.length);
      let end = 0;
      for (const time of times) {
        expect(text.string.slice(time.start, time.end)).toBe(time.text);
        expect(time.start).toBeGreaterThanOrEqual(end);
        end = time.end;
        if (time.edtf !== null) expect(intervalOf(time.edtf)).not.toBeNull();
      }
    }),
  );
});

test("the day of publication of any text is found or null", () => {
  fc.assert(
    fc.property(strings, (string) => {
      const text = toText(string.normalize("NFC"), "vi");
      const { edtf } = findPublished({ published: null }, text, "d", findTimes(text), []);
      expect(edtf === null || intervalOf(edtf) !== null).toBe(true);
    }),
    { numRuns: 30 },
  );
});
