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
      pattern:
        "gần | ngót | ngót nghét | suýt soát | xấp xỉ | cỡ | sấp sỉ | ngấp nghé | trên dưới | trung bình | bình quân | ~ | ≈",
      value: "about",
      examples: [
        ["gần 60 triệu USD", "about 60000000 USD"],
        ["xấp xỉ 12 hải lý", "about 12 [nmi_i]"],
        ["~5 km", "about 5 km"],
        ["trên dưới 100 người", "about 100 person"],
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
      pattern:
        "dưới | (tối đa | nhiều nhất) là ? | chưa đầy | chưa đến | chưa tới | không đến | không tới | chỉ chưa đầy | < | ≤",
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
      pattern: "từ ? {lower:measure} (đến | tới | cho đến | cho tới | -) {upper:measure}",
      value: "range",
      examples: [
        ["từ 10 đến 12 tàu", "range 10–12 ship"],
        ["10-15 triệu USD", "range 10000000–15000000 USD"],
        ["từ năm đến bảy nước", "range 5–7 country"],
      ],
    },
    {
      pattern: "{lower:measure} (hoặc | hay | ,) ? {upper:measure}",
      value: "either",
      examples: [
        ["hai hoặc ba tàu", "range 2–3 ship"],
        ["hai ba người", "range 2–3 person"],
      ],
    },
  ],
  from: ["từ"],
  amounts: [
    {
      pattern: "(một nửa | 1 nửa | phân nửa)",
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
    { pattern: "(A | AU) $ | AUD", value: "AUD", examples: [["A$90 tỷ", "exact 90000000000 AUD"]] },
    { pattern: "S $", value: "SGD", examples: [["S$3 triệu", "exact 3000000 SGD"]] },
    { pattern: "(C | CA) $", value: "CAD", examples: [["C$7 tỷ", "exact 7000000000 CAD"]] },
    { pattern: "HK $", value: "HKD", examples: [["HK$400 triệu", "exact 400000000 HKD"]] },
    { pattern: "NT $", value: "TWD", examples: [["NT$8 tỷ", "exact 8000000000 TWD"]] },
    { pattern: "€ | EUR", value: "EUR", examples: [["€20 triệu", "exact 20000000 EUR"]] },
    { pattern: "£ | GBP", value: "GBP", examples: [["£7 triệu", "exact 7000000 GBP"]] },
    { pattern: "¥ | JPY", value: "JPY", examples: [["¥500", "exact 500 JPY"]] },
    { pattern: "₫ | VND", value: "VND", examples: [["₫450.000", "exact 450000 VND"]] },
    { pattern: "tuổi", value: "a", examples: [["nghỉ hưu ở tuổi 62", "exact 62 a"]] },
    { pattern: "Mach", value: "Mach", examples: [["bay ở tốc độ Mach 5", "exact 5 Mach"]] },
  ],
  classifiers: ["chiếc", "con", "cái", "quả", "vị", "bản", "ngôi", "tấm", "cỗ", "khẩu", "viên", "bức", "hòn"],
  plural: null,
  heads:
    "nhà cuộc loại đợt khu mẫu chốt đồn bộ máy nguồn cặp khối chuyến trạm viện phòng tuyến vụ đoàn nhóm kíp lá tấm câu bài mũi"
      .concat(" giường chủ kiểu dạng hướng lớp đội cú pha đường điểm bình toa mảnh nữ nam cựu cô anh chú bác")
      .split(" "),
  per: ["mỗi", "một"],
  later: ["sau", "trước", "qua", "nay", "tới", "nữa"],
  joints: ["và", ","],
  ages: false,
  minus: ["âm"],
  clock: ["sáng", "trưa", "chiều", "tối", "đêm", "kém", "khuya", "rạng"],
  ordinals: ["thứ", "lần thứ", "hạng", "thứ hạng", "bộ", "tay"],
  prepositions: ["trên", "dưới", "gần", "quá"],
  labels: [
    ..."lúc phút giây hiệp phần bước ngày tháng năm mùng mồng quý số điều khoản mục trang lớp vòng tập chương quận phường khóa kỳ tổ kênh bảng".split(
      " ",
    ),
    ..."top loại giai_đoạn quân_khu phiên_bản nghị_định nghị_quyết quốc_lộ cấp mức bậc giải tuyến khối thế_hệ đợt"
      .split(" ")
      .map((label) => label.replace("_", " ")),
  ],
  totals: ["trong số", "tổng số", "toàn bộ", "con số", "đồng bộ"],
  outOf: ["trong số", "trong tổng số", "trên tổng số"],
  series:
    "iphone ipad ios android windows boeing airbus sư_đoàn quân_khu quân_đoàn lữ_đoàn trung_đoàn tiểu_đoàn đại_đội đội_hình"
      .concat(" quốc_lộ nghị_quyết vĩ_tuyến phiên_bản biển_số chuyến_bay_số cấp_cứu")
      .split(" ")
      .map((word) => word.replaceAll("_", " ")),
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
    "ba mẹ",
    "ba lô",
    "ba má",
    "năm mới",
    "năm học",
    "bốn mùa",
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
    ..."rất quá từng cùng sắp gần càng luôn tôi một ai nào thế gì đều chính_thức nhanh_chóng tự mỗi sẵn khỏi".split(
      " ",
    ),
    ..."nhập_khẩu_từ ngay_sau hồi năm_nay năm_ngoái vì_vậy trở_lên trở_xuống liên_tiếp đầu_tiên gần_đây".split(" "),
  ].map((end) => end.replaceAll("_", " ")),
};
