import { expect, test } from "vitest";
import { columnsOf } from "../../../src/cli/print/columns.ts";
import { printed } from "../../../src/cli/print/dossier.ts";
import { draft } from "../draft.ts";
import { twoReports } from "../two-reports.ts";

test("the whole page, in English", () => {
  expect(printed(twoReports(), "en", { width: 100, colour: false })).toMatchInlineSnapshot(`
    "ĐỐI CHIẾU · DOSSIER
    2 reports · 2 outlets (Nhật Trình, River Post) · 2 origins (Hãng Bắc Hà, River Post) · published
    2020-10-15 – 2022-06-29

    1 TIME LINE
    Nov 2021         agreement · Japan – Vietnam in Hà Nội · “thiết bị quốc phòng” · planned (as of
                     2020-10-14) → signed Nov 2021
                     Nhật Trình ← Hãng Bắc Hà ← Sato Ken [1]; River Post [2] · 2 outlets, 2 origins
    before Jun 2022  meeting · Sato Ken · did not happen
                     River Post (says not) [3]
    no date          share of transfers · → Vietnam · ≈80% · expected
                     Nhật Trình ← an unnamed source [4]

    2 AGREEMENTS
    Japan – Vietnam: thiết bị quốc phòng
      planned       as of 2020-10-14 · Nhật Trình ← Hãng Bắc Hà ← Sato Ken [1]
      signed        Nov 2021 · River Post [2]

    3 PEOPLE
    Sato Ken (Japan): ngoại trưởng (Japan) [1]; rank general [3]; also written Ken Sato

    4 FIGURES
    ≈80%                      of “số tàu tuần tra cũ” · Nhật Trình [4]

    5 COVERAGE
    agreement · Japan – Vietnam in Hà Nội · Nov 2021
                 Gazette          Nhật Trình         Hãng Bắc Hà
      Japan      ● reported† [5]                     – not collected
      Vietnam    ○ left out† [5]
      Australia                   · no report found
    ● reported; ○ left out; · no report found; – not collected; † said of it by another outlet, not read
      in its own text

    6 FINDINGS
    plan fulfilled: The agreement planned in 2020 was signed. [1][2]

    7 REPORTS READ
    Nhật Trình · 2020-10-15 (worked out)
        Tokyo ký thỏa thuận thiết bị quốc phòng với Hà Nội
        relays Hãng Bắc Hà · language vi · reports/plan.txt
    River Post · 2022-06-29 (said by the page)
        A visit to Hanoi, and who was told of it
        language en · https://example.org/outcome.html

    8 NOTES
    [1]   Nhật Trình, 2020-10-15: “Theo Hãng Bắc Hà, ngoại trưởng Sato Ken nói Nhật Bản có kế hoạch ký
          một thỏa thuận về thiết bị quốc phòng với Việt Nam.”
    [2]   River Post, 2022-06-29: “In November 2021 Japan and Vietnam signed the agreement on defence
          equipment in Hanoi.”
    [3]   River Post, 2022-06-29: “Minister Ken Sato, a general by rank, met no one else, the River Post
          said.”
    [4]   Nhật Trình, 2020-10-15: “Nguồn tin không nêu tên nói khoảng 80% số tàu tuần tra cũ sẽ được
          thay.”
    [5]   River Post, 2022-06-29: “The Gazette named Japan and Australia only, leaving out Vietnam.”
    "
  `);
});

test("the whole page, in Vietnamese and narrow", () => {
  expect(printed(twoReports(), "vi", { width: 72, colour: false })).toMatchInlineSnapshot(`
    "ĐỐI CHIẾU · HỒ SƠ
    2 bản tin · 2 báo (Nhật Trình, River Post) · 2 nguồn gốc (Hãng Bắc Hà,
    River Post) · đăng 2020-10-15 – 2022-06-29

    1 DÒNG THỜI GIAN
    tháng 11/2021       thỏa thuận · Nhật Bản – Việt Nam tại Hà Nội · “thiết
                        bị quốc phòng” · có kế hoạch (tính đến 2020-10-14) →
                        đã ký tháng 11/2021
                        Nhật Trình ← Hãng Bắc Hà ← Sato Ken [1]; River
                        Post [2] · 2 báo, 2 nguồn gốc
    trước tháng 6/2022  gặp gỡ · Sato Ken · không diễn ra
                        River Post (nói không) [3]
    không rõ ngày       tỷ trọng chuyển giao · → Việt Nam · ≈80% · dự kiến
                        Nhật Trình ← nguồn không nêu tên [4]

    2 THỎA THUẬN
    Nhật Bản – Việt Nam: thiết bị quốc phòng
      có kế hoạch   tính đến 2020-10-14 · Nhật Trình ← Hãng Bắc Hà ← Sato
                    Ken [1]
      đã ký         tháng 11/2021 · River Post [2]

    3 NHÂN VẬT
    Sato Ken (Nhật Bản): ngoại trưởng (Nhật Bản) [1]; quân hàm general [3];
        còn viết Ken Sato

    4 SỐ LIỆU
    ≈80%                      về “số tàu tuần tra cũ” · Nhật Trình [4]

    5 AI ĐƯA TIN GÌ
    thỏa thuận · Nhật Bản – Việt Nam tại Hà Nội · tháng 11/2021
                Gazette             Nhật Trình        Hãng Bắc Hà
      Nhật Bản  ● có đưa† [5]                         – chưa thu thập
      Việt Nam  ○ bỏ ra ngoài† [5]
      Úc                            · không thấy bài
    ● có đưa; ○ bỏ ra ngoài; · không thấy bài; – chưa thu thập; † do báo
      khác nói về, chưa đọc bài của chính báo đó

    6 ĐIỀU CẦN CHÚ Ý
    kế hoạch đã thành: Thỏa thuận được lên kế hoạch năm 2020 đã được
        ký. [1][2]

    7 CÁC BẢN TIN ĐÃ ĐỌC
    Nhật Trình · 2020-10-15 (do suy ra)
        Tokyo ký thỏa thuận thiết bị quốc phòng với Hà Nội
        dẫn lại Hãng Bắc Hà · ngôn ngữ vi · reports/plan.txt
    River Post · 2022-06-29 (trang tin nói)
        A visit to Hanoi, and who was told of it
        ngôn ngữ en · https://example.org/outcome.html

    8 CHÚ THÍCH
    [1]   Nhật Trình, 2020-10-15: “Theo Hãng Bắc Hà, ngoại trưởng Sato Ken
          nói Nhật Bản có kế hoạch ký một thỏa thuận về thiết bị quốc phòng
          với Việt Nam.”
    [2]   River Post, 2022-06-29: “In November 2021 Japan and Vietnam signed
          the agreement on defence equipment in Hanoi.”
    [3]   River Post, 2022-06-29: “Minister Ken Sato, a general by rank, met
          no one else, the River Post said.”
    [4]   Nhật Trình, 2020-10-15: “Nguồn tin không nêu tên nói khoảng 80% số
          tàu tuần tra cũ sẽ được thay.”
    [5]   River Post, 2022-06-29: “The Gazette named Japan and Australia
          only, leaving out Vietnam.”
    "
  `);
});

test.each([40, 60, 100, 160])("keeps to %i columns", (width) => {
  for (const line of printed(twoReports(), "vi", { width, colour: false }).split("\n")) {
    expect(columnsOf(line)).toBeLessThanOrEqual(width);
  }
});

test("colour adds nothing but colour", () => {
  const bare = printed(twoReports(), "en", { width: 80, colour: true }).replace(/\u001b\[[\d;]*m/g, "");
  const lines = (text: string) => text.split("\n").map((line) => line.trimEnd());
  expect(lines(bare)).toEqual(lines(printed(twoReports(), "en", { width: 80, colour: false })));
});

test("an empty dossier says that there is nothing in each section", () => {
  expect(printed(draft().dossier, "en", { width: 100, colour: false })).toMatchInlineSnapshot(`
    "ĐỐI CHIẾU · DOSSIER
    0 reports · 0 outlets · 0 origins

    1 TIME LINE
    No event was found.

    2 AGREEMENTS
    No agreement was found.

    3 PEOPLE
    No person was found.

    4 FIGURES
    No figure was found.

    5 COVERAGE
    No two outlets can be held against each other.

    6 FINDINGS
    Nothing to point out.

    7 REPORTS READ
    No report was read.

    8 NOTES
    Nothing is quoted.
    "
  `);
});
