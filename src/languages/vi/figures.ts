import type { FigureWords } from "../figure-words.ts";
import { counted, measured } from "./units.ts";

/** How Vietnamese writes numbers, amounts and bounds. */
export const figures: FigureWords = {
  decimal: ",",
  numbers: {
    digits: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
    tens: { mười: 10 },
    late: { mốt: 1, tư: 4, lăm: 5, nhăm: 5 },
    scales: {
      mươi: 10,
      chục: 10,
      trăm: 100,
      nghìn: 1e3,
      ngàn: 1e3,
      vạn: 1e4,
      triệu: 1e6,
      tr: 1e6,
      tỷ: 1e9,
      tỉ: 1e9,
    },
    moneyScales: {},
    parts: { nửa: 0.5 },
    many: { hàng: 1, cả: 1, vài: 2, mấy: 2, "vài ba": 2 },
    plurals: {},
    half: ["rưỡi"],
    links: ["linh", "lẻ"],
    denominators: {},
    over: ["phần"],
    ambiguous: ["năm"],
    one: ["một"],
    tenths: true,
  },
  bounds: [
    {
      pattern: "(khoảng | ước | chừng | độ chừng | ước chừng | khoảng chừng | vào khoảng | tầm) là ?",
      value: "about",
      examples: [
        ["khoảng 80% số tàu", "about 80 %"],
        ["chừng 40 phút", "about 40 min"],
        ["vào khoảng 3 triệu người", "about 3000000 person"],
      ],
    },
    {
      pattern: "gần | ngót | suýt soát | xấp xỉ | cỡ | ~ | ≈",
      value: "about",
      examples: [
        ["gần 60 triệu USD", "about 60000000 USD"],
        ["xấp xỉ 12 hải lý", "about 12 [nmi_i]"],
        ["~5 km", "about 5 km"],
      ],
    },
    {
      pattern: "ước tính (là | khoảng) ?",
      value: "about",
      examples: [["ước tính 300 binh sĩ", "about 300 soldier"]],
    },
    {
      pattern:
        "(hơn | trên | quá | vượt | vượt quá | vượt mốc | hơn cả | nhiều hơn | không dưới | không ít hơn | > | ≥)",
      value: "atLeast",
      examples: [
        ["hơn 1.700 người", "atLeast 1700 person"],
        ["trên 3,9 tỷ USD", "atLeast 3900000000 USD"],
        ["không dưới 20 nước", "atLeast 20 country"],
        ["vượt mốc 100 tỷ USD", "atLeast 100000000000 USD"],
      ],
    },
    {
      pattern: "(ít nhất | tối thiểu | chí ít) là ?",
      value: "atLeast",
      examples: [
        ["ít nhất là 9 thành viên", "atLeast 9 member"],
        ["tối thiểu 80 điểm", "atLeast 80 point"],
      ],
    },
    {
      pattern: "dưới | tối đa | nhiều nhất | chưa đầy | chưa đến | chưa tới | không đến | không tới | < | ≤",
      value: "atMost",
      examples: [
        ["tối đa 38 người", "atMost 38 person"],
        ["dưới 90%", "atMost 90 %"],
        ["chưa đầy 3 tháng", "atMost 3 mo"],
      ],
    },
    {
      pattern: "(không quá | không vượt quá | không hơn | ít hơn | kém)",
      value: "atMost",
      examples: [["không quá 5 phút", "atMost 5 min"]],
    },
  ],
  boundsAfter: [
    { pattern: "trở lên", value: "atLeast", examples: [["8 nước trở lên", "atLeast 8 country"]] },
    { pattern: "trở xuống", value: "atMost", examples: [["từ 30 km trở xuống", "atMost 30 km"]] },
  ],
  ranges: [
    {
      pattern: "từ ? {lower:measure} (đến | tới | cho đến | -) {upper:measure}",
      value: "range",
      examples: [
        ["từ 10 đến 12 tàu", "range 10–12 ship"],
        ["10-15 triệu USD", "range 10000000–15000000 USD"],
        ["từ năm đến bảy nước", "range 5–7 country"],
      ],
    },
  ],
  from: ["từ"],
  amounts: [
    {
      pattern: "(một nửa | phân nửa)",
      value: { value: 0.5, unit: "1" },
      examples: [["một nửa số tàu đã rời cảng", "exact 0.5 1"]],
    },
    { pattern: "gấp đôi", value: { value: 2, unit: "time" }, examples: [["tăng gấp đôi", "exact 2 time"]] },
    { pattern: "gấp rưỡi", value: { value: 1.5, unit: "time" }, examples: [["cao gấp rưỡi", "exact 1.5 time"]] },
    {
      pattern: "gấp {number} (đến | tới | - | hoặc) {upper:number} lần",
      value: { unit: "time" },
      examples: [["gấp 2 đến 5 lần", "range 2–5 time"]],
    },
    {
      pattern: "gấp (hơn | gần) ? {number} lần ?",
      value: { unit: "time" },
      examples: [
        ["gấp ba lần năm trước", "exact 3 time"],
        ["gấp 2,5 lần", "exact 2.5 time"],
      ],
    },
  ],
  measured,
  counted,
  signs: [
    { pattern: "(US | Mỹ) ? $ | USD", value: "USD", examples: [["$3,5 tỷ", "exact 3500000000 USD"]] },
    { pattern: "€ | EUR", value: "EUR", examples: [["€20 triệu", "exact 20000000 EUR"]] },
    { pattern: "£ | GBP", value: "GBP", examples: [["£7 triệu", "exact 7000000 GBP"]] },
    { pattern: "¥ | JPY", value: "JPY", examples: [["¥500", "exact 500 JPY"]] },
  ],
  classifiers: ["chiếc", "con", "cái", "quả", "vị", "bản", "ngôi", "tấm", "cỗ", "khẩu", "viên", "bức", "hòn"],
  adjectives: 0,
  ordinals: ["thứ", "lần thứ", "hạng", "thứ hạng", "bộ", "tay"],
  prepositions: ["trên", "dưới", "gần", "quá"],
  labels: [
    ..."ngày tháng năm mùng mồng quý số điều khoản mục trang lớp vòng tập chương quận phường khóa kỳ tổ kênh bảng".split(
      " ",
    ),
    ..."top loại nhóm giai_đoạn quân_khu phiên_bản nghị_định nghị_quyết quốc_lộ cấp mức bậc giải tuyến khối thế_hệ đợt"
      .split(" ")
      .map((label) => label.replace("_", " ")),
  ],
  amountVerbs: ["lên", "lên tới", "lên đến", "xuống", "xuống còn", "còn", "đạt", "là", "bằng", "tăng", "giảm", "thêm"],
  idioms: [
    "hai bên",
    "hai mặt",
    "ba bên",
    "năm nay",
    "năm ngoái",
    "năm sau",
    "năm tới",
    "năm qua",
    "năm trước",
    "một số",
    "một mặt",
  ],
  shareNeedsOf: false,
  shareOf: ["của", "trong số", "trong tổng số", "trên tổng số", "tổng số"],
  phraseEnds: [
    ..."là đã sẽ đang được bị có cần phải nên do vì bởi từ tại ở trong ngoài trên dưới vào ra đến tới cho với so theo".split(
      " ",
    ),
    ..."để khi mà nếu thì và hoặc hay nhưng còn cũng vẫn không chưa chỉ đều như bằng qua sau trước giữa về này đó kia".split(
      " ",
    ),
    ..."khác nữa lại tăng giảm đạt thuộc nằm đến_từ chiếm ủng_hộ phản_đối cho_biết nói muốn tham_gia mỗi hàng_năm ký".split(
      " ",
    ),
    ..."lớn nhỏ mới cũ lên xuống hiện gồm bao_gồm nghĩa tức rồi gây khiến nhằm mất vừa hơn kém các những sang đi".split(
      " ",
    ),
    ..."nhập_khẩu_từ ngay_sau hồi năm_nay năm_ngoái vì_vậy trở_lên trở_xuống liên_tiếp đầu_tiên gần_đây".split(" "),
  ].map((end) => end.replaceAll("_", " ")),
};
