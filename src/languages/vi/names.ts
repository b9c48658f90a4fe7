import { inside, ordinary } from "../inside.ts";
import { bodies, forms, type NameWords, words } from "../names.ts";
import { compounds } from "./compounds.ts";

const heads =
  forms(`bộ, viện, ủy ban, hội đồng, cơ quan, cục, tổng cục, vụ, học viện, trường, đại học, quân chủng, binh chủng, quân khu, hạm đội,
    lực lượng, bộ chỉ huy, bộ tư lệnh, bộ tổng tham mưu, hiệp hội, liên minh, liên đoàn, tổ chức, trung tâm, tập đoàn, công ty, ngân hàng, đảng, mặt trận, phái đoàn, văn phòng, tòa án, phòng thương mại, quốc hội, thượng viện, hạ viện, ban, sở, quỹ, phủ`);

export const names: NameWords = {
  plain: words(`
    theo tại ở ngày sau trước khi nếu tuy nhưng cả các những một hai ba với về từ trong ngoài riêng phía và còn do vì để
    đối kể đến tới như bởi giữa cùng mới hôm sáng chiều tối đêm trưa năm tháng tuần thứ vào hồi báo tờ hãng đài kênh
    trang tàu máy đảo thành tỉnh bang vùng biển ông bà anh chị tướng cô người việc vụ cuộc nhiều hầu mọi mỗi cũng đây đó
    này kia nơi nhân nhằm dù mặc bất qua ngay hiện lúc đầu cuối giới nguồn số gần hơn khoảng không có là được bị đã đang
    sẽ chỉ chưa rất quá thêm nhờ bên trên dưới liệu song thế vậy nên rồi lần tính tổng bộ viện hội đoàn nhóm quân cựu
    tuyên quyết hợp hội chính quan phát thông chúng tôi họ nước nhà đại liên mục bản ảnh nguồn video clip xem tin
    trong ngoài bài dự kế động hành sự chuyến lực thủ phó căng chiến tình hiệp thỏa tiếp trả dưới nói thứ`),
  leads: {
    outlet: forms(`tờ, báo, nhật báo, tuần báo, tạp chí, hãng tin, hãng thông tấn, thông tấn xã, đài truyền hình,
      đài phát thanh, đài tiếng nói, đài, kênh, kênh truyền hình, trang tin, trang mạng, trang web, hãng truyền thông, cổng thông tin, chuyên trang`),
    place:
      forms(`thành phố, tp., thủ đô, tỉnh, bang, đảo, hòn đảo, quần đảo, bán đảo, eo biển, vịnh, cảng, quân cảng, sân bay, sân bay quốc tế, căn cứ hải quân, căn cứ không quân, căn cứ quân sự, cửa khẩu, ngôi làng, thị trấn nhỏ, tiểu bang,
      căn cứ, biển, sông, quận, huyện, thị trấn, thị xã, làng, khu vực, vùng, bãi, bãi cạn, đá, rạn san hô, núi, cao nguyên, thung lũng, miền`),
    equipment:
      forms(`tàu ngầm, tàu sân bay, tàu khu trục, tàu hộ vệ, tàu tuần dương, tàu chiến, tàu đổ bộ, tàu tuần tra,
      tàu hải cảnh, tàu cứu hộ, tàu cứu nạn, tàu cá, tàu hàng, tàu chở hàng, tàu chở dầu, tàu container, tàu khảo sát, tàu nghiên cứu, tàu huấn luyện, tàu, khinh hạm, chiến hạm, máy bay, máy bay chiến đấu, tiêm kích, chiến đấu cơ, oanh tạc cơ, vận tải cơ,
      trực thăng, tên lửa, tên lửa hành trình, tên lửa đạn đạo, hệ thống tên lửa, hệ thống phòng không, xe tăng, pháo, lớp, máy bay không người lái, uav, vệ tinh, vaccine, vắc xin`),
    organization:
      forms(`công ty, tập đoàn, tổ chức, đảng, phong trào, quỹ, hãng, viện nghiên cứu, trường đại học, đại học,
      câu lạc bộ, bệnh viện, nhóm, phiến quân, lực lượng, ngân hàng, liên đoàn, mạng xã hội, think tank`),
    agreement: forms(`hiệp ước, công ước, sáng kiến, đạo luật, dự luật, nghị quyết, tuyên bố chung, bộ quy tắc`),
    person: forms(`ông, bà, anh, chị, cô, ngài, nhà báo, phóng viên`),
  },
  heads,
  headSet: new Set(heads),
  afterName: words(`
    cho nói thông tuyên xác khẳng nhấn cảnh kêu yêu đề bác phủ bày đưa dẫn viết gọi trả ký họp gặp thăm đến tới đi vào ra
    của với và cùng là được bị có không chưa đã đang sẽ vẫn cũng còn đều phải cần muốn tại ở từ về trong ngoài trên dưới
    này đó nói trên ngày hôm sáng chiều tối khi sau trước nhằm để mà thì do vì nên nếu theo như kể bằng qua lên xuống
    gồm bao đánh phản chỉ ban mở tổ triển điều triệu cử mời tham tiếp hỗ viện phối ủng trục phê rút cấm áp trừng
    hôm mới vừa từng luôn ngừng bắt tăng giảm đạt nhất lại liên dự chính đồng hứa cam tiết thừa`),
  bodies: bodies(`
    government = chính phủ, chính quyền, nhà cầm quyền, đảng và nhà nước
    cabinet = nội các
    parliament = quốc hội, nghị viện
    upper-house = thượng viện
    lower-house = hạ viện
    army = quân đội, quân đội nhân dân
    navy = hải quân, quân chủng hải quân, lực lượng hải quân
    air-force = không quân, lực lượng không quân
    air-defence-air-force = quân chủng phòng không – không quân, quân chủng phòng không không quân, bộ tư lệnh quân chủng phòng không – không quân
    land-forces = lục quân
    coast-guard = cảnh sát biển, hải cảnh, lực lượng hải cảnh, lực lượng cảnh sát biển, tuần duyên, lực lượng tuần duyên, lực lượng bảo vệ bờ biển
    marines = thủy quân lục chiến, lính thủy đánh bộ
    armed-forces = lực lượng vũ trang, lực lượng vũ trang quốc gia
    self-defence-forces = lực lượng phòng vệ
    air-self-defence-force = lực lượng phòng vệ trên không, lực lượng phòng không, lực lượng tự vệ trên không
    maritime-self-defence-force = lực lượng phòng vệ trên biển, lực lượng phòng vệ biển, lực lượng tự vệ trên biển
    ground-self-defence-force = lực lượng phòng vệ mặt đất, lực lượng phòng vệ trên bộ
    police = cảnh sát
    embassy = đại sứ quán, tòa đại sứ
    consulate = lãnh sứ quán, tổng lãnh sự quán, lãnh sự quán
    defence-ministry = bộ quốc phòng, cơ quan phòng vệ, cơ quan quốc phòng
    foreign-ministry = bộ ngoại giao, cơ quan đối ngoại, cơ quan ngoại giao
    interior-ministry = bộ nội vụ
    finance-ministry = bộ tài chính
    trade-ministry = bộ thương mại
    health-ministry = bộ y tế
    justice-ministry = bộ tư pháp
    public-security-ministry = bộ công an
    fifth-fleet = hạm đội 5
    seventh-fleet = hạm đội 7
    general-staff = bộ tổng tham mưu
    intelligence = tình báo, cơ quan tình báo
    communist-party = đảng cộng sản
    central-bank = ngân hàng trung ương
    supreme-court = tòa án tối cao
    delegation = phái đoàn, đoàn đại biểu
    space-force = lực lượng không gian`),
  compounds,
  ordinary,
  bodyOf: new Set(),
  things: new Set(
    forms(`ảnh :, đồ họa :, video :, clip :, lễ hội, lễ, giải, cúp, bão, cơn bão, siêu bão, phim, bộ phim, cuốn sách,
    cuốn, sách, tiểu thuyết, ca khúc, bài hát, dịch, đại dịch, virus, vi rút, biến thể, biến chủng, chủng, dự án,
    chiến dịch, kế hoạch, đường, phố, đại lộ, tòa nhà, khách sạn, đền, chùa, ứng dụng, phần mềm, trò chơi, khí, chất,
    hệ điều hành, thuốc, loại thuốc, hóa chất, cây cầu, cầu, đập, con đập, tháp, học thuyết, thuật ngữ, từ khóa`),
  ),
  stateFirst: false,
  common: words(
    "co2 g7 tháng thứ covid covid-19 sars-cov-2 internet email wifi tết online video gdp usd eur fdi gmt utc am pm ok vip",
  ),
  directions: words("bắc nam đông tây trung"),
  joins: words("và & -"),
  credits: words("theo nguồn"),
  publishes: forms("đưa tin, loan tin, cũng đưa tin"),
  inside,
  of: forms(`của, thuộc, tại, nước`),
  station: words("tại ở"),
  charge: words("phụ chuyên đặc về"),
  within: words("từ ở tại cho"),
  notCharge: new Set([
    ...words(
      "đã sẽ đang vừa từng cho nói gặp thăm đến tới bị được là có không cũng còn với khi sau trước hôm ngày rằng",
    ),
    ...words("để vào sang họp ký này đó nào mà"),
    ...forms(`tuyên bố, thông báo, khẳng định, nhấn mạnh, cảnh báo, kêu gọi, gọi điện, bày tỏ, đưa ra, phát biểu, nhận định,
      hội đàm, hội kiến, điện đàm, trao đổi, tiếp đón, chúc mừng, hoan nghênh, yêu cầu, bổ nhiệm, chỉ trích, lên án,
      ca ngợi, ủng hộ, phản đối, đồng ý, cáo buộc, đề cử, bác bỏ, cùng với, thay thế, kế nhiệm, tiếp nhận, mời`),
  ]),
  toName: new Set([
    "",
    ",",
    ...forms(`là, khi đó, khi đó là, lúc đó, lúc đó là, đương nhiệm, mãn nhiệm, sắp mãn nhiệm, đắc cử,
    lâm thời, đối lập, dân chủ, cộng hòa, cấp cao, kỳ cựu, tự do`),
  ]),
  toPost: new Set([
    ",",
    "(",
    "-",
    "- một",
    ", một",
    ", vị",
    ", là",
    ", hiện là",
    "( khi đó là",
    ...forms("là, là một, hiện là"),
  ]),
  several: words("hai ba bốn các những"),
  row: words("và cùng ,"),
  andPost: forms(`kiêm, kiêm nhiệm, và, đồng thời là`),
  former: forms(`cựu, nguyên, cố`),
  particles: words("bin al el de van von der da dos ben ibn ul ur"),
  surnames:
    words(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh lương trịnh đoàn tô mai lâm
    cao hà phùng trương tạ chu châu kim triệu tập vương lưu đào thái tiêu nghiêm ngụy hứa hàn tống quách quan tôn từ tăng viên khương bạch mạnh tào thạch phó nhậm uông bành`),
  intoPlace: words("tại ở đến tới thăm từ rời về ra vào qua gần quanh ngoài"),
  pairs: {
    việt: "VN",
    trung: "CN",
    hàn: "KR",
    triều: "KP",
    nhật: "JP",
    mỹ: "US",
    nga: "RU",
    ấn: "IN",
    anh: "GB",
    pháp: "FR",
    đức: "DE",
    úc: "AU",
    séc: "CZ",
    lào: "LA",
    âu: "EU",
  },
  anaphors: {
    actor: forms(`họ, phía này, bên này`),
    organization: forms(
      `cơ quan này, bộ này, tổ chức này, lực lượng này, đơn vị này, ủy ban này, viện này, đảng này, tập đoàn này, công ty này`,
    ),
    country: forms(`nước này, quốc gia này, nước ông, nước bà, đất nước này, nước đó, quốc gia đó, nước mình`),
    island: forms(`hòn đảo, hòn đảo này, đảo quốc này`),
    person: forms(
      `ông này, bà này, vị này, ông, bà, quan chức này, nhà lãnh đạo này, người này, vị tướng này, viên tướng này, quan chức trên, quan chức ngoại giao này, quan chức ngoại giao trên, nhà ngoại giao này, nghị sĩ này, chính trị gia này, chính khách này, chuyên gia này, vị quan chức này, nữ quan chức này`,
    ),
    outlet: forms(
      `tờ báo này, tờ này, hãng này, hãng tin này, báo này, đài này, bản tin này, kênh này, tờ báo, nguồn tin này, trang này`,
    ),
  },
  notCountry: {
    anh: ["ta", "em", "ấy", "chị", "hùng", "trai", "này"],
    ý: ["kiến", "định", "nghĩa", "chí", "tưởng", "thức", "đồ", "muốn", "này"],
    pháp: ["luật", "lý", "quyền", "lệnh", "trường", "nhân"],
    đức: ["tin", "hạnh", "tính", "giáo"],
    áo: ["khoác", "giáp", "phao", "dài"],
    nam: ["giới", "sinh"],
    mỹ: ["thuật", "phẩm", "nhân"],
    úc: [],
    nhật: ["báo", "thực", "trình"],
    hàn: ["gắn"],
    lào: ["xào"],
  },
  speech: words("tiếng"),
};
