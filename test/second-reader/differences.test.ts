import { describe, expect, test } from "vitest";
import type { Attribution, Claim, Participant, Reading, Role, TimeExpression } from "../../src/model.ts";
import { compare as compareSecond } from "../../src/second-reader/differences.ts";
import { readingOf, reportOf } from "../ledger/report.ts";

const report = reportOf(
  "Signing\nJapan signed the agreement with Vietnam.\nThe minister went to Hanoi and met the press.",
);
const one = readingOf(report, { claims: [{ trigger: "signed the agreement" }] });
const signed = one.claims[0]!;

const reading = (claims: Claim[], more: Partial<Reading> = {}): Reading => ({ ...one, claims, ...more });
const of = (told: Partial<Claim>): Reading => reading([{ ...signed, ...told }]);
const said = (trigger: string, told: Partial<Claim> = {}): Claim => ({
  ...readingOf(report, { claims: [{ trigger, type: "visit" }] }).claims[0]!,
  ...told,
});
const who = (...given: [role: Role, entity: string | null, text: string][]): Reading =>
  of({
    participants: given.map(([role, entity, text], nth) => {
      const start = signed.start + nth;
      return { role, entity, start, end: start + 1, text };
    }),
  });
const elsewhere: Participant = {
  role: "party",
  entity: "gov:JP",
  start: signed.end + 1,
  end: signed.end + 6,
  text: "Japan",
};
const dated = (edtf: string | null, id = "t"): Reading =>
  reading([{ ...signed, time: id }], { times: [{ id, edtf } as TimeExpression] });
const by = (...sources: (string | null)[]): Reading =>
  reading([{ ...signed, saidBy: sources.map((_, nth) => `a${nth}`) }], {
    attributions: sources.map(
      (entity, nth) => ({ id: `a${nth}`, source: entity && { entity } }) as unknown as Attribution,
    ),
  });
const compare = (first: Reading, reading: Reading) => {
  const dropped = { unquoted: 0, ambiguous: 0, malformed: 0 };
  const { shared, differences } = compareSecond(first, { reader: "model@1", reading, dropped });
  return { shared, differences };
};
const kinds = (first: Reading, second: Reading) => compare(first, second).differences.map(({ kind }) => kind);

test("a reading does not differ from itself", () => {
  expect(compare(one, one)).toEqual({ shared: 1, differences: [] });
});

describe("one claim of two readers", () => {
  test.each<[string, Reading, Reading, string[]]>([
    ["another type at one place", one, of({ type: "commitment" }), ["type"]],
    ["another status", one, of({ status: "planned" }), ["status"]],
    ["said not to be so", one, of({ negated: true }), ["status"]],
    ["another day", dated("2021-09-11"), dated("2021-11", "u"), ["when"]],
    ["a day, and none", dated("2021-09-11"), one, ["when"]],
    ["one day in other words", dated("2021-09-11"), dated("2021-09-11", "u"), []],
    ["no day, and one that is not resolved", dated(null), one, []],
    [
      "one more",
      who(["party", "gov:JP", "Japan"]),
      who(["party", "gov:JP", "Japan"], ["party", "gov:VN", "Vietnam"]),
      ["who"],
    ],
    ["another role", who(["actor", "gov:JP", "Japan"]), who(["target", "gov:JP", "Japan"]), ["who"]],
    ["a state and its government", who(["party", "gov:JP", "Tokyo"]), who(["party", "country:JP", "Japan"]), []],
    ["another order", who(["party", "a", "A"], ["party", "b", "B"]), who(["party", "b", "B"], ["party", "a", "A"]), []],
    ["names of nobody known", who(["party", null, "Hòa Bình"]), who(["party", null, "hoà bình"]), []],
    ["somebody from another sentence", one, of({ participants: [elsewhere] }), []],
    ["a place more", one, who(["place", "place:hanoi", "Hanoi"]), []],
    ["on somebody's word, and on nobody's", by("outlet:kyodo"), one, ["said-by"]],
    ["on another's word", by("outlet:kyodo"), by("outlet:vov"), ["said-by"]],
    ["on an unnamed one's word", by(null), one, ["said-by"]],
    ["other words for the event", one, of({ trigger: { start: 14, end: 20, text: "signed" } }), []],
    ["more than one thing", one, of({ status: "planned", negated: true, type: "visit" }), ["type", "status"]],
  ])("%s", (_, first, second, expected) => {
    expect(kinds(first, second)).toEqual(expected);
    expect(kinds(second, first)).toEqual(expected);
  });
});

test("what one of them does not have is told, in the order of the text", () => {
  const [went, met] = [said("went to Hanoi"), said("met the press", { type: "meeting" })];
  const { shared, differences } = compare(reading([met]), reading([went, signed]));
  expect(shared).toBe(0);
  expect(differences.map(({ kind, first, second }) => [kind, first?.trigger.text, second?.trigger.text])).toEqual([
    ["only-second", undefined, "signed the agreement"],
    ["only-second", undefined, "went to Hanoi"],
    ["only-first", "met the press", undefined],
  ]);
});

test("one of a type in a sentence is the same, whatever its words; of two it is not known which", () => {
  const [went, met] = [said("went to Hanoi"), said("met the press")];
  expect(compare(reading([went]), reading([met]))).toEqual({ shared: 1, differences: [] });
  expect(kinds(reading([went]), reading([said("minister"), met]))).toEqual([
    "only-second",
    "only-first",
    "only-second",
  ]);
});

test("of two at one place each goes with its own type", () => {
  const [visit, meeting] = [said("went to Hanoi"), said("went to Hanoi", { type: "meeting" })];
  expect(kinds(reading([visit, meeting]), reading([meeting, visit]))).toEqual([]);
});
