import type { EventRule } from "../events.ts";

const none = (pattern: string, example: string): EventRule => ({
  pattern,
  value: { type: null },
  examples: [[example, ""]],
});

/** What sounds like an event between states and is none: the words of one in another sense. */
export const noEvents: EventRule[] = [
  none(
    "gặp ..2 (khó khăn|trở ngại|rắc rối|thách thức|vấn đề|bác sĩ|may mắn|hạn|tình huống|mâu thuẫn|tai nạn|nguy hiểm|bế tắc|rủi ro|thảm họa|bất ổn|thời tiết|sự phản đối|tổn thất)",
    "Ông Lâm gặp nhiều khó khăn.",
  ),
  none(
    "(cuộc|tình trạng)? khủng hoảng ..2 (ôxy|oxy|dịch bệnh|dịch|hiện nay|của con người|đại dịch|covid|covid-19|y tế|kinh tế|tài chính|khí hậu|năng lượng|nhà ở|giáo dục)",
    "Ấn Độ ở trong cuộc khủng hoảng ôxy.",
  ),
  none(
    "(cuộc)? (chiến|chiến đấu) ..1 (chống|chống lại|đối phó|đối phó với|với) ..2 (dịch|dịch bệnh|đại dịch|covid|covid-19|virus|tham nhũng|biến đổi khí hậu|ma túy|đói nghèo|lạm phát|ung thư)",
    "Ấn Độ ở trong cuộc chiến chống dịch Covid-19.",
  ),
  none("(tàu ngầm|máy bay|trực thăng|súng trường|khu trục hạm) tấn công", "Mỹ có 50 tàu ngầm tấn công."),
  none(
    "(virus|vi rút|bão cát|bão|lũ|nắng nóng|đợt rét|mãnh thú|cá mập) ..3 (tấn công|xâm nhập)",
    "Bão cát đã tấn công Trung Quốc.",
  ),
  none("xâm nhập vào (tế bào|cơ thể|phổi)", "Virus xâm nhập vào tế bào."),
  none("(ngư lôi|đạn|tên lửa|pháo hoa) bị bắn", "Ngư lôi bị bắn trượt mục tiêu."),
  none("đòi hỏi", "Việc này đòi hỏi nỗ lực của Mỹ."),
  none("đầy hứa hẹn", "Mỹ có một kế hoạch đầy hứa hẹn."),
  none("thư ký", "Ông Lâm là thư ký tại Viện Kinh tế."),
  none("khách mời", "Ông Lâm là khách mời của Nga."),
  none(
    "điều (mà|này|kiện|hành|tra|đó|gì|trị|khoản) ..3 (tàu|tàu chiến|máy bay|quân|quân đội|binh sĩ|lực lượng|tên lửa)",
    "Đó là điều mà quân đội Trung Quốc mong muốn.",
  ),
  none("chuyển (đổi|biến|động|hóa|tải) ..4 (ôxy|oxy|nguồn lực|vật tư)", "Mỹ phát triển công nghệ chuyển đổi ôxy."),
  none(
    "(cung cấp|chuyển|gửi|trao đổi) ..1 (thông tin|tin tức|bằng chứng|hình ảnh|tài liệu) ..6 (tàu|máy bay|tên lửa|vũ khí|thiết bị|pháo)",
    "Nga cung cấp thông tin về cuộc tìm kiếm tàu.",
  ),
  none("phải rời (khỏi)? (tàu|nhà|máy bay|hiện trường|sân|bệnh viện)", "Người dân phải rời khỏi nhà."),
  none("rút khỏi (biên chế|thị trường|cuộc đua|kệ|lưu thông)", "Tàu của Mỹ sẽ được rút khỏi biên chế."),
  none(
    "(để mắt|nhắc|liên quan|dẫn|quan tâm|đề cập|nói|nghĩ|hướng|chú ý|nhằm|ảnh hưởng|tính|kéo|gửi lời) (đến|tới)",
    "Ông Biden đang để mắt đến Nga.",
  ),
  none(
    "(việc|cuộc|kế hoạch|chương trình|dự án|biện pháp|chiến dịch|điều tra|tiêm chủng|công nghệ) ..2 (được|đã) triển khai",
    "Việc điều tra được triển khai tại Nga.",
  ),
  none("(vào|trên|tại|ở|bốn|các|hòn|lên|tới|hai|ba) đảo chính", "Bão đổ bộ vào đảo chính của Nhật Bản."),
  none("đảo chính luzon", "Bão đổ bộ đảo chính Luzon của Philippines."),
  none(
    "(làn sóng|đợt dịch|dịch|dịch bệnh|covid-19|biến thể) ..3 (tấn công|xâm nhập)",
    "Làn sóng dịch thứ hai tấn công Nhật Bản.",
  ),
  none(
    "(sự hiện diện|sự xuất hiện) của (khán giả|người xem|virus|truyền thông|phụ nữ|biến thể|vi khuẩn|oxy)",
    "Sự hiện diện của khán giả Nga rất quan trọng.",
  ),
  none(
    "(đội ngũ|cố vấn|chiến dịch|quỹ|cuộc vận động|ban|khẩu hiệu|chặng đường|văn phòng) ..2 (tranh cử|tái tranh cử)",
    "Đội ngũ cố vấn tranh cử của ông Lâm rất đông.",
  ),
  none(
    "(trận|vòng|bán kết|chung kết|tứ kết|lượt đi|lượt về|đối thủ|đội) ..4 (gặp|tiếp|đối đầu)",
    "Trận bán kết gặp Nga diễn ra ở Anh.",
  ),
  none("(vận|chuyên|luân|lưu) chuyển", "Máy bay vận chuyển ôxy tới Nga."),
  none("nguồn cung cấp", "Nga là nguồn cung cấp ôxy lớn."),
  none(
    "yêu cầu (nghiêm ngặt|kỹ thuật|cao|khắt khe|tối thiểu|nguồn|về kỹ thuật|công việc)",
    "Xe phải theo yêu cầu nghiêm ngặt của Nga.",
  ),
  none(
    "tấn công ..1 (trong khoảng|ở cự ly|trong phạm vi|mục tiêu)",
    "Tên lửa của Mỹ có thể tấn công trong khoảng 300 km.",
  ),
  none("không (thể)? phủ nhận", "Không thể phủ nhận thành công của ông Biden."),
  none("(không|chưa) (đề cập|nhắc) (tới|đến) ..2 cáo buộc", "Báo cáo của Mỹ không đề cập tới các cáo buộc."),
  none("(bắt|thường|hiếm|ít|hay|dễ) gặp", "Người dân bắt gặp tàu của Nga."),
  none("(diễn đàn) ..1 (mạng|trực tuyến|internet|trên mạng|reddit)", "Các diễn đàn mạng ở Nga bàn tán."),
  none("họp (mặt|lớp|chợ|phụ huynh)|tập họp|hội họp|phù họp", "Gia đình họp mặt ở Nga."),
  none(
    "(dịch|dịch bệnh|covid-19|sức khỏe|bệnh tình|thời tiết|giao thông|nguồn cung) ..4 (căng thẳng|xấu đi|leo thang)",
    "Tình hình dịch Covid-19 đang rất căng thẳng tại Ấn Độ.",
  ),
  none(
    "(được|đã) triển khai ..2 (chiến dịch|dự án|chương trình|kế hoạch|biện pháp|công tác|hoạt động)",
    "Nga đã triển khai một chiến dịch trục vớt.",
  ),
  none("sức khỏe của ..4 (xấu đi|tiếp tục xấu đi)", "Sức khỏe của bà Lan tiếp tục xấu đi."),
];
