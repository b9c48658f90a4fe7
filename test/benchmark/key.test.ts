import { expect, test } from "vitest";
import { scoreKey } from "../../benchmark/score/key.ts";
import type { Key } from "../../benchmark/score/key-shape.ts";
import type { Document } from "../../src/model.ts";
import { draft, evidence, quote } from "../cli/draft.ts";

const plan = "Hôm 13/10, Thủ tướng Suga nói Nhật sẽ ký thỏa thuận với Việt Nam. Khoảng 80% là từ Nga.";
const outcome = "Tháng 11/2021, Nhật và Việt Nam đã ký thỏa thuận. VOV bỏ tên Việt Nam.";

/** Each row once as the dossier below has it and once, where that can be, as it has not. */
const key: Key = {
  documents: [
    {
      file: "plan.txt",
      language: "vi",
      outlet: "Báo Một|Một",
      relays: ["Nikkei", "Kyodo"],
      published: { edtf: ["2020-10-14"], basis: "inferred" },
    },
    {
      file: "outcome.txt",
      language: "en",
      outlet: "Báo Hai",
      relays: [],
      published: { pattern: "^2022-06", basis: "inferred" },
    },
  ],
  times: [
    { file: "plan.txt", quote: "Hôm 13/10", edtf: ["2020-10-13", "2020-10"] },
    { file: "outcome.txt", quote: "Tháng 11/2021", edtf: ["2021-12"] },
  ],
  people: [
    {
      file: "plan.txt",
      quote: "Suga",
      post: { title: "thủ tướng", of: "JP" },
      posts: [{ title: "Thủ tướng", of: "VN" }],
      rank: "Đại tướng",
    },
  ],
  attributions: [
    { file: "plan.txt", source: "Suga", cue: "nói rằng", content_has: "sẽ ký" },
    { file: "plan.txt", source: "Suga", cue: "nói", content_has: "sẽ ký", manner: "direct" },
    { file: "plan.txt", source: "Suga", cue: "nói", content_has: "Khoảng 80%" },
  ],
  claims: [
    {
      file: "plan.txt",
      id: "A",
      type: "agreement",
      status: ["planned", "expected"],
      parties: ["JP", "VN"],
      about: "thỏa thuận",
      said_by: ["Suga"],
      when: "Hôm 13/10",
    },
    {
      file: "plan.txt",
      id: "S",
      type: "transfer-share",
      status: "happened",
      from: "RU",
      figure: { value: 80, unit: "%" },
      said_by: [],
    },
    {
      file: "outcome.txt",
      id: "B",
      type: "agreement",
      status: "happened",
      parties: ["JP", "VN"],
      said_by: [],
      when: "2021-11",
    },
    { file: "outcome.txt", id: "C", type: "agreement", status: "happened", parties: ["JP", "US"], said_by: [] },
  ],
  agreements: [
    {
      parties: ["JP", "VN"],
      claims: ["A", "B"],
      history: ["planned", "happened"],
      when: ["2021-11"],
      origins: ["Nikkei"],
      outlets: ["Báo Một", "Báo Ba"],
    },
  ],
  coverage: [
    { outlet: "VOV", member: "VN", state: "left-out", basis: "said-by-another" },
    { outlet: "VOV", member: "TH", state: "left-out", basis: "said-by-another" },
  ],
  findings: [
    { id: "F1", kind: "plan-fulfilled", claims: ["A", "B"] },
    { id: "F2", kind: "plan-fulfilled", claims: ["A", "C"] },
    { id: "F3", kind: "left-out", file: "outcome.txt", outlet: "VOV", left_out: ["VN"] },
    { id: "F4", kind: "left-out", file: "plan.txt", outlet: "VOV", left_out: ["VN"] },
  ],
  must_not: [
    { file: "plan.txt", why: "not signed there", claim: { type: "agreement", status: "happened" } },
    { file: "outcome.txt", why: "signed there", claim: { type: "agreement", status: "happened" } },
    { why: "the plan is not dated by its outcome", claim: { id: "A", when: "2021-11" } },
    { file: "plan.txt", why: "it is dated so", time: { quote: "13/10", edtf: "2020-10-13" } },
    { why: "no contradiction", finding: { kind: "contradiction", claims: ["A", "B"] } },
    { why: "it is found to be fulfilled", finding: { kind: "plan-fulfilled", claims: ["A", "B"] } },
    { why: "no row of Thailand", coverage: { outlet: "VOV", member: "TH", state: "left-out" } },
  ],
};

function read() {
  const made = draft();
  const published = (edtf: string) => ({ edtf, basis: "inferred" as const, because: [] });
  const nikkei = made.entity("outlet", "Nikkei");
  const one = made.entity("outlet", "Báo Một");
  const two = made.entity("outlet", "Báo Hai");
  const vov = made.entity("outlet", "VOV");
  const a = made.document(plan, {
    uri: "x/plan.txt",
    outlet: one.id,
    relays: [nikkei.id],
    published: published("2020-10-14"),
  });
  const b = made.document(outcome, { uri: "x/outcome.txt", outlet: two.id, published: published("2022-06-29") });
  const japan = made.entity("government", "Nhật", { id: "gov:JP", country: "JP" });
  made.entity("country", "Việt Nam", {
    id: "country:VN",
    country: "VN",
    mentions: [evidence(a, "Việt Nam"), evidence(b, "Việt Nam")],
  });
  const post = {
    title: "Thủ tướng",
    office: "prime-minister",
    of: "gov:JP",
    rank: false,
    evidence: evidence(a, "Thủ tướng"),
  };
  const suga = made.entity("person", "Yoshihide Suga", { mentions: [evidence(a, "Suga")], posts: [post] });
  const time = (document: Document, words: string, edtf: string) =>
    made.dossier.times.push({ id: words, ...evidence(document, words), edtf, anchor: "absolute", implied: [] });
  time(a, "13/10", "2020-10-13");
  time(b, "Tháng 11/2021", "2021-11");
  const said = made.said(a, suga, "nói", { content: quote(a, "Nhật sẽ ký thỏa thuận với Việt Nam") });
  const figure = made.figure(a, "80%", { value: 80, unit: "%", bound: "about" });
  const party = (document: Document, words: string, entity: string | null) => ({
    ...quote(document, words),
    role: "party" as const,
    entity,
  });
  const planned = made.claim(a, "Nhật sẽ ký thỏa thuận với Việt Nam", "ký", {
    status: "planned",
    participants: [party(a, "Nhật", japan.id), party(a, "với Việt Nam", null)],
    saidBy: [said.id],
    time: "13/10",
  });
  made.claim(a, "Khoảng 80% là từ Nga", "từ", { type: "transfer-share", figures: [figure.id] });
  const signed = made.claim(b, "Nhật và Việt Nam đã ký thỏa thuận", "ký", {
    participants: [party(b, "Nhật", japan.id), party(b, "Việt Nam", "country:VN")],
    time: "Tháng 11/2021",
  });
  made.agreement([planned, signed], {
    parties: ["gov:JP", "country:VN"],
    history: [
      { status: "planned", asOf: null, claims: [planned.id] },
      { status: "happened", asOf: null, claims: [signed.id] },
    ],
    when: "2021-11",
    origins: [nikkei.id],
    outlets: [one.id, two.id],
    claims: [planned.id, signed.id],
  });
  made.covers({ outlet: vov.id, member: "country:VN", state: "left-out", basis: "said-by-another" });
  made.finding({ kind: "plan-fulfilled", claims: [planned.id, signed.id] });
  made.finding({ kind: "left-out", documents: [b.id], entities: [vov.id, "country:VN"] });
  return made.dossier;
}

test("a dossier is held against each row of a key", () => {
  const verdicts = scoreKey(key, read()).map(({ layer, label, ok }) => `${ok ? "ok " : "not"} ${layer} ${label}`);
  expect(verdicts).toEqual([
    "ok  documents plan.txt language vi",
    "ok  documents plan.txt outlet Báo Một|Một",
    "ok  documents plan.txt published 2020-10-14",
    "ok  documents plan.txt relays Nikkei",
    "not documents plan.txt relays Kyodo",
    "not documents outcome.txt language en",
    "ok  documents outcome.txt outlet Báo Hai",
    "ok  documents outcome.txt published ^2022-06",
    "ok  times plan.txt Hôm 13/10 = 2020-10-13",
    "not times outcome.txt Tháng 11/2021 = 2021-12",
    "ok  people plan.txt Suga: thủ tướng of JP",
    "not people plan.txt Suga: Thủ tướng of VN",
    "not people plan.txt Suga: rank Đại tướng",
    "ok  attributions plan.txt Suga nói rằng: sẽ ký",
    "not attributions plan.txt Suga nói: sẽ ký",
    "not attributions plan.txt Suga nói: Khoảng 80%",
    "ok  claims A agreement planned|expected thỏa thuận",
    "not claims S figure about 80%",
    "not claims S transfer-share happened",
    "ok  claims B agreement happened",
    "not claims C agreement happened",
    "ok  agreements JP-VN: one agreement in A, B",
    "ok  agreements history planned → happened",
    "ok  agreements when 2021-11",
    "ok  agreements origin Nikkei",
    "ok  agreements outlet Báo Một",
    "not agreements outlet Báo Ba",
    "ok  coverage VOV VN left-out said-by-another",
    "not coverage VOV TH left-out said-by-another",
    "ok  findings F1 plan-fulfilled",
    "not findings F2 plan-fulfilled",
    "ok  findings F3 left-out",
    "not findings F4 left-out",
    "ok  must_not not signed there",
    "not must_not signed there",
    "ok  must_not the plan is not dated by its outcome",
    "not must_not it is dated so",
    "ok  must_not no contradiction",
    "not must_not it is found to be fulfilled",
    "ok  must_not no row of Thailand",
  ]);
});

test("a report that was not read is an error, not a row of misses", () => {
  expect(() => scoreKey(key, draft().dossier)).toThrow("plan.txt");
});
