import { expect, test } from "vitest";
import type { Dossier } from "../../src/model.ts";
import { hold } from "./held.ts";

/** "outlet: state of member (basis)" of every row about a member of a list. */
const membersIn = ({ coverage }: Dossier): string[] =>
  coverage.flatMap(({ outlet, member, state, basis }) => (member ? [`${outlet}: ${member} ${state}, ${basis}`] : []));

const eventsIn = ({ coverage }: Dossier): string[] =>
  coverage.flatMap(({ outlet, member, state }) => (member ? [] : [`${outlet}: ${state}`]));

test("of an event that several carry, each outlet has reported it or no report is found: absent is not omitted", () => {
  const dossier = hold(
    ["VOV", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng."],
    ["Reuters", "2021-09-12", "Japan and Vietnam signed an agreement on defense equipment."],
    ["TTXVN", "2021-09-12", "Trời mưa ở Hà Nội."],
  );
  expect(eventsIn(dossier).toSorted()).toEqual([
    "outlet:reuters: reported",
    "outlet:vna: not-found",
    "outlet:vov: reported",
  ]);
  expect(dossier.findings.filter(({ kind }) => kind === "left-out")).toEqual([]);
});

test("an outlet of which nothing is at hand from those days has not been collected, which says nothing of it", () => {
  const told: Parameters<typeof hold> = [
    ["VOV", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng."],
    ["Reuters", "2021-09-12", "Japan and Vietnam signed an agreement on defense equipment."],
  ];
  const states = (day: string | null) =>
    eventsIn(hold(...told, ["TTXVN", day, "Trời mưa ở Hà Nội."])).find((row) => row.startsWith("outlet:vna"));
  expect(states("2021-09-11")).toBe("outlet:vna: not-found");
  expect(states("2021-09-15")).toBe("outlet:vna: not-found");
  expect(states("2021-09-16")).toBe("outlet:vna: not-collected");
  expect(states("2020-09-12")).toBe("outlet:vna: not-collected");
  expect(states(null)).toBe("outlet:vna: not-found");
});

test("an event that one outlet alone carries says nothing of the others", () => {
  const dossier = hold(
    ["VOV", "2021-09-12", "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng."],
    ["TTXVN", "2021-09-12", "Trời mưa ở Hà Nội."],
  );
  expect(eventsIn(dossier)).toEqual([]);
});

test("an outlet reports the members of its list, and leaves out whom another says that it leaves out", () => {
  const dossier = hold(
    ["VOV", "2022-05-28", "Nhật Bản sẽ bán vũ khí cho Thái Lan, Indonesia và Malaysia."],
    ["Bến Bờ", "2022-06-28", "Trong bản tin về việc Nhật Bản sẽ bán vũ khí, đài VOV đã bỏ tên Việt Nam."],
  );
  expect(membersIn(dossier)).toEqual(
    expect.arrayContaining([
      "outlet:vov: country:TH reported, read",
      "outlet:vov: country:VN left-out, said-by-another",
    ]),
  );
});

test("what an open list does not name is not left out", () => {
  const whole = "Nhật Bản sẽ bán vũ khí cho 4 nước: Việt Nam, Thái Lan, Indonesia và Malaysia.";
  const states = (list: string) =>
    membersIn(hold(["Reuters", "2022-05-28", whole], ["VOV", "2022-05-28", list])).filter((row) =>
      row.includes("left-out"),
    );
  expect(states("Nhật Bản sẽ bán vũ khí cho 4 nước như Thái Lan, Indonesia và Malaysia.")).toEqual([]);
  expect(states("Nhật Bản sẽ bán vũ khí cho 4 nước: Thái Lan, Indonesia và Malaysia.")).toEqual([
    "outlet:vov: country:VN left-out, read",
  ]);
});

test("a row quotes its places", () => {
  const dossier = hold(["VOV", "2022-05-28", "Nhật Bản sẽ bán vũ khí cho Thái Lan, Indonesia và Malaysia."]);
  const texts = new Map(dossier.documents.map(({ id, text }) => [id, text]));
  expect(dossier.coverage.length).toBeGreaterThan(0);
  for (const { evidence } of dossier.coverage) {
    for (const { document, start, end, text } of evidence) expect(texts.get(document)!.slice(start, end)).toBe(text);
  }
});
