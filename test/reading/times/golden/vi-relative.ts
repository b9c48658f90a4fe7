/** Counted from the day of publication, or from what was told before; see vi-dates.ts. */
export const viRelative = `
Hôm nay, hai bên ký kết. → Hôm nay = 2021-04-21
Hôm qua, hai bên ký kết. → Hôm qua = 2021-04-20
Hôm kia, hai bên ký kết. → Hôm kia = 2021-04-19
Ngày mai, hai bên sẽ ký kết. → Ngày mai = 2021-04-22
Ngày kia, hai bên sẽ ký kết. → Ngày kia = 2021-04-23
Sáng nay, ông rời Hà Nội. → Sáng nay = 2021-04-21
Chiều nay, ông rời Hà Nội. → Chiều nay = 2021-04-21
Tối nay, ông rời Hà Nội. → Tối nay = 2021-04-21
Đêm qua, ông rời Hà Nội. → Đêm qua = 2021-04-20
Tối qua, ông rời Hà Nội. → Tối qua = 2021-04-20
Sáng hôm qua, ông rời Hà Nội. → Sáng hôm qua = 2021-04-20
Sáng mai, ông sẽ rời Hà Nội. → Sáng mai = 2021-04-22
Chiều tối qua, ông rời Hà Nội. → Chiều tối qua = 2021-04-20
Hôm qua 20/4, ông rời Hà Nội. → Hôm qua 20/4 = 2021-04-20
Hôm qua (20/4), ông rời Hà Nội. → Hôm qua (20/4) = 2021-04-20
Sáng nay, 21/4, ông rời Hà Nội. → Sáng nay, 21/4 = 2021-04-21
Ngày hôm nay là hạn chót. → Ngày hôm nay = 2021-04-21
Tuần này, hai bên họp. → Tuần này = 2021-04-19/2021-04-25
Tuần trước, hai bên họp. → Tuần trước = 2021-04-12/2021-04-18
Tuần qua, hai bên họp. → Tuần qua = 2021-04-12/2021-04-18
Tuần tới, hai bên sẽ họp. → Tuần tới = 2021-04-26/2021-05-02
Tuần sau, hai bên sẽ họp. → Tuần sau = 2021-04-26/2021-05-02
Đầu tuần này, hai bên họp. → Đầu tuần này = 2021-04-19/2021-04-20
Đầu tuần tới, hai bên sẽ họp. → Đầu tuần tới = 2021-04-26/2021-04-27
Giữa tuần tới, hai bên sẽ họp. → Giữa tuần tới = 2021-04-28
Cuối tuần này, hai bên sẽ họp. → Cuối tuần này = 2021-04-24/2021-04-25
Cuối tuần qua, hai bên họp. → Cuối tuần qua = 2021-04-17/2021-04-18
Thứ Năm tuần này, hai bên sẽ họp. → Thứ Năm tuần này = 2021-04-22
Thứ Sáu tuần trước, hai bên họp. → Thứ Sáu tuần trước = 2021-04-16
Thứ Ba tuần tới, hai bên sẽ họp. → Thứ Ba tuần tới = 2021-04-27
Thứ Bảy vừa qua, hai bên họp. → Thứ Bảy vừa qua = 2021-04-17
Thứ Bảy tới, hai bên sẽ họp. → Thứ Bảy tới = 2021-04-24
Hai tuần trước, tàu rời cảng. → Hai tuần trước = 2021-04-05/2021-04-11
Tháng này, hai bên họp. → Tháng này = 2021-04
Tháng trước, hai bên họp. → Tháng trước = 2021-03
Tháng qua, hai bên họp. → Tháng qua = 2021-03
Tháng tới, hai bên sẽ họp. → Tháng tới = 2021-05
Tháng sau, hai bên sẽ họp. → Tháng sau = 2021-05
Đầu tháng này, hai bên họp. → Đầu tháng này = 2021-04-01~
Đầu tháng, hai bên họp. → Đầu tháng = 2021-04-01~
Giữa tháng trước, hai bên họp. → Giữa tháng trước = 2021-03-15~
Cuối tháng trước, hai bên họp. → Cuối tháng trước = 2021-03-31~
Cuối tháng này, hai bên sẽ họp. → Cuối tháng này = 2021-04-30~
Đầu tháng tới, hai bên sẽ họp. → Đầu tháng tới = 2021-05-01~
Tháng 6 tới, hai bên sẽ họp. → Tháng 6 tới = 2021-06
Tháng 3 vừa qua, hai bên họp. → Tháng 3 vừa qua = 2021-03
Tháng 12 năm ngoái, hai bên họp. → Tháng 12 năm ngoái = 2020-12
Tháng 10 năm nay, hai bên sẽ họp. → Tháng 10 năm nay = 2021-10
Tháng 2 năm sau, hai bên sẽ họp. → Tháng 2 năm sau = 2022-02
Ngày 5/11 năm ngoái, hai bên họp. → Ngày 5/11 năm ngoái = 2020-11-05
Ngày 15 tháng này, hai bên họp. → Ngày 15 tháng này = 2021-04-15
Ngày 5 tháng sau, hai bên sẽ họp. → Ngày 5 tháng sau = 2021-05-05
Năm nay, hai bên họp hai lần. → Năm nay = 2021
Năm ngoái, hai bên họp hai lần. → Năm ngoái = 2020
Năm trước, hai bên họp hai lần. → Năm trước = 2020
Năm kia, hai bên họp hai lần. → Năm kia = 2019
Năm tới, hai bên sẽ họp hai lần. → Năm tới = 2022
Năm sau, hai bên sẽ họp hai lần. → Năm sau = 2022
Đầu năm nay, hai bên họp. → Đầu năm nay = 2021-01~
Hồi đầu năm, hai bên họp. → đầu năm = 2021-01~
Giữa năm ngoái, hai bên họp. → Giữa năm ngoái = 2020-06~
Cuối năm ngoái, hai bên họp. → Cuối năm ngoái = 2020-12~
Cuối năm nay, hai bên sẽ họp. → Cuối năm nay = 2021-12~
Vào cuối năm, hai bên sẽ họp. → cuối năm = 2021-12~
Đầu năm sau, hai bên sẽ họp. → Đầu năm sau = 2022-01~
Đầu tháng 3, hai bên họp. → Đầu tháng 3 = 2021-03-01~
Giữa tháng 3, hai bên họp. → Giữa tháng 3 = 2021-03-15~
Cuối tháng 3/2020, hai bên họp. → Cuối tháng 3/2020 = 2020-03-31~
Những ngày đầu tháng 4, hai bên họp. → Những ngày đầu tháng 4 = 2021-04-01~
Đầu năm 2019, hai bên họp. → Đầu năm 2019 = 2019-01~
Cuối năm 2019, hai bên họp. → Cuối năm 2019 = 2019-12~
Quý trước, xuất khẩu tăng. → Quý trước = 2021-01/2021-03
Quý này, xuất khẩu tăng. → Quý này = 2021-04/2021-06
Quý tới, xuất khẩu sẽ tăng. → Quý tới = 2021-07/2021-09
Nửa đầu năm nay, xuất khẩu tăng. → Nửa đầu năm nay = 2021-01/2021-06
Nửa cuối năm ngoái, xuất khẩu tăng. → Nửa cuối năm ngoái = 2020-07/2020-12
6 tháng đầu năm, xuất khẩu tăng. → 6 tháng đầu năm = 2021-01/2021-06
Ba tháng đầu năm 2020, xuất khẩu tăng. → Ba tháng đầu năm 2020 = 2020-01/2020-03
6 tháng cuối năm 2020, xuất khẩu tăng. → 6 tháng cuối năm 2020 = 2020-07/2020-12
Mùa hè này, họ sẽ tập trận. → Mùa hè này = 2021-22
Mùa hè năm ngoái, họ tập trận. → Mùa hè năm ngoái = 2020-22
Hai ngày trước, tàu chìm. → Hai ngày trước = 2021-04-19
Cách đây ba ngày, tàu chìm. → Cách đây ba ngày = 2021-04-18
Cách đây 5 năm, tàu chìm. → Cách đây 5 năm = 2016
Cách nay một tháng, tàu chìm. → Cách nay một tháng = 2021-03
Mười năm trước, tàu chìm. → Mười năm trước = 2011
Hơn 40 năm trước, tàu chìm. → Hơn 40 năm trước = 1981
Gần một thập kỷ trước, tàu chìm. → Gần một thập kỷ trước = 2011~
Vài ngày trước, tàu chìm. → Vài ngày trước = 2021-04-18~
Vài tháng trước, tàu chìm. → Vài tháng trước = 2021-01~
Ba ngày tới, tàu sẽ cập cảng. → Ba ngày tới = 2021-04-21/2021-04-24
Trong vòng ba tháng tới, họ sẽ rút quân. → ba tháng tới = 2021-04/2021-07
Trong 5 năm tới, họ sẽ mua tàu. → 5 năm tới = 2021/2026
Hai tuần nữa, họ sẽ gặp nhau. → Hai tuần nữa = 2021-05-03/2021-05-09
Trong 24 giờ qua, có 10 vụ. → 24 giờ qua = 2021-04-20/2021-04-21
Trong ba năm qua, họ mua tàu. → ba năm qua = 2018/2021
Trong thập kỷ qua, họ mua tàu. → thập kỷ qua = 2011/2021
Những tháng gần đây, họ mua tàu. → Những tháng gần đây = ../2021-04
Những năm tới, họ sẽ mua tàu. → Những năm tới = 2021/..
Những ngày qua, tàu ra vào nhiều. → Những ngày qua = ../2021-04-21
Từ nay đến cuối năm, họ sẽ mua tàu. → Từ nay đến cuối năm = 2021-04-21/2021-12
Từ đầu năm đến nay, họ mua tàu. → đầu năm đến nay = 2021-01/..
Từ đầu năm tới nay, họ mua tàu. → đầu năm tới nay = 2021-01/..
Từ hôm qua đến hôm nay, biên giới đóng. → hôm qua đến hôm nay = 2021-04-20/2021-04-21
Từ hôm nay đến hết ngày 30/4, biên giới đóng. → hôm nay đến hết ngày 30/4 = 2021-04-21/2021-04-30
Cách đây đúng 10 năm, tàu chìm. → Cách đây đúng 10 năm = 2011
Từ 19/4 đến hôm nay, biên giới đóng. → 19/4 đến hôm nay = 2021-04-19/2021-04-21
Kể từ hôm qua, biên giới đóng. → Kể từ hôm qua = 2021-04-20/..
Ngày 10/4, tàu rời cảng. Ba ngày sau, tàu chìm. → Ngày 10/4 = 2021-04-10; Ba ngày sau = 2021-04-13
Ngày 10/4, tàu rời cảng. Ba ngày sau đó, tàu chìm. → Ngày 10/4 = 2021-04-10; Ba ngày sau đó = 2021-04-13
Ngày 10/4, tàu chìm. Ba ngày trước đó, tàu rời cảng. → Ngày 10/4 = 2021-04-10; Ba ngày trước đó = 2021-04-07
Ngày 10/4, tàu chìm. Trước đó một ngày, tàu rời cảng. → Ngày 10/4 = 2021-04-10; Trước đó một ngày = 2021-04-09
Ngày 10/4, tàu rời cảng. Hai hôm sau, tàu chìm. → Ngày 10/4 = 2021-04-10; Hai hôm sau = 2021-04-12
Ngày 10/4, tàu rời cảng. Một ngày sau khi tàu chìm, ông từ chức. → Ngày 10/4 = 2021-04-10; Một ngày = null
Ngày 10/4, tàu rời cảng. Cùng ngày, tàu chìm. → Ngày 10/4 = 2021-04-10; Cùng ngày = 2021-04-10
Ngày 10/4, tàu rời cảng. Tối cùng ngày, tàu chìm. → Ngày 10/4 = 2021-04-10; Tối cùng ngày = 2021-04-10
Ngày 10/4, tàu rời cảng. Hôm đó, trời bão. → Ngày 10/4 = 2021-04-10; Hôm đó = 2021-04-10
Ngày 10/4, tàu rời cảng. Sáng hôm sau, tàu chìm. → Ngày 10/4 = 2021-04-10; Sáng hôm sau = 2021-04-11
Ngày 10/4, tàu rời cảng. Ngày hôm sau, tàu chìm. → Ngày 10/4 = 2021-04-10; Ngày hôm sau = 2021-04-11
Ngày 10/4, tàu chìm. Ngày hôm trước, trời bão. → Ngày 10/4 = 2021-04-10; Ngày hôm trước = 2021-04-09
Ngày 10/4, tàu rời cảng. Đêm đó, tàu chìm. → Ngày 10/4 = 2021-04-10; Đêm đó = 2021-04-10
Năm 2014, ông nhậm chức. Hai năm sau, ông từ chức. → Năm 2014 = 2014; Hai năm sau = 2016
Năm 2014, ông nhậm chức. Một năm sau đó, ông từ chức. → Năm 2014 = 2014; Một năm sau đó = 2015
Năm 2014, ông nhậm chức. Năm sau đó, ông từ chức. → Năm 2014 = 2014; Năm sau đó = 2015
Năm 2014, ông nhậm chức. Cùng năm, ông thăm Nga. → Năm 2014 = 2014; Cùng năm = 2014
Năm 2014, ông nhậm chức. Tháng 5 cùng năm, ông thăm Nga. → Năm 2014 = 2014; Tháng 5 cùng năm = 2014-05
Năm 2014, ông nhậm chức. Cuối năm đó, ông thăm Nga. → Năm 2014 = 2014; Cuối năm đó = 2014-12~
Tháng 5/2014, ông nhậm chức. Tháng sau đó, ông thăm Nga. → Tháng 5/2014 = 2014-05; Tháng sau đó = 2014-06
Tháng 5/2014, ông nhậm chức. Ba tháng sau, ông thăm Nga. → Tháng 5/2014 = 2014-05; Ba tháng sau = 2014-08
4 tháng đầu năm 2021 tăng so với cùng kỳ năm 2020. → 4 tháng đầu năm 2021 = 2021-01/2021-04; cùng kỳ năm 2020 = 2020-01/2020-04
Xuất khẩu tăng so với cùng kỳ năm ngoái. → cùng kỳ năm ngoái = 2020
Cuộc họp kéo dài ba ngày. → ba ngày = null
Hạn chót là trong vòng 48 giờ. → 48 giờ = null
Ông ở tù hơn 5 năm rưỡi. → hơn 5 năm rưỡi = null
Họ đàm phán suốt nhiều tháng. → nhiều tháng = null
Họ họp hằng năm. → hằng năm = null
Họ họp mỗi tháng một lần. → mỗi tháng = null
Họ họp hai năm một lần. → hai năm một lần = null
Họ họp vào thứ Hai hằng tuần. → thứ Hai hằng tuần = null
Họ tuần tra hàng ngày. → hàng ngày = null
Lần thứ ba trong năm, năm nước họp. →
Hiện nay, gần đây và thời gian tới, họ vẫn họp. →
@ 2021-01-04
Hôm 31/12, hai bên ký kết. → Hôm 31/12 = 2020-12-31
Tháng trước, hai bên ký kết. → Tháng trước = 2020-12
Tháng 12, hai bên ký kết. → Tháng 12 = 2020-12
Tháng 2, hai bên sẽ ký kết. → Tháng 2 = 2021-02
Tuần trước, hai bên ký kết. → Tuần trước = 2020-12-28/2021-01-03
Hôm Chủ nhật, hai bên ký kết. → Hôm Chủ nhật = 2021-01-03
@ 2020-12-30
Ngày 5/1, hai bên sẽ ký kết. → Ngày 5/1 = 2021-01-05
Tháng tới, hai bên sẽ ký kết. → Tháng tới = 2021-01
Trong tháng 1, hai bên dự kiến ký kết. → tháng 1 = 2021-01
`;
