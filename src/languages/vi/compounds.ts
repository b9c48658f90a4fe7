import { forms } from "../names.ts";

/**
 * Words of two syllables in the names of bodies, posts and events: where the first has a capital, the second belongs to
 * it, whatever it means alone ("Tình báo", "Đóng tàu").
 */
export const compounds: ReadonlySet<string> = new Set(
  forms(`an ninh, an toàn, báo chí, bảo hiểm, bảo tàng, bảo tồn, bảo vệ, bệnh viện, biên giới, biên phòng, bóng đá,
    bưu chính, cảnh sát, cao đẳng, cạnh tranh, chấp hành, chất lượng, chế tạo, chỉ đạo, chỉ huy, chiến dịch, chiến lược,
    chiến tranh, chính phủ, chính quyền, chính sách, chính trị, chủ tịch, chứng khoán, chương trình, chuyển đổi,
    công an, công cộng, công chúng, công nghệ, công nghiệp, công trình, công ty, cổ phần, cơ quan, cơ sở, cứu hộ,
    cứu trợ, dân chủ, dân quân, dân sự, dân tộc, dầu khí, dầu mỏ, di cư, di sản, di trú, dịch bệnh, dịch tễ,
    diễn đàn, doanh nghiệp, du lịch, dự án, dự báo, dược phẩm, đại diện, đại dương, đại học, đại hội, đại sứ, đặc biệt,
    đặc nhiệm, đào tạo, đánh giá, đầu tư, điện ảnh, điện lực, điện tử, điều hành, điều phối, điều tra, đô thị,
    đóng tàu, đối ngoại, đối tác, đối thoại, đường bộ, đường sắt, đường thủy, gián điệp, giải phóng, giải pháp, giải trí,
    giám đốc, giám sát, giao thông, giáo dục, hạ viện, hàng hải, hàng không, hành chính, hành động, hạt nhân, hậu cần,
    hải dương, hải quan, hải quân, hệ thống, hiến pháp, hiệp hội, hình sự, hòa bình, hội đồng, hội nghị, hội nhập,
    hợp tác, hỗ trợ, kế hoạch, khách sạn, khám phá, khảo sát, khẩn cấp, khí hậu, khí tượng, khoa học, khoáng sản,
    không gian, không quân, khu trục, khu vực, kiểm dịch, kiểm sát, kiểm soát, kiểm toán, kinh doanh, kinh tế, kỹ thuật,
    lãnh đạo, lao động, lập pháp, liên bang, liên minh, lịch sử, lục quân, luật pháp, lưu trữ, lực lượng, mặt trận,
    môi trường, mật vụ, năng lượng, ngân hàng, ngân khố, ngân sách, nghệ thuật, nghị viện, nghiên cứu, ngoại giao,
    ngoại thương, người dân, nhà nước, nhân dân, nhân đạo, nhân quyền, nhập cư, nhập khẩu, nhi đồng, nội địa, nội các,
    nội vụ, nông nghiệp, nông thôn, phát thanh, phát triển, phân tích, pháp luật, phòng chống, phòng không, phòng ngừa,
    phòng thủ, phòng vệ, phúc lợi, quan hệ, quan trắc, quản lý, quản trị, quân chủng, quân đội, quân khu, quân sự,
    quân y, quốc gia, quốc hội, quốc phòng, quốc tế, quy hoạch, quyết định, sản xuất, sáng kiến, sáng tạo, sân bay,
    sĩ quan, số hóa, sở hữu, sức khỏe, tác chiến, tài chính, tài nguyên, tái thiết, tàu ngầm, tập đoàn, tên lửa,
    thanh niên, thanh tra, thành phố, tham mưu, tham vấn, thảo luận, thăm dò, theo dõi, thế giới, thể thao, thị trường,
    thiên tai, thiết bị, thiết kế, thỏa thuận, thông báo, thông tấn, thông tin, thống kê, thống nhất, thường trực,
    thương mại, thượng viện, thực phẩm, thực vật, thủy lợi, thủy quân, thủy sản, tiến bộ, tiền tệ, tiêm chủng,
    tiếp thị, tìm kiếm, tình báo, tình nguyện, toàn cầu, toàn quốc, tổ chức, tôn giáo, tội phạm, tổng cục, tổng hợp,
    tổng thống, trao đổi, triển lãm, tri thức, trí tuệ, trung tâm, trung ương, truyền hình, truyền thông, tuần duyên,
    tuần tra, tư lệnh, tư pháp, tư tưởng, tự do, tự nhiên, tự vệ, tương lai, ứng dụng, ứng phó, vận chuyển, vận tải,
    văn hóa, văn phòng, văn học, vắc xin, vật liệu, vật lý, viễn thông, viện trợ, vũ khí, vũ trang, vũ trụ, xã hội,
    xây dựng, xuất bản, xuất khẩu, y tế, thánh chiến, yêu nước, cách mạng, bí thư, thủ tướng, thủ hiến, cán sự, đối lập, kế toán, quảng cáo, tiếp vận, vận động, huấn luyện, y học, dịch vụ, bình luận, khiêu khích, cảng biển,
    thành ủy, tỉnh ủy, quận ủy, huyện ủy, đảng ủy, quân ủy, cấp ủy, thường vụ, đảng bộ, đảng viên`),
);
