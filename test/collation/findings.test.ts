import { expect, test } from "vitest";
import type { FindingKind } from "../../src/model.ts";
import { hold, kindsIn, type Told } from "./held.ts";

const pact = "thỏa thuận về thiết bị quốc phòng với Việt Nam";
const planned: Told = ["Bến Bờ", "2020-10-14", `Nhật Bản dự kiến ký ${pact}.`];
const signed: Told = ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact}.`];
const later: Told = ["Bến Thủy", "2023-01-05", "Trời mưa ở Hà Nội."];

const wire =
  "Nhật Bản và Việt Nam hôm thứ Bảy ký thỏa thuận về thiết bị quốc phòng trong lúc hai nước lo ngại về ảnh hưởng của " +
  "nước láng giềng trong khu vực. Hai bên sẽ còn bàn về việc chuyển giao tàu trong thời gian tới, theo các quan chức.";

/** What brings about a finding, and what is like it and does not. */
const cases: Record<FindingKind, { found: Told[][]; not: Told[][] }> = {
  "plan-fulfilled": {
    found: [[planned, signed]],
    not: [
      [planned],
      [signed],
      [planned, ["Cửa Sông", "2021-09-12", "Nhật Bản đã ký thỏa thuận về thương mại với Việt Nam."]],
    ],
  },
  "plan-overdue": {
    found: [[["Bến Bờ", "2022-03-01", `Nhật Bản sẽ ký ${pact} vào ngày 15/4/2022.`], later]],
    not: [
      [["Bến Bờ", "2022-03-01", `Nhật Bản sẽ ký ${pact} vào ngày 15/4/2022.`]],
      [["Bến Bờ", "2022-03-01", `Nhật Bản sẽ ký ${pact}.`], later],
      [
        ["Bến Bờ", "2022-03-01", `Nhật Bản sẽ ký ${pact} vào ngày 15/4/2022.`],
        ["Cửa Sông", "2022-04-16", `Nhật Bản đã ký ${pact} ngày 15/4/2022.`],
        later,
      ],
    ],
  },
  contradiction: {
    found: [
      [
        ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} ngày 11/9/2021.`],
        ["Bến Bờ", "2022-06-28", `Nhật Bản đã ký ${pact} tháng 11/2021.`],
      ],
      [
        ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} tại Hà Nội ngày 11/9/2021.`],
        ["Bến Bờ", "2021-09-13", `Nhật Bản đã ký ${pact} tại Tokyo ngày 11/9/2021.`],
      ],
      [
        ["Cửa Sông", "2021-09-12", "Ngày 11/9/2021, Bộ trưởng Quốc phòng Nhật Bản Kishi Nobuo gặp Phan Văn Giang."],
        [
          "Bến Bờ",
          "2021-09-12",
          "Ngày 11/9/2021, Bộ trưởng Quốc phòng Nhật Bản Kono Taro gặp Phan Văn Giang ở Hà Nội, Việt Nam.",
        ],
      ],
    ],
    not: [
      [planned, signed],
      [
        ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} ngày 11/9/2021.`],
        ["Cửa Sông", "2021-09-20", `Nhật Bản đã ký ${pact} ngày 12/9/2021.`],
      ],
      [
        ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} tại Hà Nội ngày 11/9/2021.`],
        ["Bến Bờ", "2021-09-13", `Nhật Bản đã ký ${pact} tại Việt Nam ngày 11/9/2021.`],
      ],
      [
        ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} ngày 11/9/2021.`],
        ["Bến Bờ", "2022-06-28", `Nhật Bản đã ký ${pact} tháng 9/2021.`],
      ],
    ],
  },
  "headline-overstates": {
    found: [
      [["Bến Bờ", "2020-10-14", `Nhật Bản dự kiến ký ${pact}.`, "Nhật Bản ký thỏa thuận quốc phòng với Việt Nam"]],
    ],
    not: [
      [["Bến Bờ", "2020-10-14", `Nhật Bản đã ký ${pact}.`, "Nhật Bản ký thỏa thuận quốc phòng với Việt Nam"]],
      [["Bến Bờ", "2020-10-14", `Nhật Bản dự kiến ký ${pact}.`, "Nhật Bản sẽ ký thỏa thuận quốc phòng với Việt Nam"]],
      [
        [
          "Bến Bờ",
          "2020-10-14",
          "Nhật Bản dự kiến ký thỏa thuận với Indonesia.",
          "Nhật Bản ký thỏa thuận với Việt Nam",
        ],
      ],
    ],
  },
  "count-verified": {
    found: [[["Bến Bờ", "2022-05-28", "Nhật Bản chọn ba nước: Việt Nam, Thái Lan và Indonesia."]]],
    not: [
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn Việt Nam, Thái Lan và Indonesia."]],
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn ba nước như Việt Nam, Thái Lan và Indonesia."]],
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn khoảng ba nước: Việt Nam, Thái Lan và Indonesia."]],
    ],
  },
  "count-mismatch": {
    found: [[["Bến Bờ", "2022-05-28", "Nhật Bản chọn bốn nước: Việt Nam, Thái Lan và Indonesia."]]],
    not: [
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn ba nước: Việt Nam, Thái Lan và Indonesia."]],
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn bốn nước, trong đó có Việt Nam, Thái Lan và Indonesia."]],
      [["Bến Bờ", "2022-05-28", "Nhật Bản chọn hơn bốn nước: Việt Nam, Thái Lan và Indonesia."]],
    ],
  },
  "calendar-mismatch": {
    found: [[["Bến Bờ", "2022-06-29", "Nga ký hiệp định với Séc hôm thứ Tư, ngày 28/6/2022."]]],
    not: [[["Bến Bờ", "2022-06-29", "Nga ký hiệp định với Séc hôm thứ Ba, ngày 28/6/2022."]]],
  },
  "left-out": {
    found: [[["Bến Bờ", "2022-06-28", "Đài VOV đã bỏ tên Việt Nam."]]],
    not: [
      [["VOV", "2022-06-28", "Nhật Bản chọn Thái Lan, Indonesia và Malaysia."]],
      [
        ["VOV", "2022-06-28", "Trời mưa ở Hà Nội."],
        ["Bến Bờ", "2022-06-28", `Nhật Bản đã ký ${pact}.`],
      ],
    ],
  },
  "shared-origin": {
    found: [
      [
        ["Bến Bờ", "2020-10-14", `Theo Kyodo, Nhật Bản dự kiến ký ${pact}.`],
        ["Cửa Sông", "2020-10-15", `Theo Kyodo, Nhật Bản sẽ ký ${pact} trong năm nay.`],
      ],
      [
        ["Bến Bờ", "2021-09-12", wire],
        ["Cửa Sông", "2021-09-12", `${wire} Trời mưa.`],
      ],
    ],
    not: [
      [
        ["Bến Bờ", "2020-10-14", `Theo Kyodo, Nhật Bản dự kiến ký ${pact}.`],
        ["Cửa Sông", "2020-10-15", `Theo Nikkei, Nhật Bản sẽ ký ${pact} trong năm nay.`],
      ],
      [
        ["Bến Bờ", "2020-10-14", `Theo Kyodo, Nhật Bản dự kiến ký ${pact}.`],
        ["Bến Bờ", "2020-10-15", `Theo Kyodo, Nhật Bản sẽ ký ${pact} trong năm nay.`],
      ],
      [
        ["Bến Bờ", "2021-09-12", wire],
        ["Bến Bờ", "2021-09-13", `${wire} Trời mưa.`],
      ],
    ],
  },
  "post-mismatch": {
    found: [
      [
        ["Bến Bờ", "2022-06-28", "Bộ trưởng Quốc phòng Fiji Somphone Keola phát biểu."],
        ["Cửa Sông", "2022-06-28", "Bộ trưởng Ngoại giao Fiji Somphone Keola phát biểu."],
      ],
      [["Bến Bờ", "2021-09-12", "Bộ trưởng Quốc phòng Nhật Bản Suzuki Kenta cho biết hai nước sẽ hợp tác."]],
    ],
    not: [
      [["Bến Bờ", "2021-09-12", "Bộ trưởng Quốc phòng Nhật Bản Kishi Nobuo cho biết hai nước sẽ hợp tác."]],
      [["Bến Bờ", "2021-09-12", "Bộ trưởng Quốc phòng Nhật Bản Kono Taro cho biết hai nước sẽ hợp tác."]],
      [["Bến Bờ", "2021-09-12", "Cựu Bộ trưởng Quốc phòng Nhật Bản Suzuki Kenta cho biết hai nước sẽ hợp tác."]],
      [["Bến Bờ", null, "Bộ trưởng Quốc phòng Nhật Bản Suzuki Kenta cho biết hai nước sẽ hợp tác."]],
      [
        ["Bến Bờ", "2022-06-28", "Bộ trưởng Quốc phòng Fiji Somphone Keola phát biểu."],
        ["Cửa Sông", "2022-06-28", "Phó Thủ tướng Fiji Somphone Keola phát biểu."],
      ],
      [
        ["Bến Bờ", "2022-06-28", "Bộ trưởng Quốc phòng Fiji Somphone Keola phát biểu."],
        ["Ledger", "2022-06-28", "Fiji's Defense Minister Somphone Keola spoke."],
      ],
    ],
  },
  "rank-varies": {
    found: [
      [
        ["Bến Bờ", "2022-06-28", "Thượng tướng Trần Văn Bình phát biểu."],
        ["Cửa Sông", "2022-06-28", "Trung tướng Trần Văn Bình phát biểu."],
      ],
    ],
    not: [
      [
        ["Bến Bờ", "2022-06-28", "Thượng tướng Trần Văn Bình phát biểu."],
        ["Ledger", "2022-06-28", "Senior Lieutenant General Tran Van Binh spoke."],
      ],
      [
        ["Bến Bờ", "2022-06-28", "Thượng tướng Trần Văn Bình phát biểu."],
        ["Cửa Sông", "2022-06-28", "Trung tướng Trần Văn Hòa phát biểu."],
      ],
    ],
  },
  "figure-drift": {
    found: [
      [
        ["Bến Bờ", "2021-09-12", "Nhật Bản chuyển giao 3 tàu tuần tra cho Việt Nam."],
        ["Cửa Sông", "2021-09-13", "Nhật Bản chuyển giao 5 tàu tuần tra cho Việt Nam."],
      ],
    ],
    not: [
      [
        ["Bến Bờ", "2021-09-12", "Nhật Bản chuyển giao 3 tàu tuần tra cho Việt Nam."],
        ["Cửa Sông", "2021-09-13", "Nhật Bản chuyển giao ba tàu tuần tra cho Việt Nam."],
      ],
      [
        ["Bến Bờ", "2021-09-12", "Nhật Bản chuyển giao 3 tàu tuần tra cho Việt Nam."],
        ["Cửa Sông", "2021-09-13", "Nhật Bản chuyển giao 5 tàu tuần tra cho Indonesia."],
      ],
      [
        ["Bến Bờ", "2021-09-12", "Nhật Bản chuyển giao ít nhất 3 tàu tuần tra cho Việt Nam."],
        ["Cửa Sông", "2021-09-13", "Nhật Bản chuyển giao 5 tàu tuần tra cho Việt Nam."],
      ],
    ],
  },
};

const rows = (side: "found" | "not") =>
  Object.entries(cases).flatMap(([kind, { [side]: held }]) =>
    held.map((reports) => ({
      kind,
      reports,
      texts: reports.map(([outlet, day, text]) => `${outlet} ${day}: ${text}`).join(" | "),
    })),
  );

test.each(rows("found"))("$kind: $texts", ({ kind, reports }) => {
  expect(kindsIn(hold(...reports))).toContain(kind);
});

test.each(rows("not"))("no $kind: $texts", ({ kind, reports }) => {
  expect(kindsIn(hold(...reports))).not.toContain(kind);
});

/** The kind of finding that a headline over a text brings about, or none. */
test.each<[title: string, text: string, kind: FindingKind | null]>([
  ["Nga tấn công Ukraine", "Một nguồn tin giấu tên cho biết Nga đã tấn công Ukraine.", "headline-overstates"],
  ["Nga tấn công Ukraine", "Nga đã tấn công Ukraine hôm thứ Hai.", null],
  ["Nhật Bản sẽ ký thỏa thuận với Việt Nam", "Nhật Bản đã ký thỏa thuận với Việt Nam hôm qua.", "contradiction"],
  [
    "Nhật Bản ký thỏa thuận với Việt Nam ngày 11/9",
    "Nhật Bản đã ký thỏa thuận với Việt Nam ngày 12/9.",
    "contradiction",
  ],
  ["Nhật Bản ký thỏa thuận với Việt Nam ngày 11/9", "Nhật Bản đã ký thỏa thuận với Việt Nam trong tháng 9.", null],
  ["Nhật Bản chuyển giao 3 tàu cho Việt Nam", "Nhật Bản đã chuyển giao 5 tàu cho Việt Nam.", "figure-drift"],
  ["Nhật Bản chuyển giao 3 tàu cho Việt Nam", "Nhật Bản đã chuyển giao 3 tàu cho Việt Nam.", null],
])("the headline “%s” over “%s”: %s", (title, text, kind) => {
  const { findings } = hold(["Bến Bờ", "2021-09-13", text, title]);
  expect(findings.map((finding) => finding.kind)).toEqual(kind === null ? [] : [kind]);
});

test("a finding names its claims, its documents and whom it is about", () => {
  const { findings, claims, documents } = hold(planned, signed);
  const [finding] = findings.filter(({ kind }) => kind === "plan-fulfilled");
  expect(finding!.claims.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  expect(finding!.documents.toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
  expect(finding!.entities.toSorted()).toEqual(["country:JP", "country:VN"]);
});

test("a shared origin is named once, with all who draw on it", () => {
  const drawn = ["Bến Bờ", "Cửa Sông", "Bến Thủy"].map(
    (outlet): Told => [outlet, "2020-10-14", `Theo Kyodo, Nhật Bản dự kiến ký ${pact}.`],
  );
  const found = hold(...drawn).findings.filter(({ kind }) => kind === "shared-origin");
  expect(found).toMatchObject([{ documents: { length: 3 } }]);
  expect(found[0]!.entities.toSorted()).toEqual([
    "outlet:ben-bo",
    "outlet:ben-thuy",
    "outlet:cua-song",
    "outlet:kyodo",
  ]);
});

test("days that differ are told one after another, not as a set", () => {
  const at = (outlet: string, day: string): Told => [outlet, "2022-06-28", `Nhật Bản đã ký ${pact} ${day}.`];
  const { findings } = hold(planned, at("Cửa Sông", "ngày 11/9/2021"), at("Bến Bờ", "tháng 11/2021"));
  const [finding] = findings.filter(({ kind }) => kind === "plan-fulfilled");
  expect(finding!.says.en).toContain("came true (2021-09-11; 2021-11)");
});

test("an account that only says less is no version of its own", () => {
  const { findings } = hold(
    ["Cửa Sông", "2021-09-12", `Nhật Bản đã ký ${pact} ngày 11/9/2021.`],
    ["Bến Bờ", "2022-06-28", `Nhật Bản đã ký ${pact} tháng 11/2021.`],
    ["Bến Thủy", "2022-07-01", `Nhật Bản đã ký ${pact} tháng 9/2021.`],
  );
  const said = findings.filter(({ kind }) => kind === "contradiction").map(({ says }) => says.en);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/: 2021-09-11; 2021-11\.$/u);
});
