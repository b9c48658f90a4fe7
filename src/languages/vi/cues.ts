import type { SpeechWords } from "../cues.ts";
import { forms, words } from "../names.ts";

export const speech: SpeechWords = {
  cues: [
    {
      kind: "say",
      forms:
        forms(`cho biết, cho hay, nói rằng, nói thêm, nói, cho rằng, thông báo rằng, đưa tin, loan tin, tiết lộ rằng, đưa tin rằng, khẳng
        định rằng, xác nhận rằng, nhận định rằng, giải thích rằng, tin rằng, viết, xác nhận, nhấn mạnh, bày tỏ`),
      core: true,
    },
    {
      kind: "say",
      forms:
        forms(`ra tuyên bố, ra tuyên bố chung, đưa ra tuyên bố, ra thông cáo, ra thông báo, đưa ra thông báo, phát đi thông báo,
        nhận trách nhiệm, đổ lỗi, đính chính`),
    },
    {
      kind: "say",
      forms: forms(`tuyên bố, khẳng định, thông báo, tiết lộ, nhận định, giải thích, lý giải`),
      noun: true,
      core: true,
    },
    {
      kind: "say",
      forms:
        forms(`dẫn lời, trích lời, dẫn tin, dẫn nguồn tin, trích dẫn, dẫn phát biểu, dẫn thông tin, dẫn thông báo, dẫn
        tuyên bố, cáo buộc, cảnh báo, kêu gọi, yêu cầu, đề nghị, cho thấy, hối thúc, thúc giục, khuyên, khuyến cáo,
        bình luận, đánh giá, đánh giá cao, phát biểu, nghi ngờ, ước tính, dự đoán, dự báo, trả lời, ám chỉ, chỉ ra, lưu ý, cam kết, thừa nhận, tố cáo, tố, nêu rõ, đề xuất, phàn nàn, tái khẳng định, mô tả,
        miêu tả, báo cáo, lập luận, cho là, quả quyết, kết luận, nhắc lại, đáp trả rằng, trấn an, hy vọng, lo ngại rằng,
        coi đây là, phát hiện ra, ví von, ví như, bao biện, phản bác`),
    },
    {
      kind: "say",
      forms: forms("phủ nhận, bác bỏ, chỉ trích, lên án, phản đối, khen ngợi, ca ngợi, đề cao, loại trừ"),
      thing: true,
    },
    { kind: "say", forms: forms("đề cập, đề cập đến"), ofOutlets: true },
    {
      kind: "say",
      forms: forms("nói với, tiết lộ với, cho biết với, chia sẻ với, trao đổi với"),
      core: true,
      told: true,
    },
    {
      kind: "say",
      weak: true,
      forms: forms("gọi, coi, xem"),
      naming: true,
    },
    {
      kind: "say",
      weak: true,
      forms: forms("dẫn, dẫn nguồn, công bố, hỏi, kể, hứa, thề, giới thiệu, tuyên, chúc mừng, lên tiếng"),
    },
    {
      kind: "none",
      forms:
        forms(`yếu tố, nhân tố, nguyên tố, tố tụng, tố chất, nói trên, đánh giá lại, đang đánh giá, dấu hiệu cho thấy, được công bố, được thông báo, trả lời phỏng vấn, trả lời các cuộc phỏng vấn, phát biểu của, nhận định này, tuyên bố này, phát biểu này, thông báo này, cáo buộc này, tái cam kết, tuyên bố mà, trao thông báo, không phát hiện ra, nói chung, nói riêng, có thể nói, phải nói, không bình luận, chưa bình luận, không lý giải, không giải thích, không nêu rõ, không đề cập đến,
        không trực tiếp đề cập đến, tiếp theo, chạy theo, theo sau, phát cảnh báo, đọc phát biểu, nhận được đề nghị, nhận được thông báo, trong thông báo`),
    },
    {
      kind: "according",
      forms: forms(
        "theo, theo lời, theo tin, theo tin từ, theo nguồn tin từ, theo thông tin từ, theo báo cáo của, dẫn theo",
      ),
    },
    {
      kind: "unnamed",
      forms: forms("ý kiến cho rằng, cáo buộc cho rằng, tin đồn cho rằng"),
      noun: true,
    },
    {
      kind: "unnamed",
      forms:
        forms(`được cho là, được cho, được xem là, được coi là, bị cáo buộc, được dự đoán, được biết, có tin, có nguồn tin nói, bị nghi, bị nghi ngờ,
        bị tình nghi, được cho rằng, được xác định, bị cho là, bị coi là, bị xem là, được đánh giá, được mô tả, được xác nhận`),
    },
  ],
  that: words("rằng là thêm"),
  asides: forms(
    "trước đó, sau đó, gần đây, mới đây, vừa qua, thời gian qua, đồng loạt, thậm chí, một mặt, lên tiếng, trước đây, ngay sau đó, trong thời gian qua, cùng ngày, nhân dịp này, một lần nữa, bất ngờ, thường xuyên, chính thức",
  ),
  between: words(
    "đã cũng vừa mới từng đồng thời tiếp tục liên tục nhiều lần luôn lại còn đang sẽ có không chưa thì đều cùng chính thức ngay lập tức thẳng thắn chỉ một lần nữa hiện thường được",
  ),
  adjuncts: words("trong tại trên vào hôm ở qua sau khi trước theo"),
  clause: words("rằng nhưng khi mà nơi nếu vì nên trong sau trước tuy nhiên song còn để nhằm và do như"),
  sources:
    forms(`nguồn tin, các nguồn tin, nguồn thạo tin, các nguồn thạo tin, giới chức, quan chức, các quan chức, chuyên gia, các chuyên gia, giới phân tích, nhà phân tích, giới quan sát,
    nhà quan sát, truyền thông, phương tiện truyền thông, phương tiện thông tin, báo chí, báo cáo, thống kê, số liệu, dữ liệu, khảo sát, nghiên cứu, tuyên bố, thông cáo, thông báo,
    tờ báo, hãng tin, người phát ngôn, phát ngôn viên, đại diện, nhà chức trách, chính quyền, cơ quan, tài liệu, kết quả, bản tin, nhân chứng, người dân, cảnh sát, quân đội, bộ, giáo sư,
    nhà ngoại giao, nhà lãnh đạo, nhà nghiên cứu, các nhà khoa học, tổ chức, công ty, ông, bà, tình báo, cuộc thăm dò, văn bản, ước tính, đánh giá, lời kể, thông tin, người đứng đầu, đặc phái viên, hãng, nhà báo, bài viết, bài báo, nghị sĩ, phương tây, cộng đồng quốc tế, giới chức, dư luận, quốc gia, các nước, một số nước, nhiều nước, lãnh đạo, cư dân mạng, người biểu tình, phe đối lập`),
  notSources:
    forms(`đó, kế hoạch, dự kiến, hướng, lời mời, dõi, thỏa thuận, hiệp ước, hiệp định, công ước, quy định, luật, đạo luật, điều, nghị quyết, lịch trình, chương trình, yêu cầu, hình thức, cách, đuổi,
    nghị định, hiến pháp, nguyên tắc, cơ chế, thông lệ, truyền thống, chân, từng, kịp, đề nghị, thể thức, diện, thời gian, giờ, chính sách, lệnh, quyết định, mô hình, tiêu chuẩn, con đường, hợp đồng, lộ trình`),
  beforeTime: words("hôm vào hồi lúc"),
  intro: words("tại ở trong sau trước với về từ"),
  media: words("trên"),
  listeners: words("với"),
  within: words("trong"),
  counts: words("một các những nhiều"),
  alsos: new Set(forms("đồng thời")),
  sourceHeads: words("nguồn"),
  owners: words("của và cùng với"),
  joints: words(", và cùng"),
  shares: words("và vì khi"),
  carries: new Set(forms("theo đó")),
  equates: words("là"),
  contrasts: new Set(forms("nhưng, song, còn, trong khi")),
  ties: words(", và nhưng"),
  nounAfter: words(
    "các những một hai bản lời sự ra theo trong về trước mọi loạt vụ bài cuộc việc nhiều hàng này theo qua đáp tin bác phủ phản số có cùng",
  ),
  phrases: null,
};
