import type { TimeRule } from "../times.ts";

const beforeYears = ["và", "từ", "đến", "tới", "vào", "trong", "hè", "tết", "đầu", "giữa", "cuối", "(", "đoạn", "kỳ"];
const beforeWeekdays = ["vào", "từ", "đến", "tới", "(", "trước", "sau"];

/** What follows "tới" where it is a verb: "tháng 3 tới thăm Hà Nội". */
const notNext = [
  "thăm",
  "dự",
  "nơi",
  "nước",
  "đây",
  "nay",
  "tháng",
  "ngày",
  "việt",
  "hà",
  "trung",
  "mỹ",
  "nga",
  "{date}",
];

/** Times that name a day, month or year of the calendar. */
export const viDateRules: TimeRule[] = [
  {
    pattern: "{fulldate}",
    value: {},
    examples: [
      ["Hà Nội, 14/10/2020", "14/10/2020 = 2020-10-14"],
      ["họp 14-10-2020", "14-10-2020 = 2020-10-14"],
      ["số 12/10/2020/QĐ-TTg", ""],
    ],
  },
  {
    pattern: "{baredate}",
    value: {},
    notBefore: ["km", "m", "%", "người", "nước", "ca"],
    examples: [
      ["Nikkei 14/4 đưa tin", "14/4 = 2021-04-14"],
      ["mở cửa 24/7", ""],
      ["2/3 nghị sĩ", ""],
    ],
  },
  {
    pattern: "(ngày)? 11/9",
    value: { year: 2001, month: 9, day: 11 },
    after: ["công", "bố", "kiện", "họa"],
    notBefore: ["năm", "/"],
    examples: [["sau vụ khủng bố 11/9", "11/9 = 2001-09-11"]],
  },
  {
    pattern: "{date}",
    value: {},
    after: ["đến", "tới", "từ", "vào", "(", "trước", "sau", "dịp", "lễ", "trong", "cử", "đợt", "khánh"],
    notBefore: [
      "số",
      "người",
      "tổng",
      "dân",
      "diện",
      "thành",
      "ghế",
      "phiếu",
      "nước",
      "tỉnh",
      "bang",
      "lượng",
      "phần",
      "nghị",
      "cổ",
      "ca",
      "vụ",
      "điểm",
    ],
    examples: [["từ 5/4", "5/4 = 2021-04-05"]],
  },
  {
    pattern: "{daypart}? (ngày|hôm|mùng|mồng) ({date}|{dashed})",
    value: {},
    examples: [
      ["ngày 21/4", "ngày 21/4 = 2021-04-21"],
      ["tối ngày 19-4", "tối ngày 19-4 = 2021-04-19"],
      ["ngày 19.4", "ngày 19.4 = 2021-04-19"],
      ["hôm 25/12", "hôm 25/12 = 2020-12-25"],
    ],
  },
  { pattern: "{daypart} ({date}|{dashed})", value: {}, examples: [["rạng sáng 21/4", "rạng sáng 21/4 = 2021-04-21"]] },
  {
    pattern: "(ngày|hôm)? {date} (tới|sắp tới|tới đây)",
    value: { way: 1 },
    notBefore: notNext,
    examples: [["hạn chót là 3/4 tới", "3/4 tới = 2022-04-03"]],
  },
  {
    pattern: "ngày {day} tháng {month} (tới|sắp tới|tới đây)",
    value: { way: 1 },
    notBefore: notNext,
    examples: [["ngày 4 tháng Bảy tới", "ngày 4 tháng Bảy tới = 2021-07-04"]],
  },
  {
    pattern: "{daypart} {day} ,? (và|rạng)? {daypart} {date2:date}",
    value: {},
    examples: [["đêm 19 rạng sáng 20/4", "đêm 19 rạng sáng 20/4 = 2021-04-19/2021-04-20"]],
  },
  {
    pattern: "(ngày|hôm|{daypart})? {dates}",
    value: {},
    examples: [
      ["từ ngày 11-17/5", "ngày 11-17/5 = 2021-05-11/2021-05-17"],
      ["dịp 30/4-3/5", "30/4-3/5 = 2021-04-30/2021-05-03"],
      ["18–21/10/2020", "18–21/10/2020 = 2020-10-18/2020-10-21"],
    ],
  },
  {
    pattern: "(hai|2)? ngày {day} (đến|tới|-|và|,) (ngày)? {date2:date}",
    value: {},
    examples: [
      ["họp ngày 25 đến 28/6/2020", "ngày 25 đến 28/6/2020 = 2020-06-25/2020-06-28"],
      ["trong hai ngày 14 và 15/4", "hai ngày 14 và 15/4 = 2021-04-14/2021-04-15"],
    ],
  },
  {
    pattern: "(ba|3)? ngày {day} , {innerday} và {date2:date}",
    value: {},
    examples: [["ngày 14, 15 và 16/4", "ngày 14, 15 và 16/4 = 2021-04-14/2021-04-16"]],
  },
  {
    pattern: "{daypart}? ngày {day} tháng (này|nay)",
    value: { month: { by: 0 } },
    examples: [["ngày 15 tháng này", "ngày 15 tháng này = 2021-04-15"]],
  },
  {
    pattern: "{daypart}? ngày {day} tháng (trước|rồi|vừa qua)",
    value: { month: { by: -1 } },
    examples: [["ngày 15 tháng trước", "ngày 15 tháng trước = 2021-03-15"]],
  },
  {
    pattern: "{daypart}? ngày {day} tháng (sau|tới)",
    value: { month: { by: 1 } },
    examples: [["ngày 5 tháng sau", "ngày 5 tháng sau = 2021-05-05"]],
  },
  {
    pattern: "tháng {month} (và|đến|tới) {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    notBefore: ["nước", "bên", "người", "ngày", "nghị", "thành", "ca", "vụ", "lần"],
    examples: [["trong tháng 3 và 4", "tháng 3 và 4 = 2021-03/2021-04"]],
  },
  {
    pattern: "tháng {month} , {innermonth} (và|,) {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    notBefore: ["nước", "bên", "người", "ngày", "nghị", "thành", "ca", "vụ", "lần"],
    examples: [["các tháng 3, 4 và 5/2020", "tháng 3, 4 và 5/2020 = 2020-03/2020-05"]],
  },
  {
    pattern: "tháng {monthyear}",
    value: {},
    examples: [["hồi tháng 10.2019", "tháng 10.2019 = 2019-10"]],
  },
  {
    pattern: "(ngày)? {day} (đến|tới|-) (ngày)? {date2:date}",
    value: {},
    after: ["từ", "trong"],
    examples: [["từ ngày 25 đến 28/6/2022", "ngày 25 đến 28/6/2022 = 2022-06-25/2022-06-28"]],
  },
  {
    pattern: "(ngày)? {day} (đến|tới|-) (ngày)? {day2:day} tháng {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    examples: [["ngày 25 đến 28 tháng 3", "ngày 25 đến 28 tháng 3 = 2021-03-25/2021-03-28"]],
  },
  {
    pattern: "{daypart}? (ngày|hôm|mùng|mồng)? {day} tháng {month} ((năm|/|-)? {year})?",
    value: {},
    examples: [
      ["28 Tháng Năm", "28 Tháng Năm = 2021-05-28"],
      ["ngày 12 tháng 9 năm 2021", "ngày 12 tháng 9 năm 2021 = 2021-09-12"],
    ],
  },
  {
    pattern: "{daypart}? ngày {day}",
    value: {},
    after: ["vào", "sáng", "từ", "đến", "hôm", "", ","],
    notBefore: ["người", "lần", "ca", "giờ", "{unit}", "-", "/", "tỷ", "triệu", "nghìn", "%", "năm", "thành", "."],
    examples: [["vào ngày 15, hai bên", "ngày 15 = 2021-04-15"]],
  },
  {
    pattern: "tháng {month} ((/|-) {year})?",
    value: {},
    notBefore: ["nước", "bên", "người", "tuổi", "ngày"],
    examples: [
      ["tháng 3", "tháng 3 = 2021-03"],
      ["tháng Mười một năm 2020", "tháng Mười một năm 2020 = 2020-11"],
      ["tháng 10/2019", "tháng 10/2019 = 2019-10"],
      ["tháng 12", "tháng 12 = 2020-12"],
    ],
  },
  {
    pattern: "tháng năm",
    value: { month: 5 },
    notAfter: ["ngày", ",", "những", "nhiều", "từng", "cả", "bao"],
    notBefore: ["sinh", "tuổi", "qua", "dài", "nào"],
    examples: [
      ["vào tháng năm", "tháng năm = 2021-05"],
      ["ngày, tháng năm sinh", ""],
    ],
  },
  {
    pattern: "(hai|2)? ngày {day} (và|,) (ngày)? {day2:day} tháng {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    examples: [["ngày 18 và 19 tháng 4", "ngày 18 và 19 tháng 4 = 2021-04-18/2021-04-19"]],
  },
  {
    pattern: "(ba|3)? ngày {day} , {innerday} và {day2:day} tháng {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    examples: [["ngày 18, 19 và 20 tháng 4", "ngày 18, 19 và 20 tháng 4 = 2021-04-18/2021-04-20"]],
  },
  {
    pattern: "tháng {month} - (tháng)? {month2:month} ((năm|/|-) {year2:year})?",
    value: {},
    examples: [["tháng 3-5/2020", "tháng 3-5/2020 = 2020-03/2020-05"]],
  },
  {
    pattern: "tháng {month} (tới|sắp tới)",
    value: { way: 1 },
    notBefore: notNext,
    examples: [["dự kiến tháng 3 tới", "tháng 3 tới = 2022-03"]],
  },
  {
    pattern: "tháng {month} (vừa qua|vừa rồi|rồi)",
    value: { way: -1 },
    examples: [["tháng 3 vừa qua", "tháng 3 vừa qua = 2021-03"]],
  },
  {
    pattern: "năm {year}",
    value: {},
    examples: [
      ["năm 2018", "năm 2018 = 2018"],
      ["tháng 2 năm 2018", "tháng 2 năm 2018 = 2018-02"],
    ],
  },
  {
    pattern: "(năm|niên khóa|năm học|giai đoạn|nhiệm kỳ)? {years}",
    value: {},
    examples: [["từ năm 2023-2025", "năm 2023-2025 = 2023/2025"]],
  },
  {
    pattern: "(năm)? (tài chính|tài khóa|tài khoá) {year}",
    value: {},
    examples: [["năm tài khóa 2022", "năm tài khóa 2022 = 2022"]],
  },
  {
    pattern: "{year}",
    value: {},
    after: beforeYears,
    notBefore: ["người", "ca", "tỷ", "triệu", "nghìn", "%", "km", "m", "{unit}", "đồng", "usd", "-", "tấn", "binh"],
    examples: [
      ["năm 2018 và 2019", "năm 2018 = 2018; 2019 = 2019"],
      ["từ 2019 người", ""],
    ],
  },
  {
    pattern: "quý ({quarter}|{quarterword}) ((/|-|năm) {year})?",
    value: {},
    examples: [
      ["quý I/2020", "quý I/2020 = 2020-01/2020-03"],
      ["quý 3 năm 2020", "quý 3 năm 2020 = 2020-07/2020-09"],
      ["quý bốn năm 2020", "quý bốn năm 2020 = 2020-10/2020-12"],
    ],
  },
  {
    pattern: "nửa đầu (năm {year}|{year})",
    value: { half: 1 },
    examples: [["nửa đầu năm 2020", "nửa đầu năm 2020 = 2020-01/2020-06"]],
  },
  {
    pattern: "nửa (cuối|sau) (năm {year}|{year})",
    value: { half: 2 },
    examples: [["nửa cuối 2020", "nửa cuối 2020 = 2020-07/2020-12"]],
  },
  { pattern: "{season} {year}", value: {}, examples: [["Thế vận hội Mùa đông 2022", "Mùa đông 2022 = 2022-24"]] },
  {
    pattern: "{season}",
    value: {},
    notAfter: ["hội", "olympic", "paralympic"],
    examples: [["mùa hè năm 2019", "mùa hè năm 2019 = 2019-22"]],
  },
  {
    pattern: "{season} (này|nay)",
    value: { year: { by: 0 } },
    examples: [["mùa hè này", "mùa hè này = 2021-22"]],
  },
  {
    pattern: "{season} (tới|sắp tới)",
    value: { way: 1 },
    notBefore: notNext,
    examples: [["mùa thu tới", "mùa thu tới = 2021-23"]],
  },
  {
    pattern: "{season} (vừa qua|vừa rồi)",
    value: { way: -1 },
    examples: [["mùa hè vừa qua", "mùa hè vừa qua = 2020-22"]],
  },
  { pattern: "hè (năm)? {year}", value: { season: 2 }, examples: [["hè 2019", "hè 2019 = 2019-22"]] },
  {
    pattern: "{feast} ((năm)? {year})?",
    value: {},
    examples: [
      ["Giáng sinh năm 2019", "Giáng sinh năm 2019 = 2019-12-25"],
      ["Tết Nguyên đán 2021", "Tết Nguyên đán 2021 = 2021-02-12"],
    ],
  },
  {
    pattern: "(thập niên|thập kỷ|những năm) {decade}",
    value: {},
    examples: [
      ["thập niên 1990", "thập niên 1990 = 199X"],
      ["những năm 80", "những năm 80 = 198X"],
    ],
  },
  {
    pattern: "những năm đầu (thập niên|thập kỷ)? {decade}",
    value: { part: "start" },
    examples: [["những năm đầu 1970", "những năm đầu 1970 = 1970~"]],
  },
  {
    pattern: "những năm cuối (thập niên|thập kỷ)? {decade}",
    value: { part: "end" },
    examples: [["những năm cuối thập niên 1970", "những năm cuối thập niên 1970 = 1979~"]],
  },
  {
    pattern: "thế kỷ (thứ)? {bccentury} (trước công nguyên|tcn)",
    value: {},
    examples: [["thế kỷ thứ 3 trước Công nguyên", "thế kỷ thứ 3 trước Công nguyên = -02XX"]],
  },
  {
    pattern: "năm {bcyear} (trước công nguyên|tcn)",
    value: {},
    examples: [["năm 111 trước Công nguyên", "năm 111 trước Công nguyên = -0110"]],
  },
  {
    pattern: "thế kỷ (thứ)? {century}",
    value: {},
    examples: [
      ["thế kỷ XX", "thế kỷ XX = 19XX"],
      ["thế kỷ 21", "thế kỷ 21 = 20XX"],
    ],
  },
  {
    pattern: "({daypart}|ngày|hôm) {weekday}",
    value: {},
    notBefore: ["liên", "của", "trong"],
    examples: [["hôm thứ Hai", "hôm thứ Hai = 2021-04-19"]],
  },
  {
    pattern: "{weekday}",
    value: {},
    after: beforeWeekdays,
    notBefore: ["liên", "của", "trong", "thế", "tại", "ở"],
    examples: [["từ thứ hai", "thứ hai = 2021-04-19"]],
  },
  {
    pattern: "{dayname}",
    value: {},
    examples: [
      ["Thứ Ba, ông nói", "Thứ Ba = 2021-04-20"],
      ["lần thứ ba", ""],
    ],
  },
  {
    pattern:
      "{daypart}? (ngày|hôm)? {weekday} (,? (ngày)? ({date}|{dashed}|{day} tháng {month}) (năm {year})?|{open} (ngày)? {date} {close})",
    value: {},
    examples: [
      ["thứ ba, ngày 20 tháng 4", "thứ ba, ngày 20 tháng 4 = 2021-04-20"],
      ["hôm thứ 4 (14/4)", "hôm thứ 4 (14/4) = 2021-04-14"],
    ],
  },
  {
    pattern: "{clock} {daypart}? ({zone}|{open} {zone} {close})? (ngày|hôm)? ({date}|{dashed})",
    value: { clock: true },
    examples: [["từ 3 giờ sáng 4/4", "3 giờ sáng 4/4 = 2021-04-04"]],
  },
  {
    pattern: "{clock}",
    value: { kind: "clock" },
    examples: [
      ["12h ngày 22/4", "12h ngày 22/4 = 2021-04-22"],
      ["lúc 12h", ""],
    ],
  },
  {
    pattern: "{clock} {daypart}",
    value: { kind: "clock" },
    notBefore: ["nay", "qua", "mai", "hôm"],
    examples: [["9h sáng ngày 22/4", "9h sáng ngày 22/4 = 2021-04-22"]],
  },
];
