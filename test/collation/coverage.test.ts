import { describe, expect, test } from "vitest";
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

describe("of an event that others carry, an outlet with a report of the same story", () => {
  const signed = "Nhật Bản và Việt Nam ký thỏa thuận về thiết bị quốc phòng tại Hà Nội trong lễ ký ở Bộ Quốc phòng.";
  const greeted = "Lễ ký thỏa thuận về thiết bị quốc phòng diễn ra ở Bộ Quốc phòng tại Hà Nội.";
  const met = "Ngoại trưởng Nga Sergei Lavrov gặp Ngoại trưởng Mỹ Antony Blinken.";
  const state = (text: string) =>
    hold(
      ["VOV", "2021-09-12", `${signed} ${met}`],
      ["Reuters", "2021-09-12", `${signed} ${met}`],
      ["TTXVN", "2021-09-12", text],
    ).coverage.filter(({ outlet, member }) => outlet === "outlet:vna" && member === null);

  test("has left it out where it does not even name who took part, and quotes the opening of what was read", () => {
    const rows = state(`${signed} ${greeted}`).filter((row) => row.state === "left-out");
    expect(rows).toMatchObject([
      { member: null, basis: "read", evidence: [{ start: 0, text: `${signed} ${greeted}` }] },
    ]);
  });

  test("has not been seen to leave out what it names all of", () => {
    const rows = state(`${signed} ${greeted} Sergei Lavrov của Nga và Antony Blinken của Mỹ được nhắc tên.`);
    expect(rows.map((row) => row.state)).not.toContain("left-out");
  });
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
