import { expect, test } from "vitest";
import { agreements } from "../../../src/cli/print/agreements.ts";
import { coverage } from "../../../src/cli/print/coverage.ts";
import { figures } from "../../../src/cli/print/figures.ts";
import { findings } from "../../../src/cli/print/findings.ts";
import { header } from "../../../src/cli/print/header.ts";
import { pageOf, type Section } from "../../../src/cli/print/page.ts";
import { linesOf } from "../../../src/cli/print/paragraph.ts";
import { people } from "../../../src/cli/print/people.ts";
import { quotes } from "../../../src/cli/print/quotes.ts";
import { reports } from "../../../src/cli/print/reports.ts";
import { timeLine } from "../../../src/cli/print/time-line.ts";
import type { Dossier, Figure } from "../../../src/model.ts";
import { draft, evidence } from "../draft.ts";

function shown(dossier: Dossier, ...sections: Section[]): string[] {
  const sheet = { width: 90, colour: false };
  const page = pageOf(dossier, "en", sheet);
  return sections.flatMap((section) => section(page)).flatMap((paragraph) => linesOf(paragraph, sheet));
}

const one = (d: ReturnType<typeof draft>, text: string, outlet = "Nhật Trình", more = {}) =>
  d.document(text, { uri: `${outlet}.txt`, outlet: d.entity("outlet", outlet).id, ...more });

test("time line: a headline is not counted beside the text that it heads", () => {
  const d = draft();
  const report = one(d, "Hai nước ký\nHai nước sẽ ký vào tuần tới.");
  const headline = d.claim(report, "Hai nước ký", "ký", { inHeadline: true });
  const claim = d.claim(report, "Hai nước sẽ ký vào tuần tới.", "ký", { status: "planned" });
  d.event([headline, claim], { status: "planned" });
  expect(shown(d.dossier, timeLine, quotes)).toEqual([
    "no date  agreement · planned",
    "         Nhật Trình [1]",
    "[1]   Nhật Trình: “Hai nước sẽ ký vào tuần tới.”",
  ]);
});

test("time line: what only a headline says is said to be so", () => {
  const d = draft();
  const report = one(d, "Hai nước ký");
  d.event([d.claim(report, "Hai nước ký", "ký", { inHeadline: true })], {});
  expect(shown(d.dossier, timeLine)).toEqual([
    "no date  agreement · signed",
    "         Nhật Trình (headline only) [1]",
  ]);
});

test("time line: outlets and origins are counted apart", () => {
  const d = draft();
  const agency = d.entity("outlet", "Agency");
  const text = "The two sides met, the Agency said.";
  const claims = ["River Post", "Gazette"].map((outlet) => {
    const report = one(d, text, outlet);
    const said = d.said(report, agency, "said", { id: outlet });
    return d.claim(report, text, "met", { type: "meeting", id: outlet, saidBy: [said.id] });
  });
  d.event(claims, { when: "2022-06-28", outlets: ["outlet:River Post", "outlet:Gazette"], origins: [agency.id] });
  expect(shown(d.dossier, timeLine)).toEqual([
    "2022-06-28  meeting · happened",
    "            River Post ← Agency [1]; Gazette ← Agency [2] · 2 outlets, 1 origin",
  ]);
});

test("time line: what no report says of a date is said to be worked out", () => {
  const d = draft();
  const report = one(d, "Hôm 13/10, hai bên gặp nhau.");
  const time = { id: "t", ...evidence(report, "Hôm 13/10"), edtf: "2020-10-13", anchor: "absolute" };
  d.dossier.times.push({ ...time, implied: ["year"] });
  d.event([d.claim(report, report.text, "gặp", { type: "meeting", time: "t" })], { when: "2020-10-13" });
  expect(shown(d.dossier, timeLine)[1]).toBe("            Nhật Trình [1] (year worked out)");
});

test("time line: what every report denies did not happen", () => {
  const d = draft();
  const report = one(d, "No agreement was signed.", "Gazette");
  d.event([d.claim(report, report.text, "signed", { negated: true })], {});
  expect(shown(d.dossier, timeLine)).toEqual(["no date  agreement · not signed", "         Gazette (says not) [1]"]);
});

test("time line: one who is known by no name is called as the report does", () => {
  const d = draft();
  const report = one(d, "Một tàu lạ đâm chìm tàu cá.");
  const role = (words: string, role: "actor" | "target") => ({ ...evidence(report, words), role, entity: null });
  const participants = [role("Một tàu lạ", "actor"), role("tàu cá", "target")];
  d.event([d.claim(report, report.text, "đâm chìm", { type: "incident", participants })], {});
  expect(shown(d.dossier, timeLine)[0]).toBe("no date  incident · Một tàu lạ → tàu cá · happened");
});

test.each([
  ["https://www.example.org/2022/06/28/a-very-long-address?id=7", "example.org"],
  ["reports/2022/one.txt", "one.txt"],
])("time line: where no publisher is known, %s is called %s", (uri, name) => {
  const d = draft();
  const report = d.document("Hai nước ký.", { uri });
  d.event([d.claim(report, "Hai nước ký.", "ký")], {});
  expect(shown(d.dossier, timeLine)[1]).toBe(`         ${name} [1]`);
});

test("agreements: every state with its day", () => {
  const d = draft();
  const report = one(d, "Hai nước sẽ ký. Sau đó việc ký bị hoãn.");
  const planned = d.claim(report, "Hai nước sẽ ký.", "ký", { status: "planned" });
  const postponed = d.claim(report, "Sau đó việc ký bị hoãn.", "hoãn", { status: "postponed" });
  d.agreement([planned, postponed], {
    parties: ["country:VN", "country:ID"],
    subject: "nghề cá",
    history: [
      { status: "planned", asOf: "2020-10", claims: [planned.id] },
      { status: "postponed", asOf: null, claims: [postponed.id] },
    ],
  });
  expect(shown(d.dossier, agreements)).toEqual([
    "Vietnam – Indonesia: nghề cá",
    "  planned       as of Oct 2020 · Nhật Trình [1]",
    "  postponed     Nhật Trình [2]",
  ]);
});

test("people: by country, those most spoken of first; a post once, with each of its sentences", () => {
  const d = draft();
  const report = one(d, "Thủ tướng An đến.\nThủ tướng An về cùng Trung tướng Bảo.");
  const [first = "", second = ""] = report.text.split("\n");
  const place = (line: string, words: string) => ({ ...evidence(report, line), text: words });
  d.entity("person", "Chi");
  d.entity("person", "Bảo", {
    country: "VN",
    posts: [{ title: "Trung tướng", of: null, rank: true, evidence: evidence(report, "Trung tướng") }],
  });
  d.entity("person", "An", {
    country: "VN",
    names: ["An", "Ông An"],
    mentions: [evidence(report, "An")],
    posts: [first, second].map((line) => ({
      title: "Thủ tướng",
      of: "gov:VN",
      rank: false,
      office: "",
      evidence: place(line, "Thủ tướng"),
    })),
  });
  expect(shown(d.dossier, people)).toEqual([
    "An (Vietnam): Thủ tướng (Vietnam) [1][2]; also written Ông An",
    "Bảo (Vietnam): rank Trung tướng [2]",
    "Chi: no post given",
  ]);
});

test.each<[Partial<Figure>, string]>([
  [{ value: 80, unit: "%", bound: "about" }, "≈80%"],
  [{ value: 12, unit: "country" }, "12 countries"],
  [{ value: 3_000_000, unit: "dose", bound: "atLeast" }, "at least 3,000,000 doses"],
  [{ value: 3, upper: 5, unit: "km", bound: "range" }, "3–5 km"],
  [{ value: 1.5, unit: "USD", bound: "atMost" }, "at most 1.5 USD"],
  [{ value: 7, unit: "" }, "7"],
])("figures: %j is %s", (figure, words) => {
  const d = draft();
  d.figure(one(d, "Một con số."), "Một con số", figure);
  expect(shown(d.dossier, figures)[0]).toMatch(new RegExp(`^${words} +Nhật Trình \\[1\\]$`));
});

test("figures: the same figure of the same thing once, with all that give it", () => {
  const d = draft();
  for (const outlet of ["Gazette", "River Post"])
    d.figure(one(d, "12 nước", outlet), "12 nước", { value: 12, unit: "country" });
  expect(shown(d.dossier, figures)).toEqual(["12 countries              Gazette [1]; River Post [2]"]);
});

test("coverage: more outlets than the page is wide are put below", () => {
  const d = draft();
  const outlets = ["Báo Thứ Nhất", "Báo Thứ Hai", "Báo Thứ Ba", "Báo Thứ Tư"].map(
    (name) => d.entity("outlet", name).id,
  );
  for (const outlet of outlets) d.covers({ event: "x", member: "country:VN", outlet, state: "not-collected" });
  expect(shown(d.dossier, coverage)).toEqual([
    "x",
    "           Báo Thứ Nhất     Báo Thứ Hai      Báo Thứ Ba       Báo Thứ Tư",
    "  Vietnam  – not collected  – not collected  – not collected  – not collected",
    "– not collected",
  ]);
  for (const outlet of outlets) d.covers({ event: "x", member: "country:VN", outlet: `${outlet} Chủ Nhật` });
  expect(shown(d.dossier, coverage)).toHaveLength(8);
});

test("findings: a sentence with its quotes", () => {
  const d = draft();
  const report = one(d, "Tướng An đến. Thượng tướng An về.");
  d.finding({ kind: "rank-varies", says: { vi: "…", en: "Two ranks." }, evidence: [evidence(report, "Tướng An")] });
  expect(shown(d.dossier, findings)).toEqual(["rank varies: Two ranks. [1]"]);
});

test("reports: what a day of publication rests on is in words", () => {
  const d = draft();
  const because = (words: string) => [{ document: "a.txt", start: 0, end: words.length, text: words }];
  d.document("Đề\nHôm qua 14/10.", {
    uri: "a.txt",
    published: { edtf: "2020-10-15", basis: "inferred", because: because("Đề") },
  });
  d.document("Hai", { uri: "b.txt", title: null, language: "und" });
  expect(shown(d.dossier, reports)).toEqual([
    "outlet unknown · 2020-10-15 (worked out) [1]",
    "    Đề",
    "    language vi · a.txt",
    "outlet unknown · day unknown",
    "    (no title)",
    "    language und · b.txt",
  ]);
});

test("header: one report, of which nothing is known", () => {
  const d = draft();
  d.document("Một");
  expect(shown(d.dossier, header)).toEqual([
    "ĐỐI CHIẾU · DOSSIER",
    "1 report · 0 outlets · 0 origins · 1 without a day of publication",
  ]);
});

test("notes: a long sentence is cut between words, around what matters in it", () => {
  const d = draft();
  const report = one(d, `${"rất dài ".repeat(60)}ký kết ${"và còn nữa ".repeat(60)}`.trim());
  d.event([d.claim(report, report.text, "ký kết")], {});
  const note = shown(d.dossier, timeLine, quotes).slice(2).join(" ").replaceAll(/ +/g, " ");
  expect(note).toMatch(/“… (rất |dài )+ký kết (và |còn |nữa )+…”/);
  expect(note.length).toBeLessThan(400);
});

test("coverage: an event with its outlets by state, an omission before an unread outlet", () => {
  const d = draft();
  const [a, b, c] = ["Gazette", "River Post", "Cửa Sông"].map((name) => d.entity("outlet", name).id);
  d.covers({ event: "x", outlet: a!, state: "not-found" });
  d.covers({ event: "x", outlet: b!, state: "left-out", basis: "said-by-another" });
  d.covers({ event: "x", outlet: c! });
  expect(shown(d.dossier, coverage)).toEqual([
    "x",
    "  ● reported          Cửa Sông",
    "  ○ left out          River Post†",
    "  · no report found   Gazette",
    "● reported; ○ left out; · no report found; † said of it by another outlet, not read in its",
    "  own text",
  ]);
});
