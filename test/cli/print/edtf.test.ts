import { expect, test } from "vitest";
import { messagesIn } from "../../../src/cli/messages/index.ts";
import { byDate, sayEdtf } from "../../../src/cli/print/edtf.ts";

test.each([
  ["2020-10-14", "2020-10-14", "2020-10-14"],
  ["2021-11", "Nov 2021", "tháng 11/2021"],
  ["2021", "2021", "2021"],
  ["201X", "2010s", "thập niên 2010"],
  ["20XX", "21st century", "thế kỷ 21"],
  ["19XX", "20th century", "thế kỷ 20"],
  ["2021-22", "summer 2021", "mùa hè 2021"],
  ["2021-35", "Q3 2021", "quý III/2021"],
  ["2021-41", "second half of 2021", "nửa cuối năm 2021"],
  ["2021-11-XX", "Nov 2021", "tháng 11/2021"],
  ["2021-XX-XX", "2021", "2021"],
  ["2010/2020", "2010–2020", "2010–2020"],
  ["2010~/2020~", "≈2010 – ≈2020", "≈2010 – ≈2020"],
  ["2020-10-19/2020-10-25", "2020-10-19 – 2020-10-25", "2020-10-19 – 2020-10-25"],
  ["2021-01/2021-03", "Jan 2021 – Mar 2021", "tháng 1/2021 – tháng 3/2021"],
  ["2021/2021", "2021", "2021"],
  ["../2023-02", "before Mar 2023", "trước tháng 3/2023"],
  ["/2023-12", "before Jan 2024", "trước tháng 1/2024"],
  ["../2022", "before 2023", "trước 2023"],
  ["../2023-02-28", "until 2023-02-28", "đến 2023-02-28"],
  ["2023-02/..", "from Feb 2023", "từ tháng 2/2023"],
  ["2023-02/", "from Feb 2023", "từ tháng 2/2023"],
  ["2022-06~", "≈Jun 2022", "≈tháng 6/2022"],
  ["2022?", "2022 (?)", "2022 (?)"],
  ["2022%", "≈2022 (?)", "≈2022 (?)"],
  ["[2021-09-11,2021-11]", "2021-09-11 or Nov 2021", "2021-09-11 hoặc tháng 11/2021"],
  ["{2021,2022}", "2021, 2022", "2021, 2022"],
  ["2020-W43", "2020-W43", "2020-W43"],
])("%s is “%s”, in Vietnamese “%s”", (edtf, en, vi) => {
  expect(sayEdtf(edtf, messagesIn("en").dates)).toBe(en);
  expect(sayEdtf(edtf, messagesIn("vi").dates)).toBe(vi);
});

test("dates come in order of their beginning, an open start at its end, none last", () => {
  const inOrder = [
    "2010~/2020~",
    "2020-10-13",
    "2020-10-19/2020-10-25",
    "2021",
    "2021-22",
    "2021-11",
    "../2023-02",
    null,
  ];
  expect([...inOrder].reverse().sort(byDate)).toEqual(inOrder);
});
