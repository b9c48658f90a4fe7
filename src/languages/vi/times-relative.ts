import type { TimeRule } from "../times.ts";

/** What follows "trước" and "sau" where they are no adverbs. */
const events = [
  "khi",
  "vụ",
  "cuộc",
  "ngày",
  "sự",
  "hội",
  "lúc",
  "thời",
  "chuyến",
  "lễ",
  "đó",
  "đấy",
  "khi",
  "cái",
  "trận",
  "kỳ",
  "thượng",
];
const named = [
  "nay",
  "này",
  "ngoái",
  "trước",
  "sau",
  "tới",
  "qua",
  "rồi",
  "vừa",
  "đó",
  "ấy",
  "tài",
  "học",
  "{month}",
  "{year}",
  "{century}",
];

/** Times that are counted from the day of publication or from another time. */
export const viRelativeRules: TimeRule[] = [
  {
    pattern: "{daypart}? (ngày)? hôm nay (,? {date}|{open} {date} {close})",
    value: { also: { day: { by: 0 } } },
    examples: [["hôm nay, 1/5", "hôm nay, 1/5 = 2021-05-01"]],
  },
  {
    pattern: "{daypart} nay (,? {date}|{open} {date} {close})",
    value: { also: { day: { by: 0 } } },
    examples: [["Chiều nay 1/5", "Chiều nay 1/5 = 2021-05-01"]],
  },
  {
    pattern: "{daypart}? (ngày)? hôm qua (,? {date}|{open} {date} {close})",
    value: { also: { day: { by: -1 } } },
    examples: [["hôm qua (1/5)", "hôm qua (1/5) = 2021-05-01"]],
  },
  {
    pattern: "{daypart} qua (,? {date}|{open} {date} {close})",
    value: { also: { day: { by: -1 } } },
    examples: [["tối qua, 1/5", "tối qua, 1/5 = 2021-05-01"]],
  },
  {
    pattern: "(hàng chục|hàng trăm|hàng nghìn|hàng ngàn|nhiều|nửa|ít) {unit} (trước|sau|sau đó|trước đó|liên tiếp)?",
    value: { kind: "duration" },
    examples: [["hàng chục năm trước", "hàng chục năm trước = null"]],
  },
  {
    pattern: "(thập kỷ|thập niên) (vừa)? qua",
    value: { spanWay: -1, unit: "decade" },
    examples: [["trong thập kỷ qua", "thập kỷ qua = 2011/2021"]],
  },
  {
    pattern: "thế kỷ (vừa)? qua",
    value: { spanWay: -1, unit: "century" },
    examples: [["thế kỷ qua", "thế kỷ qua = 1921/2021"]],
  },
  {
    pattern: "{daypart}? (ngày)? hôm nay",
    value: { day: { by: 0 } },
    examples: [["hôm nay, 21/4", "hôm nay, 21/4 = 2021-04-21"]],
  },
  {
    pattern: "{daypart} nay",
    value: { day: { by: 0 } },
    examples: [["4h30 giờ sáng nay", "4h30 giờ sáng nay = 2021-04-21"]],
  },
  {
    pattern: "{daypart}? (ngày)? hôm qua",
    value: { day: { by: -1 } },
    examples: [["hôm qua 20/4", "hôm qua 20/4 = 2021-04-20"]],
  },
  { pattern: "{daypart} qua", value: { day: { by: -1 } }, examples: [["Sáng qua", "Sáng qua = 2021-04-20"]] },
  {
    pattern: "{daypart}? (ngày)? hôm kia",
    value: { day: { by: -2 } },
    examples: [["hôm kia", "hôm kia = 2021-04-19"]],
  },
  { pattern: "({daypart}|ngày) mai", value: { day: { by: 1 } }, examples: [["sáng mai", "sáng mai = 2021-04-22"]] },
  { pattern: "ngày kia", value: { day: { by: 2 } }, examples: [["ngày kia", "ngày kia = 2021-04-23"]] },
  { pattern: "ngày nay", value: { nothing: true }, examples: [["ngày nay", ""]] },
  {
    pattern: "{period} (này|nay)",
    value: { by: 0 },
    examples: [
      ["tuần này", "tuần này = 2021-04-19/2021-04-25"],
      ["tháng 4 năm nay", "tháng 4 năm nay = 2021-04"],
    ],
  },
  {
    pattern: "{period} (trước|ngoái|rồi|vừa qua|vừa rồi|qua)",
    value: { by: -1 },
    notBefore: ["đó", "đây", "ngày"],
    examples: [
      ["tuần trước", "tuần trước = 2021-04-12/2021-04-18"],
      ["Tháng 7 năm ngoái", "Tháng 7 năm ngoái = 2020-07"],
      ["tháng trước", "tháng trước = 2021-03"],
      ["quý trước", "quý trước = 2021-01/2021-03"],
    ],
  },
  {
    pattern: "{period} (tới|sau|kế tiếp|tiếp theo|sắp tới)",
    value: { by: 1 },
    notBefore: ["đó", "nay", "khi", "thăm", "nơi", "việt", "hà", "trung", "mỹ", "nga"],
    examples: [
      ["tuần tới", "tuần tới = 2021-04-26/2021-05-02"],
      ["năm sau", "năm sau = 2022"],
    ],
  },
  {
    pattern: "{weekday} tuần (này|nay)",
    value: { week: { by: 0 } },
    examples: [["thứ năm tuần này", "thứ năm tuần này = 2021-04-22"]],
  },
  {
    pattern: "{weekday} tuần (trước|rồi|vừa qua|qua)",
    value: { week: { by: -1 } },
    examples: [["thứ ba tuần trước", "thứ ba tuần trước = 2021-04-13"]],
  },
  {
    pattern: "{weekday} tuần (tới|sau)",
    value: { week: { by: 1 } },
    examples: [["thứ ba tuần tới", "thứ ba tuần tới = 2021-04-27"]],
  },
  { pattern: "{weekday} (tới|sắp tới)", value: { way: 1 }, examples: [["thứ Tư tới", "thứ Tư tới = 2021-04-28"]] },
  {
    pattern: "{weekday} (vừa qua|vừa rồi)",
    value: { way: -1 },
    examples: [["thứ Tư vừa qua", "thứ Tư vừa qua = 2021-04-14"]],
  },
  {
    pattern: "{part} {period}",
    value: { by: 0, from: "here" },
    notBefore: named,
    examples: [
      ["đầu năm", "đầu năm = 2021-01~"],
      ["hồi cuối tháng", "cuối tháng = 2021-03-31~"],
      ["đầu tuần", "đầu tuần = 2021-04-19/2021-04-20"],
    ],
  },
  {
    pattern: "{part} {period} (tới|đến|cho đến) nay",
    value: { by: 0, from: "here", since: true },
    examples: [["từ đầu năm tới nay", "đầu năm tới nay = 2021-01/.."]],
  },
  {
    pattern: "(hơn|gần|khoảng)? {n} {unit} trước (đây)?",
    value: { by: -1 },
    notBefore: events,
    examples: [
      ["hai ngày trước", "hai ngày trước = 2021-04-19"],
      ["7 năm trước", "7 năm trước = 2014"],
    ],
  },
  {
    pattern: "cách (đây|nay) (hơn|gần|khoảng|chừng|đúng|tròn|chưa đầy)? {n} {unit}",
    value: { by: -1 },
    examples: [
      ["cách đây 7 năm", "cách đây 7 năm = 2014"],
      ["cách đây 2 thập kỷ", "cách đây 2 thập kỷ = 2001~"],
    ],
  },
  {
    pattern: "(hơn|gần|khoảng)? {n} {unit} trước (đó|ngày đó)",
    value: { by: -1, from: "text" },
    examples: [["Ngày 10/4, ba ngày trước đó", "Ngày 10/4 = 2021-04-10; ba ngày trước đó = 2021-04-07"]],
  },
  {
    pattern: "{n} {unit} sau",
    value: { by: 1, from: "text" },
    notBefore: events,
    examples: [["Ngày 10/4 ... hai hôm sau", "Ngày 10/4 = 2021-04-10; hai hôm sau = 2021-04-12"]],
  },
  {
    pattern: "(hơn|gần|khoảng)? {n} {unit} sau đó",
    value: { by: 1, from: "text" },
    examples: [["Năm 2014 ... ba năm sau đó", "Năm 2014 = 2014; ba năm sau đó = 2017"]],
  },
  { pattern: "(sau)? {n} {unit} nữa", value: { by: 1 }, examples: [["3 ngày nữa", "3 ngày nữa = 2021-04-24"]] },
  {
    pattern: "(hơn|gần|khoảng)? {n} {unit} (vừa qua|gần đây|gần nhất|trở lại đây|qua)",
    value: { spanWay: -1 },
    examples: [
      ["trong 7 năm gần đây", "7 năm gần đây = 2014/2021"],
      ["24 giờ qua", "24 giờ qua = 2021-04-20/2021-04-21"],
    ],
  },
  {
    pattern: "{n} {unit} (tới|sắp tới|tiếp theo|tới đây)",
    value: { spanWay: 1 },
    notBefore: ["thăm", "nơi", "việt", "hà"],
    examples: [["3 năm tới", "3 năm tới = 2021/2024"]],
  },
  {
    pattern: "(những|các|mấy|vài|nhiều|một số) {unit} (vừa qua|gần đây|qua|trở lại đây)",
    value: { spanWay: -1, vague: true },
    examples: [["những năm gần đây", "những năm gần đây = ../2021"]],
  },
  {
    pattern: "(những|các|mấy|vài|nhiều|một số) {unit} (tới|sắp tới|tiếp theo)",
    value: { spanWay: 1, vague: true },
    examples: [["vài ngày tới", "vài ngày tới = 2021-04-21/.."]],
  },
  {
    pattern: "(khoảng)? (mấy|vài) {unit} trước",
    value: { by: -1, n: 3, vague: true },
    examples: [["vài tuần trước", "vài tuần trước = 2021-03~"]],
  },
  {
    pattern: "{n} {unit} đầu (tiên)? (của)? năm (nay|này)?",
    value: { year: { by: 0 }, spanWay: "start" },
    examples: [["3 tháng đầu năm", "3 tháng đầu năm = 2021-01/2021-03"]],
  },
  {
    pattern: "{n} {unit} đầu (tiên)? (của)? năm (ngoái|trước)",
    value: { year: { by: -1 }, spanWay: "start" },
    examples: [["3 tháng đầu năm ngoái", "3 tháng đầu năm ngoái = 2020-01/2020-03"]],
  },
  {
    pattern: "{n} {unit} đầu (tiên)? (của)? (năm)? {year}",
    value: { spanWay: "start" },
    examples: [["4 tháng đầu năm 2021", "4 tháng đầu năm 2021 = 2021-01/2021-04"]],
  },
  {
    pattern: "{n} {unit} đầu (tiên)? (của)? tháng {month} ((năm|/|-) {year})?",
    value: { spanWay: "start" },
    examples: [["10 ngày đầu tháng 4", "10 ngày đầu tháng 4 = 2021-04-01/2021-04-10"]],
  },
  {
    pattern: "tuần (đầu|đầu tiên|thứ nhất) (của)? tháng {month} ((năm|/|-) {year})?",
    value: { span: { unit: "week", n: 1, way: "start" } },
    examples: [["trong tuần đầu tháng 4", "tuần đầu tháng 4 = 2021-04-01/2021-04-07"]],
  },
  {
    pattern: "tuần cuối (cùng)? (của)? tháng {month} ((năm|/|-) {year})?",
    value: { span: { unit: "week", n: 1, way: "end" } },
    examples: [["trong tuần cuối tháng 2", "tuần cuối tháng 2 = 2021-02-22/2021-02-28"]],
  },
  {
    pattern: "{n} {unit} cuối (cùng)? (của)? năm (nay|này)?",
    value: { year: { by: 0 }, spanWay: "end" },
    examples: [["6 tháng cuối năm", "6 tháng cuối năm = 2021-07/2021-12"]],
  },
  {
    pattern: "{n} {unit} cuối (cùng)? (của)? năm (ngoái|trước)",
    value: { year: { by: -1 }, spanWay: "end" },
    examples: [["2 tháng cuối năm ngoái", "2 tháng cuối năm ngoái = 2020-11/2020-12"]],
  },
  {
    pattern: "{n} {unit} cuối (cùng)? (của)? (năm)? {year}",
    value: { spanWay: "end" },
    examples: [["2 tháng cuối năm 2019", "2 tháng cuối năm 2019 = 2019-11/2019-12"]],
  },
  {
    pattern: "nửa đầu năm (nay|này)?",
    value: { half: 1, year: { by: 0 } },
    examples: [["nửa đầu năm nay", "nửa đầu năm nay = 2021-01/2021-06"]],
  },
  {
    pattern: "nửa (cuối|sau) năm (nay|này)?",
    value: { half: 2, year: { by: 0 } },
    examples: [["nửa cuối năm nay", "nửa cuối năm nay = 2021-07/2021-12"]],
  },
  {
    pattern: "nửa đầu năm (ngoái|trước)",
    value: { half: 1, year: { by: -1 } },
    examples: [["nửa đầu năm ngoái", "nửa đầu năm ngoái = 2020-01/2020-06"]],
  },
  {
    pattern: "nửa (cuối|sau) năm (ngoái|trước)",
    value: { half: 2, year: { by: -1 } },
    examples: [["nửa cuối năm ngoái", "nửa cuối năm ngoái = 2020-07/2020-12"]],
  },
  {
    pattern: "năm kia",
    value: { year: { by: -2 } },
    examples: [["hồi năm kia", "năm kia = 2019"]],
  },
  {
    pattern: "trước đó {n} {unit}",
    value: { by: -1, from: "text" },
    examples: [["Ngày 10/4 ... trước đó một ngày", "Ngày 10/4 = 2021-04-10; trước đó một ngày = 2021-04-09"]],
  },
  {
    pattern: "sau đó {n} {unit}",
    value: { by: 1, from: "text" },
    examples: [["Ngày 10/4 ... sau đó hai hôm", "Ngày 10/4 = 2021-04-10; sau đó hai hôm = 2021-04-12"]],
  },
  {
    pattern: "nửa đầu tháng {month}",
    value: { span: { unit: "day", n: 15, way: "start" } },
    examples: [["nửa đầu tháng 3", "nửa đầu tháng 3 = 2021-03-01/2021-03-15"]],
  },
  {
    pattern: "cùng kỳ (năm)? {year}",
    value: { sameStretch: true },
    examples: [
      [
        "4 tháng đầu năm 2021 so với cùng kỳ năm 2020",
        "4 tháng đầu năm 2021 = 2021-01/2021-04; cùng kỳ năm 2020 = 2020-01/2020-04",
      ],
    ],
  },
  {
    pattern: "cùng kỳ (năm)? (ngoái|trước|rồi)",
    value: { sameStretch: true, year: { by: -1 } },
    examples: [["so với cùng kỳ năm ngoái", "cùng kỳ năm ngoái = 2020"]],
  },
  {
    pattern: "{daypart}? (cùng ngày|(ngày)? hôm (đó|ấy)|ngày (đó|ấy))|{daypart} (đó|ấy)",
    value: { day: { by: 0 }, from: "text" },
    examples: [["Ngày 3/4 ... Tối cùng ngày", "Ngày 3/4 = 2021-04-03; Tối cùng ngày = 2021-04-03"]],
  },
  {
    pattern: "{daypart}? (ngày)? hôm sau",
    value: { day: { by: 1 }, from: "text" },
    notBefore: ["khi"],
    examples: [["Ngày 3/4 ... ngày hôm sau", "Ngày 3/4 = 2021-04-03; ngày hôm sau = 2021-04-04"]],
  },
  {
    pattern: "{daypart}? (ngày)? hôm trước",
    value: { day: { by: -1 }, from: "text" },
    notBefore: ["khi"],
    examples: [["Ngày 3/4 ... hôm trước", "Ngày 3/4 = 2021-04-03; hôm trước = 2021-04-02"]],
  },
  {
    pattern: "(cùng {period}|{period} (đó|ấy))",
    value: { by: 0, from: "text" },
    examples: [["năm 2014. Tháng 5 cùng năm", "năm 2014 = 2014; Tháng 5 cùng năm = 2014-05"]],
  },
  {
    pattern: "{period} sau đó",
    value: { by: 1, from: "text" },
    examples: [["năm 2014. Năm sau đó", "năm 2014 = 2014; Năm sau đó = 2015"]],
  },
  {
    pattern: "{period} trước đó",
    value: { by: -1, from: "text" },
    examples: [["năm 2014. Năm trước đó", "năm 2014 = 2014; Năm trước đó = 2013"]],
  },
  {
    pattern: "ngày thứ {n} (liên tiếp|liên tục)",
    value: { day: { by: 0 }, from: "text" },
    examples: [["ngày thứ 4 liên tiếp", "ngày thứ 4 liên tiếp = 2021-04-21"]],
  },
  {
    pattern: "(hàng|hằng|mỗi|mọi|từng) ({unit}|{season}|{weekday})",
    value: { kind: "repeated" },
    examples: [
      ["hằng năm", "hằng năm = null"],
      ["mỗi ngày 5 người", "mỗi ngày = null"],
    ],
  },
  {
    pattern: "(hàng|hằng|mỗi|mọi|từng) tháng {month}",
    value: { kind: "repeated" },
    notBefore: ["lần", "{unit}"],
    examples: [["mỗi tháng Bảy", "mỗi tháng Bảy = null"]],
  },
  {
    pattern: "{weekday} (hàng|hằng|mỗi) tuần",
    value: { kind: "repeated" },
    examples: [["họp thứ hai hằng tuần", "thứ hai hằng tuần = null"]],
  },
  {
    pattern: "{n} {unit} một lần",
    value: { kind: "repeated" },
    examples: [["hai năm một lần", "hai năm một lần = null"]],
  },
  {
    pattern: "(hơn|gần)? {n} {unit} rưỡi?",
    value: { kind: "duration" },
    examples: [
      ["trong 5 năm", "5 năm = null"],
      ["25 năm thiết lập", "25 năm = null"],
      ["hơn một năm rưỡi", "hơn một năm rưỡi = null"],
    ],
  },
];
