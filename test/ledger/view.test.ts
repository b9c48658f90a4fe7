import { expect, test } from "vitest";
import type { KeptJudgement } from "../../src/ledger/judge.ts";
import { standing } from "../../src/ledger/view.ts";
import { quote, readingOf, reportOf } from "./report.ts";

const report = reportOf("Tokyo to sign\nTokyo plans to sign and minister Kishi visits Hanoi in May.");
const reading = readingOf(report, {
  claims: [
    { trigger: "plans to sign", status: "planned" },
    { trigger: "visits", type: "visit", time: "in May", edtf: "2021-05" },
  ],
});
const [signing, visit] = reading.claims as [(typeof reading.claims)[0], (typeof reading.claims)[0]];
const [may] = reading.times as [(typeof reading.times)[0]];

let made = 0;
function judged(words: string, what: Partial<KeptJudgement>): KeptJudgement {
  const place = { document: report.id, ...quote(report, words) };
  const who = { id: `${++made}`, reason: "", who: "lan", at: "2024-01-01T00:00:00.000Z", withdrawn: null };
  return { ...place, property: "claim", verdict: "reject", value: null, ...who, ...what };
}

const status = (value: string) => ({ property: "claim.status", verdict: "edit", value }) as const;
const withdrawn = { withdrawn: { who: "lan", why: "", at: "" } };
const sentence = visit.text;

test.each<[string, KeptJudgement[], object]>([
  ["nothing judged leaves what was read", [], reading],
  ["a rejected claim goes", [judged("visits", {})], { claims: [signing] }],
  [
    "a claim accepted after it was rejected stays",
    [judged("visits", {}), judged("visits", { verdict: "accept" })],
    reading,
  ],
  ["a judgement that was withdrawn does nothing", [judged("visits", withdrawn)], reading],
  ["a rejected sentence takes all its claims", [judged(sentence, {})], { claims: [] }],
  [
    "an edited status is put in",
    [judged("plans to sign", status("expected"))],
    { claims: [{ ...signing, status: "expected" }, visit] },
  ],
  [
    "the last of two holds",
    [judged("visits", status("planned")), judged("visits", status("ongoing"))],
    { claims: [signing, { ...visit, status: "ongoing" }] },
  ],
  [
    "the one before holds again when the last is withdrawn",
    [judged("visits", status("planned")), judged("visits", { ...status("ongoing"), ...withdrawn })],
    { claims: [signing, { ...visit, status: "planned" }] },
  ],
  [
    "the last holds, of a sentence and of a trigger in it",
    [judged("visits", status("planned")), judged(sentence, status("denied")), judged("visits", status("possible"))],
    {
      claims: [
        { ...signing, status: "denied" },
        { ...visit, status: "possible" },
      ],
    },
  ],
  [
    "an edited type is put in",
    [judged("visits", { property: "claim.type", verdict: "edit", value: "meeting" })],
    { claims: [signing, { ...visit, type: "meeting" }] },
  ],
  [
    "what was accepted stands when another reader reads otherwise",
    [judged("visits", { property: "claim.status", verdict: "accept", value: "planned" })],
    { claims: [signing, { ...visit, status: "planned" }] },
  ],
  [
    "an edited time is put in",
    [judged("in May", { property: "time.edtf", verdict: "edit", value: "2022-05" })],
    { times: [{ ...may, edtf: "2022-05" }] },
  ],
  [
    "a time is made unknown",
    [judged("in May", { property: "time.edtf", verdict: "edit", value: null })],
    { times: [{ ...may, edtf: null }] },
  ],
  ["what is judged of another document is not ours", [judged("visits", { document: "another" })], reading],
])("%s", (_, judgements, changed) => {
  const before = structuredClone(reading);
  expect(standing(reading, judgements).reading).toEqual({ ...reading, ...changed });
  expect(reading).toEqual(before);
});

test("nothing that was read is lost: what is overruled is told as it was read", () => {
  const edits = [
    judged("visits", status("planned")),
    judged("visits", { property: "claim.type", verdict: "edit", value: "aid" }),
  ];
  const rejected = judged("visits", {});
  const { overruled } = standing(reading, [rejected, ...edits]);
  expect(overruled).toEqual([...edits, rejected].map((judgement) => ({ judgement, read: visit })));
});

test("to agree with the machine overrules nothing", () => {
  const agreed = judged("plans to sign", { property: "claim.status", verdict: "accept", value: "planned" });
  expect(standing(reading, [agreed])).toEqual({ reading, overruled: [], unplaced: [] });
});

test("a judgement of what is not read there any more is told, not dropped", () => {
  const elsewhere = judged("Hanoi", status("planned"));
  const moved = { ...judged("visits", {}), text: "visit" };
  expect(standing(reading, [elsewhere, moved])).toEqual({ reading, overruled: [], unplaced: [elsewhere, moved] });
});
