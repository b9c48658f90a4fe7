import type { TimeRule } from "../times.ts";

/** Words around a time that make another of it. */
export const viTimeFrames: TimeRule[] = [
  {
    pattern: "{part} {time}",
    value: {},
    examples: [
      ["đầu tháng 3", "đầu tháng 3 = 2021-03-01~"],
      ["giữa năm ngoái", "giữa năm ngoái = 2020-06~"],
      ["Cuối tuần trước", "Cuối tuần trước = 2021-04-17/2021-04-18"],
    ],
  },
  {
    pattern: "thượng tuần {time}",
    value: { part: "start" },
    examples: [["thượng tuần tháng 3", "thượng tuần tháng 3 = 2021-03-01~"]],
  },
  {
    pattern: "trung tuần {time}",
    value: { part: "middle" },
    examples: [["trung tuần tháng 3", "trung tuần tháng 3 = 2021-03-15~"]],
  },
  {
    pattern: "hạ tuần {time}",
    value: { part: "end" },
    examples: [["hạ tuần tháng 3", "hạ tuần tháng 3 = 2021-03-31~"]],
  },
  {
    pattern: "{time} (đến|cho đến|tới|-) hết? {time2:time}",
    value: {},
    examples: [
      ["từ tháng 10/2019 đến cuối năm 2020", "tháng 10/2019 đến cuối năm 2020 = 2019-10/2020-12"],
      ["tháng 3 đến tháng 5 năm 2020", "tháng 3 đến tháng 5 năm 2020 = 2020-03/2020-05"],
    ],
  },
  {
    pattern: "giữa {time} và {time2:time}",
    value: {},
    examples: [["giữa tháng 3 và tháng 4", "giữa tháng 3 và tháng 4 = 2021-03/2021-04"]],
  },
  {
    pattern: "từ nay (đến|tới|cho đến) {time2:time}",
    value: { day: { by: 0 } },
    examples: [["từ nay đến ngày 30/4", "từ nay đến ngày 30/4 = 2021-04-21/2021-04-30"]],
  },
  {
    pattern: "{time} (đến|cho đến|tới|cho tới) nay",
    value: { since: true },
    examples: [["từ năm 2014 đến nay", "năm 2014 đến nay = 2014/.."]],
  },
  {
    pattern: "kể từ {time}",
    value: { since: true },
    examples: [["cấm vận kể từ năm 2014", "kể từ năm 2014 = 2014/.."]],
  },
  {
    pattern: "trước {time}",
    value: { before: true },
    examples: [
      ["trước tháng 3 năm 2023", "trước tháng 3 năm 2023 = ../2023-02"],
      ["trước ngày 1/5", "trước ngày 1/5 = 2021-05-01"],
    ],
  },
  {
    pattern: "(khoảng|chừng) {time}",
    value: { vague: true },
    examples: [["khoảng năm 2010", "khoảng năm 2010 = 2010~"]],
  },
];
