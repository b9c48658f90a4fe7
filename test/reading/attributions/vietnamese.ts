/** Vietnamese sentences, with their attributions as "source | cue | content | manner", and the cue of the one that they lie in. */
export const vietnamese: [kind: string, text: string, attributions: string[]][] = [
  [
    "rằng",
    "Bộ Quốc phòng Nhật Bản nói rằng tàu sẽ đến vào tháng 5.",
    ["Bộ Quốc phòng Nhật Bản | nói rằng | tàu sẽ đến vào tháng 5. | indirect"],
  ],
  [
    "không có rằng",
    "Bộ Quốc phòng Nhật Bản cho biết tàu sẽ đến vào tháng 5.",
    ["Bộ Quốc phòng Nhật Bản | cho biết | tàu sẽ đến vào tháng 5. | indirect"],
  ],
  [
    "lời dẫn ở trước",
    '"Chúng tôi sẽ đóng ba tàu mới", ông Kishi nói.',
    ['ông Kishi | nói | "Chúng tôi sẽ đóng ba tàu mới" | direct'],
  ],
  [
    "lời dẫn ở sau",
    'Ông Kishi nhấn mạnh: "Giá cả còn để mở. Ngày tháng cũng vậy."',
    ['Ông Kishi | nhấn mạnh | "Giá cả còn để mở. Ngày tháng cũng vậy." | direct'],
  ],
  [
    "mệnh đề ở trước",
    "Hạm đội sẽ thăm Cam Ranh vào tháng 5, hải quân Nhật Bản cho biết.",
    ["hải quân Nhật Bản | cho biết | Hạm đội sẽ thăm Cam Ranh vào tháng 5 | indirect"],
  ],
  ["theo, ở đầu", "Theo Nikkei, danh sách có mười nước.", ["Nikkei | Theo | danh sách có mười nước. | indirect"]],
  [
    "theo, sau vài từ",
    "Trong khi đó, theo Nikkei, danh sách có mười nước.",
    ["Nikkei | theo | danh sách có mười nước. | indirect"],
  ],
  ["theo, ở cuối", "Danh sách có mười nước, theo Nikkei.", ["Nikkei | theo | Danh sách có mười nước | indirect"]],
  [
    "theo và động từ",
    "Theo tờ Nikkei đưa tin, danh sách có mười nước.",
    ["tờ Nikkei | đưa tin | danh sách có mười nước. | indirect"],
  ],
  [
    "dẫn lời",
    "Kyodo dẫn lời Bộ trưởng Nobuo Kishi nói rằng nội các phải đồng ý.",
    [
      "Kyodo | dẫn lời | Bộ trưởng Nobuo Kishi nói rằng nội các phải đồng ý. | indirect",
      "Bộ trưởng Nobuo Kishi | nói rằng | nội các phải đồng ý. | indirect | in dẫn lời",
    ],
  ],
  [
    "dẫn nguồn cho hay",
    "Nikkei dẫn các nguồn thạo tin cho hay giá còn cao.",
    [
      "Nikkei | dẫn | các nguồn thạo tin cho hay giá còn cao. | indirect",
      "các nguồn thạo tin | cho hay | giá còn cao. | indirect | in dẫn",
    ],
  ],
  [
    "người nói được mô tả",
    "Ông Trần Đức Minh, cựu đại tá hải quân, nhận định radar đã cũ.",
    ["Ông Trần Đức Minh, cựu đại tá hải quân | nhận định | radar đã cũ. | indirect"],
  ],
  [
    "thời gian trước động từ",
    "Bộ Ngoại giao Việt Nam hôm 5/5 tuyên bố hai bên sẽ họp lại.",
    ["Bộ Ngoại giao Việt Nam | tuyên bố | hai bên sẽ họp lại. | indirect"],
  ],
  [
    "từ chen giữa",
    "Bộ Ngoại giao Việt Nam sau đó cho hay hai bên sẽ họp lại.",
    ["Bộ Ngoại giao Việt Nam | cho hay | hai bên sẽ họp lại. | indirect"],
  ],
  [
    "đại từ chỉ định",
    "Quan chức này cho biết hai bên sẽ họp lại.",
    ["Quan chức này | cho biết | hai bên sẽ họp lại. | indirect"],
  ],
  [
    "động từ thứ hai",
    "Bắc Kinh lên án hiệp định, kêu gọi Tokyo dừng lại.",
    ["Bắc Kinh | lên án | hiệp định | indirect", "Bắc Kinh | kêu gọi | Tokyo dừng lại. | indirect"],
  ],
  [
    "nguồn trong một cơ quan",
    "Nguồn tin cấp cao trong chính quyền Mỹ cho hay giá còn cao.",
    ["Nguồn tin cấp cao trong chính quyền Mỹ | cho hay | giá còn cao. | indirect"],
  ],
  [
    "không tên",
    "Tên lửa được cho là có tầm bắn 300 km.",
    ["– | được cho là | Tên lửa được cho là có tầm bắn 300 km. | indirect"],
  ],
  ["danh từ không phải động từ", "Những tuyên bố trên được đăng vào tháng 5.", []],
  ["từ khác", "Hải quân nói chung còn thiếu tàu.", []],
  [
    "dòng ghi nguồn",
    "Tàu đã cập cảng Đà Nẵng.\nTheo Reuters",
    ["Reuters | Theo | Tàu đã cập cảng Đà Nẵng.\n | indirect"],
  ],
  [
    "dòng ghi nguồn có hai hãng",
    "Tàu đã cập cảng Đà Nẵng.\nTheo Reuters, AFP",
    ["Reuters | Theo | Tàu đã cập cảng Đà Nẵng.\n | indirect", "AFP | Theo | Tàu đã cập cảng Đà Nẵng.\n | indirect"],
  ],
  [
    "dòng ghi tên người viết, dòng sau là báo",
    "Tàu đã cập cảng Đà Nẵng.\nTheo Trần Văn Bình\nVietnamNet",
    ["VietnamNet | Theo | Tàu đã cập cảng Đà Nẵng.\n | indirect"],
  ],
  ["văn bản không phải là nguồn", "Theo kế hoạch, tàu sẽ đến vào tháng 5.", []],
  [
    "nói với ai",
    "Ông Kishi nói với Nikkei rằng danh sách chưa có.",
    ["Ông Kishi | nói với | danh sách chưa có. | indirect"],
  ],
  [
    "phủ định",
    "Bộ Ngoại giao Việt Nam chưa xác nhận thông tin này.",
    ["Bộ Ngoại giao Việt Nam | xác nhận | thông tin này. | indirect"],
  ],
  [
    "nguồn trong từ dẫn",
    "Tờ Thanh Niên dẫn nguồn thạo tin cho hay tàu sẽ đến vào tháng 5.",
    [
      "Tờ Thanh Niên | dẫn nguồn | thạo tin cho hay tàu sẽ đến vào tháng 5. | indirect",
      "nguồn thạo tin | cho hay | tàu sẽ đến vào tháng 5. | indirect | in dẫn nguồn",
    ],
  ],
  [
    "người ngay trước từ dẫn",
    "Ủy viên EU phụ trách thương mại Nguyễn Văn An cho hay tàu sẽ đến vào tháng 5.",
    ["Ủy viên EU phụ trách thương mại Nguyễn Văn An | cho hay | tàu sẽ đến vào tháng 5. | indirect"],
  ],
  [
    "nơi viết ở sau lời dẫn",
    '"Chúng tôi chờ đã lâu. Nay tàu sẽ đến", ông Kishi viết trên Facebook hôm thứ Ba.',
    ['ông Kishi | viết | "Chúng tôi chờ đã lâu. Nay tàu sẽ đến" | direct'],
  ],
  [
    "nhiều người nói",
    "Áo, Bỉ và phương Tây chỉ trích kế hoạch này.",
    ["Áo, Bỉ và phương Tây | chỉ trích | kế hoạch này. | indirect"],
  ],
  [
    "danh từ ở trước người nói",
    "Cả hai nhà lãnh đạo Ý và Hy Lạp đều kêu gọi hòa bình.",
    ["Cả hai nhà lãnh đạo Ý và Hy Lạp | kêu gọi | hòa bình. | indirect"],
  ],
  [
    "động từ thứ hai của chủ ngữ",
    "Hôm qua, Bộ Quốc phòng Nhật Bản đã gặp báo giới và thông báo rằng tàu sẽ đến.",
    ["Bộ Quốc phòng Nhật Bản | thông báo rằng | tàu sẽ đến. | indirect"],
  ],
  [
    "điều bị bác bỏ dừng ở chủ ngữ sau",
    "Hà Nội bác bỏ tin đồn và Bộ Quốc phòng Việt Nam đã gửi công hàm.",
    ["Hà Nội | bác bỏ | tin đồn | indirect"],
  ],
  [
    "người nói khác sau nhưng",
    "Hàn Quốc khẳng định tàu đã rời đi, nhưng Triều Tiên phủ nhận điều này.",
    ["Hàn Quốc | khẳng định | tàu đã rời đi | indirect", "Triều Tiên | phủ nhận | điều này. | indirect"],
  ],
  [
    "theo, ngay sau từ dẫn",
    "Ông Lâm cho hay, theo báo cáo của Reuters, chưa có bằng chứng.",
    [
      "Ông Lâm | cho hay | theo báo cáo của Reuters, chưa có bằng chứng. | indirect",
      "Reuters | theo báo cáo của | chưa có bằng chứng. | indirect | in cho hay",
    ],
  ],
  [
    "nơi viết ở trước lời dẫn",
    'Ông Lâm viết trên Facebook hôm 3/4: "Chúng ta sẽ đi".',
    ['Ông Lâm | viết | "Chúng ta sẽ đi". | direct'],
  ],
  [
    "ra tuyên bố",
    '"Chúng tôi sẽ rời khỏi đây", Bộ Ngoại giao Lào ra tuyên bố.',
    ['Bộ Ngoại giao Lào | ra tuyên bố | "Chúng tôi sẽ rời khỏi đây" | direct'],
  ],
  [
    "cho biết thêm",
    '"Chúng tôi sẽ rời khỏi đây", Bộ Ngoại giao Lào cho biết thêm.',
    ['Bộ Ngoại giao Lào | cho biết | "Chúng tôi sẽ rời khỏi đây" | direct'],
  ],
  [
    "chữ viết tắt trong ngoặc",
    "Cơ quan Tình báo Nga (SVR) đăng thông điệp cảnh báo rằng bão đang đến gần.",
    ["Cơ quan Tình báo Nga | cảnh báo | bão đang đến gần. | indirect"],
  ],
  [
    "theo đó",
    "Ông Lâm cho biết Nga sẽ giúp đỡ. Theo đó, Nga sẽ gửi thuốc.",
    ["Ông Lâm | cho biết | Nga sẽ giúp đỡ. Theo đó, Nga sẽ gửi thuốc. | indirect"],
  ],
  [
    "coi là",
    "Nhật Bản coi quần đảo là phần không thể tách rời.",
    ["Nhật Bản | coi | quần đảo là phần không thể tách rời. | indirect"],
  ],
  [
    "dẫn lời người nói",
    '"Chúng tôi sẽ rời khỏi đây vào mùa hè", Reuters dẫn lời ông Lâm cho biết.',
    [
      'Reuters | dẫn lời | "Chúng tôi sẽ rời khỏi đây vào mùa hè" | direct',
      'ông Lâm | cho biết | "Chúng tôi sẽ rời khỏi đây vào mùa hè" | direct | in dẫn lời',
    ],
  ],
];
