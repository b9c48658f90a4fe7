import type { SecondMessages } from "./messages.ts";

const number = (count: number) => count.toLocaleString("vi");

/** What is said of the second reader, in Vietnamese. */
export const second: SecondMessages = {
  title: "HAI NGƯỜI ĐỌC",
  none: "không có chỗ nào khác nhau",
  nothing: "Chưa có bản đọc thứ hai nào.",
  side: { first: "thứ nhất", second: "thứ hai" },
  kind: {
    type: "khác loại",
    status: "khác trạng thái",
    when: "khác thời gian",
    who: "khác bên tham gia",
    "said-by": "khác nguồn",
    "only-first": "chỉ người đọc thứ nhất",
    "only-second": "chỉ người đọc thứ hai",
  },
  noValue: "không nêu bên nào",
  itself: "chính bản tin",
  count: {
    shared: (count) => `${number(count)} điều cả hai cùng có`,
    differences: (count) => `${number(count)} chỗ khác nhau`,
    read: (count) => `đã đọc ${number(count)} bản tin`,
    failed: (count) => `${number(count)} chưa đọc được`,
    answers: (count) => `${number(count)} câu trả lời`,
    kept: (count) => `${number(count)} đã lưu từ trước`,
    uncounted: (count) => `${number(count)} câu trả lời không cho biết số token`,
  },
  dropped: (all) => `bỏ ${number(all)} giá trị`,
  droppedBy: {
    unquoted: (count) => `${number(count)} không có trong văn bản`,
    ambiguous: (count) => `${number(count)} có ở nhiều chỗ`,
    malformed: (count) => `${number(count)} không đúng như yêu cầu`,
  },
  tokens: (prompt, completion) => `${number(prompt)} + ${number(completion)} token`,
  cost: (amount) => `chi phí ${amount.toLocaleString("vi", { maximumSignificantDigits: 3 })}`,
  seconds: (seconds) => `${seconds.toFixed(1).replace(".", ",")} giây`,
  progress: (done, perSecond) =>
    `người đọc thứ hai: ${number(done)} bản tin, ${perSecond.toFixed(1).replace(".", ",")}/giây`,
  gaveUp: (count, reason) => `người đọc thứ hai không được hỏi về ${number(count)} bản tin còn lại: ${reason}`,
  uncached: (reason) =>
    `không lưu được câu trả lời của người đọc thứ hai (${reason}), lần sau phải hỏi lại; hãy đặt DOICHIEU_READER_CACHE là một thư mục ghi được`,
  seeDossier: "doichieu dossier --second cho xem",
  unread: (count) =>
    `${number(count)} bản tin chưa có bản đọc thứ hai; doichieu add --second đọc thêm cho những gì được đưa vào`,
  interrupted: (done, location) =>
    `bị ngắt: mọi bản tin của lần này đã nằm trọn trong ${location}, người đọc thứ hai đã đọc ${number(done)}; chạy lại để tiếp tục`,
};
