import type { TimeWords } from "../times.ts";
import { viDateRules } from "./times-dates.ts";
import { viTimeFrames } from "./times-frames.ts";
import { viRelativeRules } from "./times-relative.ts";

const periods = {
  tuần: { unit: "week" },
  "tuần lễ": { unit: "week" },
  tháng: { unit: "month" },
  quý: { unit: "quarter" },
  năm: { unit: "year" },
  "thập kỷ": { unit: "decade" },
  "thập niên": { unit: "decade" },
  "thế kỷ": { unit: "century" },
} as const;

const weekdays = { "thứ Hai": 1, "thứ Ba": 2, "thứ Tư": 3, "thứ Năm": 4, "thứ Sáu": 5, "thứ Bảy": 6, "thứ Bẩy": 6 };
const figures = {
  "thứ 2": 1,
  "thứ 3": 2,
  "thứ 4": 3,
  "thứ 5": 4,
  "thứ 6": 5,
  "thứ 7": 6,
  "chủ nhật": 7,
  "chúa nhật": 7,
};
const asWeekdays = (forms: Record<string, number>) =>
  Object.fromEntries(Object.entries(forms).map(([form, weekday]) => [form, { weekday }]));
const lower = (forms: Record<string, number>) =>
  Object.fromEntries(Object.entries(forms).map(([form, number]) => [form.toLowerCase(), number]));

/** "Tết Tân Sửu": the new year by the name of its lunar year. */
const stems = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split(" ");
const branches = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split(" ");
const lunarYears = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`Tết ${stems[i % 10]} ${branches[i % 12]}`, { feast: "lunar-01-01" }]),
);

/** How Vietnamese speaks of time. */
export const viTimes: TimeWords = {
  lexicons: {
    period: periods,
    unit: {
      ...periods,
      giây: { unit: "second" },
      phút: { unit: "minute" },
      giờ: { unit: "hour" },
      tiếng: { unit: "hour" },
      "giờ đồng hồ": { unit: "hour" },
      "tiếng đồng hồ": { unit: "hour" },
      ngày: { unit: "day" },
      hôm: { unit: "day" },
    },
    weekday: asWeekdays({ ...lower(weekdays), ...figures }),
    dayname: asWeekdays({ ...weekdays, "chủ nhật": 7, "chúa nhật": 7 }),
    daypart: Object.fromEntries(
      "sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|sáng sớm|đầu giờ sáng|đầu giờ chiều|cuối giờ chiều|chiều tối|nửa đêm|đêm khuya|tối muộn"
        .split("|")
        .map((form) => [form, {}]),
    ),
    part: {
      đầu: { part: "start" },
      "những ngày đầu": { part: "start" },
      giữa: { part: "middle" },
      cuối: { part: "end" },
      "những ngày cuối": { part: "end" },
    },
    season: {
      "mùa xuân": { season: 1 },
      "mùa hè": { season: 2 },
      "mùa hạ": { season: 2 },
      "mùa thu": { season: 3 },
      "mùa đông": { season: 4 },
    },
    quarterword: {
      một: { quarter: 1 },
      hai: { quarter: 2 },
      ba: { quarter: 3 },
      tư: { quarter: 4 },
      bốn: { quarter: 4 },
    },
    zone: Object.fromEntries(
      ["GMT", "UTC", "giờ GMT", "giờ Hà Nội", "giờ Việt Nam", "giờ địa phương"].map((form) => [form, {}]),
    ),
    feast: {
      ...lunarYears,
      "Đêm Giáng sinh": { feast: "12-24" },
      "Giao thừa": { feast: "lunar-eve" },
      "đêm giao thừa": { feast: "lunar-eve" },
      "Tết Trung thu": { feast: "lunar-08-15" },
      "đêm Trung thu": { feast: "lunar-08-15" },
      "Lễ Tạ ơn": { feast: "11-fourth-4" },
      "Ngày Quốc tế Phụ nữ": { feast: "03-08" },
      "Ngày Quốc tế Thiếu nhi": { feast: "06-01" },
      "lễ Tình nhân": { feast: "02-14" },
      "lễ Halloween": { feast: "10-31" },
      "Thứ Sáu Tuần thánh": { feast: "easter-2" },
      "Giáng sinh": { feast: "12-25" },
      "lễ Giáng sinh": { feast: "12-25" },
      Noel: { feast: "12-25" },
      "lễ Phục sinh": { feast: "easter" },
      "Tết Nguyên đán": { feast: "lunar-01-01" },
      "Giao thừa Tết Nguyên đán": { feast: "lunar-eve" },
      "Tết Âm lịch": { feast: "lunar-01-01" },
      "Tết Dương lịch": { feast: "01-01" },
      "ngày Quốc tế Lao động": { feast: "05-01" },
    },
  },
  numbers: {
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    "mười một": 11,
    "mười hai": 12,
    "mười lăm": 15,
    "hai mươi": 20,
    "ba mươi": 30,
    "bốn mươi": 40,
    "năm mươi": 50,
    "một trăm": 100,
  },
  months: {
    một: 1,
    giêng: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    bốn: 4,
    Năm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    "mười một": 11,
    "mười hai": 12,
    chạp: 12,
  },
  hours: ["h", "giờ", "g"],
  afternoon: [],
  military: [],
  minutes: ["phút", "'"],
  ordinals: [],
  order: "day",
  joins: [",", "của", "vào", "trong", "tức"],
  future: ["sẽ", "dự kiến", "dự tính", "dự định", "kế hoạch", "sắp", "tới đây", "sắp tới", "hy vọng", "trước khi hết"],
  past: ["hồi", "đã", "vừa", "từng", "trước đó", "vừa qua", "kể từ", "hôm"],
  clauses: [",", ";", "và", "nhưng", "rồi", "sau", "khi"],
  rules: [...viDateRules, ...viRelativeRules],
  frames: viTimeFrames,
  published: [
    "đăng ngày",
    "đăng lúc",
    "đăng vào",
    "ngày đăng",
    "xuất bản",
    "xuất bản ngày",
    "cập nhật",
    "cập nhật lúc",
    "ngày phát hành",
  ],
};
