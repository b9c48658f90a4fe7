import type { EventWords, StatusRule } from "../events.ts";
import { forms, words } from "../names.ts";
import { events } from "./events.ts";

const statuses: StatusRule[] = [
  {
    pattern: "phải (đối mặt|chịu|đối phó|gánh|hứng chịu|trả giá|hứng)",
    value: null,
    examples: [["Việt Nam phải đối mặt với tranh chấp với Trung Quốc.", "dispute ongoing"]],
  },
  {
    pattern: "(hay|hoặc) (không|chưa)",
    value: null,
    examples: [["Cuộc gặp giữa Nga và Mỹ có ích hay không.", "meeting happened"]],
  },
  {
    pattern:
      "cần (thiết|cẩu|cù)|(tính|kể) (đến|tới|từ|toán|chất|mạng|năng|cách)|(ước|cá|đặc|giới|nam|nữ|trung|thuộc|chủ|nói) tính|thường (dân|vụ|trực|niên|phục)|(bình|phi|bất|khác|thông|tầm) thường|sắp (xếp|đặt)|(gặp|mắc|vấp|trái|lẽ) phải|phải chăng|(hay|hoặc) không|có thể thấy|không (gian|quân|phận|khí|kích|lưu|người lái)|(hàng|trên|phòng|bộ) không|đã đến lúc|(tiêu|phá|thiêu|phân) hủy|hủy (diệt|hoại)|(đẩy|thụt) lùi|lùi (bước|sâu)|từng (bước|người|phần|nước)|có thể nói|không thể (phủ nhận|bác bỏ|chối cãi)",
    value: null,
    examples: [["Tính đến nay Nga viện trợ cho Séc ba lần.", "aid happened"]],
  },
  {
    pattern: "chưa từng (có|thấy|có tiền lệ)",
    value: null,
    examples: [["Nga và Mỹ có cuộc gặp chưa từng có.", "meeting happened"]],
  },
  {
    pattern:
      "(có kế hoạch|lên kế hoạch|dự định|dự tính|có ý định|sẽ|chuẩn bị|sắp|đặt mục tiêu|quyết tâm|lên lịch|kế hoạch|ý định|tính|sẵn sàng)",
    value: "planned",
    examples: [["Nhật Bản có kế hoạch ký thỏa thuận với Việt Nam.", "agreement planned"]],
  },
  {
    pattern:
      "(dự kiến (sẽ)?|được cho (là)? sẽ|được dự báo (là)? (sẽ)?|nhiều khả năng (sẽ)?|trông đợi|kỳ vọng|được trông đợi)",
    value: "expected",
    examples: [["Nhật Bản dự kiến sẽ ký thỏa thuận với Việt Nam.", "agreement expected"]],
  },
  {
    pattern:
      "(có thể|có khả năng|cân nhắc|xem xét|khả năng|nguy cơ|tránh|ngăn chặn|phòng ngừa|cơ hội|để ngỏ|không loại trừ|đề xuất|muốn|hy vọng|mong muốn|nếu)",
    value: "possible",
    examples: [["Nhật Bản có thể ký thỏa thuận với Việt Nam.", "agreement possible"]],
  },
  {
    pattern: "(kêu gọi|yêu cầu|đề nghị|hối thúc|thúc giục|khuyên|mời|cần|nên|phải)",
    value: "requested",
    examples: [["Mỹ kêu gọi Nga ký hiệp định với Séc.", "request happened; agreement requested"]],
  },
  {
    pattern: "(chưa (từng|hề)?|không (hề|có|còn|phải)?|chẳng|phủ nhận (việc)?|bác bỏ (việc|thông tin)?|không bao giờ)",
    value: "not",
    examples: [["Nga và Mỹ chưa ký thỏa thuận.", "agreement denied"]],
  },
  {
    pattern: "(đang|tiếp tục|vẫn|ngày càng|liên tục|thường xuyên|thường|vẫn đang|đang tiếp tục)",
    value: "ongoing",
    examples: [["Nga đang đàm phán với Mỹ.", "meeting ongoing"]],
  },
  {
    pattern: "(đã|vừa|vừa mới|từng|đã từng)",
    value: "happened",
    examples: [["Nga vừa điện đàm với Mỹ.", "meeting happened"]],
  },
  {
    pattern: "(hoãn|bị hoãn|hoãn lại|trì hoãn|lùi|tạm hoãn)",
    value: "postponed",
    examples: [["Chuyến thăm của Tổng thống Nga bị hoãn.", "visit postponed"]],
  },
  {
    pattern: "(hủy|hủy bỏ|bị hủy|bị hủy bỏ)",
    value: "cancelled",
    examples: [["Nga hủy cuộc gặp với Mỹ.", "meeting cancelled"]],
  },
];

export const happenings: EventWords = {
  events,
  statuses,
  describes: new Set(
    forms(`về, hiệp định, thỏa thuận, nguyên tắc, lệnh, tàu, hiệp ước, luật, chính sách, quyền, ngành, quy định, giấy phép, nhà, nước,
      tầm, khả năng, con tàu, chiếc, vận động, kênh, số người, gói, lô hàng, hàng, vùng, người`),
  ),
  nominal: words("việc lễ cuộc chuyến trình"),
  joints: words(", và hay hoặc"),
  alternatives: words("hay hoặc"),
  afterList: words(", và … . ; cùng"),
  when: words("khi"),
  percent: ["%", "phần trăm"],
  conditions: words("nếu giả liệu"),
  while: words("khi lúc"),
  modals: words("nên"),
  beforeModal: words("không chỉ cũng ra lý chẳng vẫn"),
  clause: words("nhưng khi mà nơi nên tuy song còn rằng"),
  phrase: words("trong sau trước để nhằm do vì"),
  leads: new Set(
    forms(`tổ chức, tiến hành, thực hiện, có, mở, tham gia, tham dự, dự, bắt đầu, kết thúc, mở rộng, áp, áp đặt, áp dụng, đưa ra, ban hành,
      phát động, trong, nhân, tại, sau, trước, qua, tới dự, đến dự, chủ trì, dẫn đầu, nối lại, đồng ý, gửi, ra, công bố, khởi động,
      hoàn tất, lên kế hoạch, chuẩn bị cho, hoãn, hủy, thăm, duy trì, đình chỉ, tái khởi động, triển khai, rời`),
  ),
  counts: words("một các những loạt hàng nhiều vài hai ba mấy cuộc đợt bất kỳ số mọi 2 3 4 5"),
  indefinite: words("một nhiều vài bất kỳ nào những"),
  occurs: words("diễn xảy được bị tổ bắt tiến thể còn có thành nóng leo gia kéo"),
  plural: words("nước quốc gia bên thành viên"),
  opensList: words("gồm như"),
  listsOn: new Set(forms("trong đó, bao gồm, như là")),
  causes: words("vì với do"),
  auxiliaries: words("sẽ đã đang vẫn không chưa"),
  since: new Set(forms("từ khi")),
  tied: new Set(forms("liên quan, dính líu, đứng sau, tham gia, có mặt")),
  unbroken: new Set(
    forms("một trong, số trong, nằm trong, để ngỏ, để lại, để mất, để ý, trước mắt, bên trong, nhiều nơi"),
  ),
  between: words("giữa"),
  owned: new Set(
    forms(`ngoại giao, quan chức, nhân viên, công dân, cá nhân, doanh nghiệp, công ty, tài sản, ngân hàng, binh sĩ, tàu, máy bay,
      tàu cá, ngư dân, tùy viên, hàng hóa, người dân, nghị sĩ, sinh viên, tổ chức, đại sứ, phóng viên, nhà báo`),
  ),
  prepositions: {
    từ: "from",
    cho: "to",
    sang: "to",
    tới: "to",
    đến: "to",
    với: "with",
    tại: "at",
    ở: "at",
    của: "of",
    giữa: "with",
    chống: "to",
    đối: "to",
  },
  ownerLast: true,
  passive: words("bị được"),
  notPassive: new Set(
    forms(
      `chuẩn bị, trang bị, thiết bị, dự bị, phòng bị, quân bị, đạt được, có được, nhận được, thu được, giành được, nắm được, biết được`,
    ),
  ),
  by: words("do bởi bị"),
  denies: words("bác phủ loại"),
  purpose: words("để nhằm"),
  articles: new Set(),
  self: words("tôi ta"),
  progressive: null,
  pairs: {
    person: forms(
      "hai người, hai ông, hai bộ trưởng, hai nhà lãnh đạo, cả hai ông, hai vị, hai thủ tướng, hai ngoại trưởng, hai tướng",
    ),
    country: forms("2 nước, 2 bên, 2 quốc gia, hai nước, hai bên, hai quốc gia, cả hai nước, hai chính phủ"),
  },
};
