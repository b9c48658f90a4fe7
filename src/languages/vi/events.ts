import type { EventRule } from "../events.ts";
import { noEvents } from "./no-events.ts";

export const events: EventRule[] = [
  ...noEvents,
  {
    pattern:
      "(việc|lễ)? ký (kết)? ..4 (thỏa thuận|hiệp định|hiệp ước|ghi nhớ|bản ghi nhớ|nghị định thư|tuyên bố chung|công hàm|hợp đồng|văn kiện)",
    value: { type: "agreement" },
    examples: [
      ["Nhật Bản và Việt Nam đã ký thỏa thuận về chuyển giao trang bị quốc phòng.", "agreement happened"],
      ["Hai nước có kế hoạch ký kết một hiệp định quốc phòng.", "agreement planned"],
    ],
  },
  {
    pattern: "(thỏa thuận|hiệp định|hiệp ước|bản ghi nhớ|văn kiện) ..4 (được|đã) ký (kết)?",
    value: { type: "agreement" },
    examples: [["Hiệp định này được ký kết tại Hà Nội.", "agreement happened"]],
  },
  {
    pattern: "ký (bán|mua|chuyển giao|xuất khẩu) ..3 (vũ khí|khí tài|thiết bị|trang bị|máy bay|tàu|tên lửa)",
    value: { type: "agreement" },
    examples: [["Nhật Bản ký bán vũ khí cho Việt Nam.", "agreement happened"]],
  },
  {
    pattern: "ký (chính thức|tại|hồi|vào|trong|tắt)",
    value: { type: "agreement" },
    examples: [["Văn kiện được Nga và Mỹ ký chính thức hôm qua.", "agreement happened"]],
  },
  {
    pattern: "ký kết",
    value: { type: "agreement" },
    examples: [["Các quốc gia đã tham gia ký kết công ước.", "agreement happened"]],
  },
  {
    pattern: "(đạt (được)?|đi đến) ..2 (thỏa thuận|đồng thuận|sự đồng thuận)",
    value: { type: "agreement" },
    examples: [["Nga và Mỹ đã đạt được thỏa thuận.", "agreement happened"]],
  },
  {
    // what is agreed in principle is yet to be concluded
    pattern: "(nhất trí|đồng ý|thống nhất|thỏa thuận) (về nguyên tắc|trên nguyên tắc|về cơ bản)",
    value: { type: "agreement", status: "expected" },
    examples: [["Nhật Bản và Việt Nam nhất trí về nguyên tắc đối với việc chuyển giao.", "agreement expected"]],
  },
  {
    pattern: "(nhất trí|đồng ý|thống nhất) (về việc|với|ký)",
    value: { type: "agreement" },
    examples: [["Nhật Bản đồng ý với đề xuất của Việt Nam.", "agreement happened"]],
  },
  {
    pattern: "(phê chuẩn|tham gia ký kết|thiết lập quan hệ (ngoại giao|đối tác)|nâng cấp quan hệ)",
    value: { type: "agreement" },
    examples: [["Việt Nam và Mỹ thiết lập quan hệ ngoại giao năm 1995.", "agreement happened"]],
  },
  {
    pattern:
      "(cuộc|buổi|các cuộc|phiên) (gặp|gặp gỡ|gặp mặt|hội đàm|hội kiến|điện đàm|trao đổi|thảo luận|đàm phán|tiếp xúc|làm việc|hẹn|tiếp|tham vấn|hội thảo luận|điều trần)",
    value: { type: "meeting", noun: true },
    examples: [
      ["Tướng Izutsu đã có cuộc gặp với Thượng tướng Cương.", "meeting happened"],
      ["Cuộc hội đàm dự kiến diễn ra vào tuần tới.", "meeting expected"],
    ],
  },
  {
    pattern: "(hội đàm|hội kiến|điện đàm|tiếp kiến|đàm phán|tham vấn|gặp gỡ|gặp mặt|hội ngộ|chào xã giao|điều trần)",
    value: { type: "meeting" },
    examples: [["Ông Suga hội đàm với Thủ tướng Phúc.", "meeting happened"]],
  },
  {
    pattern: "gặp",
    value: { type: "meeting" },
    examples: [["Ông Minh đã gặp Thủ tướng Kishida.", "meeting happened"]],
  },
  {
    pattern: "(tiếp|đón|đón tiếp|tiếp đón|chào)",
    value: { type: "meeting", before: "person" },
    examples: [["Chủ tịch nước tiếp Thủ tướng Suga Yoshihide tại Hà Nội.", "meeting happened"]],
  },
  {
    pattern: "triệu tập ..2 đại sứ",
    value: { type: "meeting" },
    examples: [["Nga triệu tập Đại sứ Séc.", "meeting happened"]],
  },
  {
    pattern: "gặp (phải|khó|rủi|sự cố|trục trặc|nguy|bất lợi|vấn đề)",
    value: { type: null },
    examples: [["Kế hoạch của Nga gặp khó.", ""]],
  },
  {
    pattern: "(chuyến|các chuyến) (thăm|công du|công tác|viếng thăm|đi|thăm viếng)",
    value: { type: "visit", noun: true },
    examples: [
      ["Thủ tướng Suga sẽ có chuyến công du nước ngoài đầu tiên.", "visit planned"],
      ["Chuyến thăm của Tổng thống Mỹ tới Nhật Bản đã kết thúc.", "visit happened"],
    ],
  },
  {
    pattern: "(đến|tới|sang|về|lên)? (thăm|công du|viếng thăm)",
    value: { type: "visit" },
    examples: [["Tướng Izutsu thăm Việt Nam.", "visit happened"]],
  },
  {
    pattern: "(đến|tới|sang)",
    value: { type: "visit", subject: "person", before: "state" },
    examples: [["Bộ trưởng Nobuo Kishi đến Hà Nội.", "visit happened"]],
  },
  {
    pattern: "thăm (dò|hỏi|khám)",
    value: { type: null },
    examples: [["Cuộc thăm dò của Nga.", ""]],
  },
  {
    pattern:
      "(hội nghị (thượng đỉnh|cấp cao|bộ trưởng|quốc tế)?|hội nghị|diễn đàn|hội thảo|cuộc họp báo|họp báo|cuộc họp|phiên họp|kỳ họp|khóa họp|đối thoại chính sách|đối thoại quốc phòng|cuộc đối thoại)",
    value: { type: "conference", noun: true },
    examples: [["Hội nghị cấp cao ASEAN diễn ra tại Indonesia.", "conference happened"]],
  },
  {
    pattern: "(các)? (cuộc họp|họp) (trực tuyến|kín)",
    value: { type: "meeting", noun: true },
    examples: [["Ngoại trưởng Nga tham dự cuộc họp trực tuyến với Mỹ.", "meeting happened"]],
  },
  {
    pattern: "bị triệu tập",
    value: { type: "meeting" },
    examples: [["Đại sứ Nga đã bị triệu tập tới Bộ Ngoại giao Ba Lan.", "meeting happened"]],
  },
  {
    pattern: "(người|nhân vật) không được (chào đón|hoan nghênh)|đưa ..4 vào danh sách (cấm|đen|trừng phạt)",
    value: { type: "sanction" },
    examples: [["Nga tuyên bố hai nhà ngoại giao Ba Lan là người không được chào đón.", "sanction happened"]],
  },
  {
    pattern: "(các)? (biện pháp|đòn) (trả đũa|đáp trả)",
    value: { type: "sanction", noun: true },
    examples: [["Nga sẽ công bố các biện pháp trả đũa Mỹ.", "sanction planned"]],
  },
  {
    pattern: "họp",
    value: { type: "conference" },
    examples: [["Ngoại trưởng các nước ASEAN họp tại Hà Nội.", "conference happened"]],
  },
  {
    pattern: "(trao đổi|thảo luận) (trực tiếp|qua điện thoại)? với",
    value: { type: "meeting" },
    examples: [["Ông Minh thảo luận với Thủ tướng Kishida.", "meeting happened"]],
  },
  {
    pattern: "(cam kết|hứa|hứa hẹn|thề) (sẽ)?",
    value: { type: "commitment", status: "happened" },
    examples: [["Nga cam kết sẽ hợp tác với Mỹ.", "commitment happened"]],
  },
  {
    pattern: "sẵn sàng (hỗ trợ|giúp|giúp đỡ|viện trợ)",
    value: { type: "aid", status: "planned" },
    examples: [["Mỹ sẵn sàng hỗ trợ Nhật Bản.", "aid planned"]],
  },
  {
    pattern: "(kêu gọi|yêu cầu|đề nghị|hối thúc|thúc giục|khuyên|khuyến cáo|đòi|mời)",
    value: { type: "request", status: "happened" },
    examples: [["Australia kêu gọi mở cuộc điều tra.", "request happened"]],
  },
  {
    pattern: "(lời|các lời) (mời|kêu gọi|đề nghị)",
    value: { type: "request", noun: true, status: "happened" },
    examples: [["Nga chưa trả lời lời mời của Mỹ.", "request happened"]],
  },
  {
    pattern: "(theo|được|đáp ứng) (lời mời|yêu cầu|đề nghị|mời)",
    value: { type: null },
    examples: [["Theo lời mời của Nga.", ""]],
  },
  {
    pattern: "(bác bỏ|phủ nhận|phản đối|phản bác|từ chối|loại trừ khả năng|loại trừ giả thuyết|bác)",
    value: { type: "rejection", status: "happened" },
    examples: [["Trung Quốc bác bỏ cáo buộc.", "rejection happened"]],
  },
  {
    pattern: "(bác bỏ|phủ nhận) ..2 cáo buộc",
    value: { type: "rejection", status: "happened" },
    examples: [["Nga nhiều lần bác bỏ những cáo buộc này.", "rejection happened"]],
  },
  {
    pattern: "(bác sĩ|bác học)",
    value: { type: null },
    examples: [["Bác sĩ Nga.", ""]],
  },
  {
    pattern: "(bị)? (cáo buộc|chỉ trích|lên án|tố cáo|buộc tội|đổ lỗi|ám chỉ)",
    value: { type: "accusation", status: "happened" },
    examples: [["Mỹ cáo buộc Nga can thiệp.", "accusation happened"]],
  },
  {
    pattern:
      "(tranh chấp|căng thẳng|yêu sách|tuyên bố chủ quyền|mâu thuẫn|bất đồng|xung đột|đối đầu|quan hệ ..4 xấu đi|(cuộc)? khủng hoảng (ngoại giao|chính trị|quan hệ|biên giới|hạt nhân|con tin|tên lửa|giữa))",
    value: { type: "dispute", noun: true },
    examples: [["Nhật Bản có tranh chấp với Trung Quốc về quần đảo Senkaku.", "dispute ongoing"]],
  },
  {
    pattern: "(cuộc)? khủng hoảng (ở|tại)?",
    value: { type: "dispute", noun: true, before: "state" },
    examples: [["Cuộc khủng hoảng Ukraine kéo dài.", "dispute ongoing"]],
  },
  {
    pattern:
      "(vụ|các vụ|cuộc|các cuộc|một vụ|loạt vụ) (nổ|nổ súng|tấn công|tấn công mạng|va chạm|đâm chìm|đâm|tai nạn|bắn|ám sát|đầu độc|rơi|đụng độ|giao tranh|đảo chính|xâm nhập|không kích|bắt giữ|bắt cóc|đánh bom|xả súng|hành hung|giẫm đạp|tấn công khủng bố|chiến|chiến tranh|bạo loạn|thử nghiệm|thử|phóng thử)",
    value: { type: "incident", noun: true, status: "happened" },
    examples: [["Vụ nổ kho đạn xảy ra năm 2014.", "incident happened"]],
  },
  {
    pattern:
      "(tấn công|tấn công mạng|đâm chìm|đâm va|đâm|va chạm|không kích|nổ súng|bắn rơi|bắn hạ|bắn cháy|bắn vào|bắn trúng|đánh chìm|đánh bom|bắt giữ|bắt giam|bắt cóc|xâm nhập|xâm phạm|áp sát|đụng độ|giao tranh|đảo chính|lật đổ|bao vây|đột kích|ám sát|đầu độc|phun vòi rồng|chiếu laser|mất tích|gặp nạn|xâm lược|phóng (thử)? ..2 tên lửa|thử (nghiệm)? ..2 (tên lửa|hạt nhân|vũ khí)|bắn thử ..2 (tên lửa|ngư lôi)|quấy rối|quấy nhiễu|sự cố)",
    value: { type: "incident", status: "happened" },
    examples: [["Một tàu cá Việt Nam đã bị tàu Hải cảnh Trung Quốc đâm chìm.", "incident happened"]],
  },
  {
    pattern: "(chiến sự|giao tranh)",
    value: { type: "incident", status: "ongoing", noun: true },
    examples: [["Chiến sự miền đông Ukraine nóng trở lại.", "incident ongoing"]],
  },
  {
    pattern: "(cuộc|các cuộc|hoạt động|đợt|loạt) (tập trận|diễn tập) (chung|bắn đạn thật|hải quân|quân sự)?",
    value: { type: "exercise", noun: true },
    examples: [["Mỹ và Nhật Bản sẽ tổ chức cuộc tập trận chung.", "exercise planned"]],
  },
  {
    pattern: "(tập trận|diễn tập) (chung|bắn đạn thật|hải quân|quân sự)?",
    value: { type: "exercise" },
    examples: [["Hải quân Nga đang diễn tập ở Biển Đông.", "exercise ongoing"]],
  },
  {
    pattern:
      "(tuần tra|chuyến bay do thám|chuyến bay trinh sát|nhiệm vụ do thám|nhiệm vụ trinh sát|làm nhiệm vụ|hoạt động tự do hàng hải)",
    value: { type: "exercise", status: "happened" },
    examples: [["Tàu Mỹ tuần tra ở Biển Đông.", "exercise happened"]],
  },
  {
    pattern:
      "((triển khai|điều động|điều|cử) ..2|đưa ..1) (tàu|tàu chiến|tàu sân bay|tàu ngầm|máy bay|quân|quân đội|binh sĩ|lực lượng|khí tài|tên lửa|binh lính|nhóm tác chiến|chiến đấu cơ|tiêm kích|oanh tạc cơ|tổ hợp|pháo|hệ thống phòng không|hệ thống tên lửa|thủy quân lục chiến|lính|chiến hạm)",
    value: { type: "military-presence", status: "happened" },
    examples: [["Nga đang triển khai khí tài quân sự gần Ukraine.", "military-presence ongoing"]],
  },
  {
    pattern:
      "(củng cố|tăng cường|duy trì|mở rộng|gia tăng|nâng cấp|hiện đại hóa|phát triển) ..3 (hiện diện|hiện diện quân sự|lực lượng|lực lượng quân sự|quân đội|căn cứ|kho vũ khí|năng lực hạt nhân|năng lực quân sự)",
    value: { type: "military-presence" },
    examples: [["Bắc Kinh tiếp tục củng cố hiện diện quân sự trên các đảo.", "military-presence ongoing"]],
  },
  {
    pattern: "(quân sự hóa|đồn trú|đóng quân|duy trì quân đội|neo đậu|xây dựng ..2 đảo nhân tạo|bồi đắp)",
    value: { type: "military-presence" },
    examples: [["Nga quân sự hóa các đảo.", "military-presence ongoing"]],
  },
  {
    pattern: "(sự hiện diện quân sự|sự hiện diện|hiện diện quân sự|sự xuất hiện)",
    value: { type: "military-presence", noun: true },
    examples: [["Mỹ duy trì sự hiện diện quân sự ở Nhật Bản.", "military-presence ongoing"]],
  },
  {
    pattern:
      "(bán|cung cấp|chuyển giao|bàn giao|viện trợ|trao tặng|tặng|xuất khẩu|xuất cảng|mua|đặt mua|nhập khẩu|tiếp nhận|giao) ..6 (vũ khí|máy bay|máy bay chiến đấu|tên lửa|tàu|thiết bị|trang thiết bị|trang bị|khí tài|vaccine|vắc-xin|vắc xin|đạn dược|hệ thống phòng không|tiêm kích|kỹ thuật quốc phòng|công nghệ quốc phòng|pháo|radar|ra-đa)",
    value: { type: "transfer" },
    examples: [["Nhật Bản dự tính xuất khẩu thiết bị quốc phòng sang Việt Nam.", "transfer planned"]],
  },
  {
    pattern:
      "(doanh số|kim ngạch|nguồn cung|lượng|tỷ trọng|giá trị|số|khối lượng) ..2 (mua|nhập khẩu|bán|xuất khẩu|nhập)? (vũ khí|khí tài) ..3 (nhập về|nhập khẩu|mua)?",
    value: { type: "transfer-share", percent: true },
    examples: [["Khoảng 80% doanh số mua vũ khí của Việt Nam là từ Nga.", "transfer-share happened"]],
  },
  {
    pattern: "(bỏ|thay|dỡ bỏ|gỡ bỏ|xóa bỏ|nới lỏng|áp dụng|duy trì|thay thế) ..1 lệnh cấm",
    value: { type: "rule-change" },
    examples: [["Nhật Bản bỏ lệnh cấm xuất khẩu vũ khí.", "rule-change happened"]],
  },
  {
    pattern:
      "(quyết định|thông qua|phê duyệt|phê chuẩn|chấp thuận) ..2 (quy định|việc xuất khẩu|việc bán|chính sách|việc chuyển giao|nới lỏng)",
    value: { type: "rule-change" },
    examples: [["Nội các Nhật Bản thông qua việc xuất khẩu tiêm kích.", "rule-change happened"]],
  },
  {
    pattern: "(được|đã) (triển khai|điều động|bố trí)",
    value: { type: "military-presence", status: "happened" },
    examples: [["Tên lửa của Nga được triển khai ở Crimea.", "military-presence happened"]],
  },
  {
    pattern:
      "(nâng cao|tăng cường) ..1 (năng lực quốc phòng|năng lực phòng thủ|khả năng phòng thủ|sức mạnh quân sự)|đưa vào biên chế|chạy đua vũ trang",
    value: { type: "military-presence" },
    examples: [["Indonesia nâng cao năng lực quốc phòng.", "military-presence ongoing"]],
  },
  {
    pattern: "(lần xuất phát|nhiệm vụ trinh thám|chuyến bay trinh thám|chuyến tuần tra|hoạt động tuần tra)",
    value: { type: "exercise", status: "happened" },
    examples: [["Máy bay Mỹ có 43 lần xuất phát ở Biển Đông.", "exercise happened"]],
  },
  {
    pattern:
      "(vào|tiến vào|bay vào|đi vào) ..1 (vùng nhận diện phòng không|vùng biển|không phận|lãnh hải|vùng đặc quyền kinh tế)",
    value: { type: "incident", status: "happened" },
    examples: [["Máy bay Trung Quốc bay vào vùng nhận diện phòng không của Đài Loan.", "incident happened"]],
  },
  {
    pattern: "(sử dụng vũ khí hạt nhân|bị chìm|biến mất|bị sập|cướp chính quyền|chiếm quyền|bị rơi|bị bắn)",
    value: { type: "incident", status: "happened" },
    examples: [["Tàu ngầm của Indonesia biến mất.", "incident happened"]],
  },
  {
    pattern:
      "(cử|điều|gửi|phái) ..4 (chuyên gia|chuyên viên|bác sĩ|đội cứu hộ|đoàn cứu trợ|bộ xét nghiệm|thiết bị y tế|vật tư|hàng cứu trợ)",
    value: { type: "aid" },
    examples: [["Hàn Quốc cử một nhóm chuyên viên đến Indonesia.", "aid happened"]],
  },
  {
    pattern: "(cung cấp|chuyển|gửi|trao) ..4 (nguồn lực|ôxy|oxy|thuốc men|máy thở|vật tư y tế|nhu yếu phẩm|lương thực)",
    value: { type: "aid" },
    examples: [["Anh chuyển hơn 600 máy thở tới Ấn Độ.", "aid happened"]],
  },
  {
    pattern: "(thêm|đang|ngày càng|tiếp tục) (xấu đi|leo thang)",
    value: { type: "dispute" },
    examples: [["Quan hệ giữa Nga và Mỹ ngày càng xấu đi.", "dispute ongoing"]],
  },
  {
    pattern: "(coi|xem) ..3 là (một phần lãnh thổ|lãnh thổ|một tỉnh)",
    value: { type: "dispute" },
    examples: [["Trung Quốc coi Đài Loan là một phần lãnh thổ.", "dispute ongoing"]],
  },
  {
    pattern: "(thương vụ|hợp đồng) (vũ khí|bán vũ khí|mua vũ khí|quốc phòng)",
    value: { type: "transfer", noun: true },
    examples: [["Mỹ thông qua 11 thương vụ vũ khí cho Đài Loan.", "transfer happened"]],
  },
  {
    pattern:
      "cấm ..4 (quan chức|nhập cảnh|giao dịch|đi lại)|(cắt giảm|giảm|giới hạn) ..3 nhà ngoại giao|phải rời (khỏi)?|ngừng mua trái phiếu|hạn chế (thị thực|thương mại|xuất khẩu)",
    value: { type: "sanction" },
    examples: [["Nga cấm 8 quan chức Mỹ nhập cảnh.", "sanction happened"]],
  },
  {
    pattern:
      "(áp dụng|ban bố|gỡ bỏ|dỡ bỏ|nới lỏng) ..2 (phong tỏa|giới nghiêm|tình trạng khẩn cấp)|(dừng|ngừng) (xử lý|cấp) ..2 (thị thực|visa)|(cắt giảm|giảm) ..1 nhân viên",
    value: { type: "rule-change" },
    examples: [["Pháp áp dụng lệnh phong tỏa.", "rule-change happened"]],
  },
  {
    pattern: "(giao|bàn giao|chuyển giao|bán|tặng|trao tặng|cung cấp) cho",
    value: { type: "transfer", before: "state" },
    examples: [["Nhật Bản giao cho Việt Nam sáu tàu.", "transfer happened"]],
  },
  {
    pattern: "(ngừng|dừng|tạm dừng|đình chỉ|hạn chế) (việc)? (xuất khẩu|nhập khẩu|bán)",
    value: { type: "rule-change" },
    examples: [["Ấn Độ đã ngừng xuất khẩu vaccine từ tháng 3.", "rule-change happened"]],
  },
  {
    pattern: "rút (bớt)? (quân|binh sĩ|lực lượng|quân đội)",
    value: { type: "military-presence", status: "happened" },
    examples: [["Nga rút quân khỏi biên giới.", "military-presence happened"]],
  },
  {
    pattern: "cho phép ..4 (xuất khẩu|xuất cảng|bán|chuyển giao|sử dụng)",
    value: { type: "rule-change" },
    examples: [["Chính phủ Nhật Bản sẽ cho phép xuất khẩu máy bay chiến đấu.", "rule-change planned"]],
  },
  {
    pattern:
      "(điều chỉnh|sửa đổi|sửa|thay đổi|nới lỏng|bãi bỏ|dỡ bỏ|gỡ bỏ|nới|xóa bỏ|thay thế) ..3 (quy định|các quy định|luật|chính sách|lệnh cấm|hạn chế|nguyên tắc|hiến pháp)",
    value: { type: "rule-change" },
    examples: [["Nhật Bản điều chỉnh các quy định về xuất khẩu vũ khí.", "rule-change happened"]],
  },
  {
    pattern:
      "(ban hành|thông qua ..2 (luật|đạo luật|dự luật|nghị quyết|sắc lệnh|ba nguyên tắc|nguyên tắc|kế hoạch)|hủy (bỏ)? ..2 (thỏa thuận|hiệp định|hợp tác|quy định)|rút khỏi|rút ..2 khỏi (thỏa thuận|hiệp ước|hiệp định)|cấm (xuất khẩu|bán))",
    value: { type: "rule-change" },
    examples: [["Australia thông qua luật mới.", "rule-change happened"]],
  },
  {
    pattern: "(lệnh|các lệnh|sắc lệnh|biện pháp|các biện pháp|đòn|loạt lệnh) (trừng phạt|cấm vận|trục xuất)",
    value: { type: "sanction", noun: true },
    examples: [["Mỹ áp lệnh trừng phạt với Nga.", "sanction happened"]],
  },
  {
    pattern: "(ban hành|áp|áp đặt|công bố|áp dụng|tái áp đặt) ..2 (lệnh|biện pháp|đòn) (trừng phạt|cấm vận)",
    value: { type: "sanction" },
    examples: [["Mỹ ban hành loạt lệnh trừng phạt nhằm vào Nga.", "sanction happened"]],
  },
  {
    pattern: "(đã)? (cử|điều|điều động|triển khai|gửi) ..6 (cứu hộ|cứu nạn|cứu trợ)",
    value: { type: "aid" },
    examples: [["Singapore đã điều động tàu và máy bay cứu hộ tới Indonesia.", "aid happened"]],
  },
  {
    pattern: "trừng phạt|cấm vận",
    value: { type: "sanction" },
    examples: [["Mỹ trừng phạt 32 cá nhân Nga.", "sanction happened"]],
  },
  {
    pattern:
      "(trục xuất|áp (đặt)? thuế (quan)?|đóng băng ..2 tài sản|cấm nhập khẩu|cấm nhập cảnh|ban hành lệnh cấm|vào danh sách (đen|trừng phạt))",
    value: { type: "sanction" },
    examples: [["Séc trục xuất 18 nhà ngoại giao Nga.", "sanction happened"]],
  },
  {
    pattern: "(viện trợ|cứu trợ|hỗ trợ (nhân đạo|khẩn cấp|y tế|tài chính|quân sự)|giúp đỡ|tài trợ)",
    value: { type: "aid" },
    examples: [["Nhật Bản viện trợ 10 triệu USD cho Philippines.", "aid happened"]],
  },
  {
    pattern:
      "(nhậm chức|bổ nhiệm|từ chức|đắc cử|tái đắc cử|trúng cử|tranh cử|tái tranh cử|cuộc bầu cử|tuyên thệ nhậm chức|lên nắm quyền|miễn nhiệm|bãi nhiệm)",
    value: { type: "appointment" },
    examples: [["Ông Suga nhậm chức vào tháng 9 năm 2020.", "appointment happened"]],
  },
  {
    pattern:
      "(đã)? (bỏ tên|bỏ (qua|sót) tên|không (nhắc|đề cập|nêu|nói|liệt kê) (đến|tới|tên|rõ|gì)?|lờ đi|gạt tên|bỏ ra ngoài|để ngoài|bỏ sót|bỏ qua)",
    value: { type: "coverage", subject: "outlet", status: "happened" },
    examples: [["Đài VOV đã bỏ tên Việt Nam.", "coverage happened"]],
  },
  {
    pattern: "chỉ (đề cập|nhắc|nêu|nói|đưa tin) (đến|tới|tên|về)?",
    value: { type: "coverage", tells: true, subject: "outlet", status: "happened" },
    examples: [["TTXVN chỉ đề cập đến lĩnh vực đầu tư.", "coverage happened"]],
  },
];
