import { expect, test } from "vitest";
import { hold, type Told } from "./held.ts";

const states = (...reports: Told[]): string[][] =>
  hold(...reports).events.map(({ history }) => history.map(({ status, asOf }) => `${status} ${asOf}`));

test("a plan and its outcome are one happening in two states", () => {
  expect(
    states(
      ["Bến Bờ", "2020-10-14", "Nhật Bản dự kiến ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam."],
      ["Cửa Sông", "2021-09-12", "Nhật Bản đã ký thỏa thuận chuyển giao thiết bị quốc phòng với Việt Nam."],
    ),
  ).toEqual([["expected 2020-10-14", "happened 2021-09-12"]]);
});

test("visits of one person to two states stay two, though a report names no place, and so do two guests of one host", () => {
  const { events } = hold(
    ["Bến Bờ", "2022-05-01", "Ông Kishi Nobuo thăm Phần Lan ngày 30/4/2022."],
    ["Cửa Sông", "2022-05-02", "Chuyến thăm của ông Kishi Nobuo đã kết thúc ngày 1/5/2022."],
    ["Ledger", "2022-05-03", "Bộ trưởng Kishi Nobuo đến thăm Bulgaria ngày 2/5/2022."],
    ["Bến Bờ", "2022-05-04", "Ông Cyril Ramaphosa thăm Bulgaria ngày 3/5/2022 theo lời mời của ông Kishi Nobuo."],
  );
  const visits = events.filter(({ type }) => type === "visit");
  const places = visits.map(({ participants }) =>
    participants.flatMap(({ entity }) => (/^(?:country|gov):/u.test(entity) ? entity.slice(-2) : [])),
  );
  expect(places.map((each) => [...new Set(each)].join("+")).sort()).toEqual(["BG", "BG", "FI"]);
});

test("a threat waits for days, not for months: a later attack is another happening", () => {
  const threat = ["Bến Bờ", "2024-03-01", "Nga tuyên bố sẽ tấn công Ukraine để đáp trả."] as const;
  const attack = (day: string) => hold([...threat], ["Cửa Sông", day, "Nga đã tấn công Ukraine trong đêm."]);
  const histories = (day: string) => attack(day).events.map(({ history }) => history.map(({ status }) => status));
  expect(histories("2024-03-04")).toEqual([["planned", "happened"]]);
  expect(histories("2024-05-20")).toHaveLength(2);
});

test("what one state does to another, and what that one does to it in return, are two happenings", () => {
  const { events } = hold(
    ["VOV", "2021-04-18", "Ngày 18/4/2021, Séc trục xuất 18 nhà ngoại giao Nga."],
    ["TTXVN", "2021-04-19", "Ngày 18/4/2021, Nga trục xuất 20 nhà ngoại giao Séc."],
  );
  expect(events.filter(({ type }) => type === "sanction")).toHaveLength(2);
});

test("a visit of every year is another one each year", () => {
  const visit = "Ông Suga Yoshihide thăm Việt Nam";
  expect(
    states(
      ["Bến Bờ", "2020-10-20", `${visit} ngày 19/10/2020.`],
      ["Bến Bờ", "2021-10-20", `${visit} ngày 18/10/2021.`],
    ),
  ).toEqual([["happened 2020-10-20"], ["happened 2021-10-20"]]);
});

test.each<[string, Told, Told, number]>([
  [
    "the same agreement in two languages",
    ["Bến Bờ", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng ngày 11/9/2021."],
    ["Ledger", "2021-09-13", "Japan and Vietnam signed an agreement on defense equipment on September 11, 2021."],
    1,
  ],
  [
    "agreements of two matters",
    ["Bến Bờ", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng."],
    ["Cửa Sông", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thương mại."],
    2,
  ],
  [
    "agreements of two pairs of states",
    ["Bến Bờ", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng."],
    ["Cửa Sông", "2021-09-12", "Nhật Bản và Indonesia ký thỏa thuận về thiết bị quốc phòng."],
    2,
  ],
  [
    "one visit by one person, told on two days",
    ["Bến Bờ", "2020-10-19", "Ông Suga Yoshihide thăm Việt Nam ngày 19/10/2020."],
    ["Cửa Sông", "2020-10-21", "Ông Suga Yoshihide đã thăm Việt Nam ngày 19/10/2020."],
    1,
  ],
  [
    "visits of one person to two states",
    ["Bến Bờ", "2020-10-19", "Ông Suga Yoshihide thăm Việt Nam ngày 19/10/2020."],
    ["Cửa Sông", "2020-10-21", "Ông Suga Yoshihide đến thăm Indonesia ngày 20/10/2020."],
    2,
  ],
  [
    "one strike, told on two days",
    ["Bến Bờ", "2023-05-02", "Nga không kích Ukraine, nhiều tòa nhà bị hư hại."],
    ["Cửa Sông", "2023-05-04", "Đòn không kích của Nga vào Ukraine làm hư hại nhiều tòa nhà."],
    1,
  ],
  [
    "strikes between two states, weeks apart",
    ["Bến Bờ", "2023-05-02", "Nga không kích Ukraine, nhiều tòa nhà bị hư hại."],
    ["Cửa Sông", "2023-05-20", "Nga không kích Ukraine, một cây cầu bị phá hủy."],
    2,
  ],
  [
    "a meeting and a visit",
    ["Bến Bờ", "2020-10-19", "Ông Suga Yoshihide thăm Việt Nam ngày 19/10/2020."],
    ["Cửa Sông", "2020-10-19", "Ông Suga Yoshihide gặp ông Nguyễn Xuân Phúc ngày 19/10/2020."],
    2,
  ],
])("%s: one happening or two", (_, one, other, expected) => {
  expect(hold(one, other).events).toHaveLength(expected);
});

test("two days that cannot both be true are kept side by side, as a set and as a contradiction", () => {
  const { events, findings } = hold(
    ["Bến Bờ", "2022-06-28", "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng tháng 11/2021."],
    ["Cửa Sông", "2021-09-12", "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng ngày 11/9/2021."],
  );
  expect(events).toMatchObject([{ when: "[2021-09-11,2021-11]" }]);
  expect(findings).toMatchObject([{ kind: "contradiction", claims: { length: 2 }, documents: { length: 2 } }]);
});

test("a narrower account of one day does not contradict a wider one", () => {
  const { events, findings } = hold(
    ["Bến Bờ", "2022-06-28", "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng năm 2021."],
    ["Cửa Sông", "2021-09-12", "Nhật Bản và Việt Nam đã ký thỏa thuận về thiết bị quốc phòng ngày 11/9/2021."],
  );
  expect(events).toMatchObject([{ when: "2021-09-11" }]);
  expect(findings).toEqual([]);
});

test("the claims of a headline are held against its text, and make no event of their own", () => {
  const { events, claims } = hold([
    "Bến Bờ",
    "2020-10-14",
    "Nhật Bản dự kiến ký thỏa thuận về thiết bị quốc phòng với Việt Nam.",
    "Nhật Bản ký thỏa thuận quốc phòng với Việt Nam",
  ]);
  expect(claims).toHaveLength(2);
  expect(events).toMatchObject([{ status: "expected", claims: [claims[1]!.id] }]);
});

test("the status is the latest that any report gives", () => {
  const [event] = hold(
    ["Cửa Sông", "2021-09-12", "Nhật Bản đã ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
    ["Bến Bờ", "2020-10-14", "Nhật Bản có thể ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
    ["Bến Bờ", "2021-01-14", "Nhật Bản sẽ ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
  ).events;
  expect(event!.status).toBe("happened");
  expect(event!.history.map(({ status }) => status)).toEqual(["possible", "planned", "happened"]);
});

test("outlets carry it; origins are where its chains end", () => {
  const [event] = hold(
    ["VnExpress", "2020-10-14", "Theo Kyodo, Nhật Bản sẽ ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
    [
      "Tuổi Trẻ",
      "2020-10-14",
      "Theo Kyodo, Nhật Bản sẽ ký thỏa thuận về thiết bị quốc phòng với Việt Nam vào tuần tới.",
    ],
    ["Nikkei", "2020-10-14", "Nhật Bản sẽ ký thỏa thuận về thiết bị quốc phòng với Việt Nam."],
  ).events;
  expect(event!.outlets.toSorted()).toEqual(["outlet:nikkei", "outlet:tuoi-tre", "outlet:vnexpress"]);
  expect(event!.origins.toSorted()).toEqual(["outlet:kyodo", "outlet:nikkei"]);
});

test("an agreement of two states is in the register, with its parties and its matter", () => {
  const { agreements, events } = hold(
    ["Bến Bờ", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng. Nga ký một thỏa thuận."],
    ["Cửa Sông", "2021-09-12", "Ông Suga Yoshihide thăm Việt Nam."],
  );
  expect(events.length).toBeGreaterThan(agreements.length);
  expect(agreements).toMatchObject([
    { parties: ["gov:JP", "gov:VN"], subject: expect.stringContaining("thiết bị quốc phòng") },
  ]);
  expect(events).toContainEqual(expect.objectContaining({ id: agreements[0]!.id }));
});
