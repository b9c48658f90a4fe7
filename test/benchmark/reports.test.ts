import { describe, expect, test } from "vitest";
import type { ReportKey } from "../../benchmark/score/report-shape.ts";
import { scoreReports } from "../../benchmark/score/reports.ts";
import { draft, evidence, quote } from "../cli/draft.ts";

const text =
  "Ngày 21/4, Ngoại trưởng Lan nói Nhật đã ký thỏa thuận. Ông Bình cho biết tàu Nhật sẽ thăm Huế trong 5 năm.";

const key: ReportKey[] = [
  {
    file: "mot.txt",
    published: "2021-04-21",
    times: [
      { quote: "Ngày 21/4", edtf: ["2021-04-21"] },
      { quote: "5 năm", edtf: null },
    ],
    people: [
      { quote: "Lan", title: "Ngoại trưởng", of: "JP" },
      { quote: "Bình", title: null, of: null },
      { quote: "Huế", title: null, of: null, role: "byline" },
    ],
    entities: [
      { quote: "Nhật", type: "country" },
      { quote: "Lan", type: "person" },
      { quote: "Huế", type: "place" },
    ],
    attributions: [
      { source: "Ngoại trưởng Lan", source_entity: "Lan", cue: "nói", content_has: "ký thỏa thuận" },
      { source: "Ông Bình", source_entity: "Bình", cue: "cho biết", content_has: "sẽ thăm Huế" },
      { source: null, source_entity: null, cue: null, content_has: "trong 5 năm" },
    ],
    claims: [
      { type: "agreement", trigger: "ký thỏa thuận", status: "happened", who: ["gov:JP", "VN"], said_by: ["Lan"] },
      { type: "visit", trigger: "thăm", status: "planned", who: ["JP"], said_by: ["Bình"] },
    ],
  },
];

function read() {
  const made = draft();
  const document = made.document(text, { uri: "https://example.org/mot.txt" });
  const here = (words: string) => [evidence(document, words)];
  const post = {
    title: "Ngoại trưởng",
    office: "foreign-minister",
    of: "gov:JP",
    rank: false,
    evidence: here("Ngoại trưởng")[0]!,
  };
  made.entity("person", "Lan", { mentions: here("Lan"), posts: [post] });
  made.entity("government", "Nhật", { id: "gov:JP", mentions: here("Nhật") });
  made.entity("organization", "Huế", { mentions: here("Huế") });
  const time = (id: string, words: string, edtf: string | null) =>
    made.dossier.times.push({ id, ...evidence(document, words), edtf, anchor: "published", implied: [] });
  time("t1", "21/4", "2021-04-21");
  time("t2", "5 năm", "2026");
  const said = made.said(document, made.dossier.entities[0]!, "nói", {
    content: quote(document, "Nhật đã ký thỏa thuận"),
  });
  made.said(document, null, "cho biết", { content: quote(document, "tàu Nhật sẽ thăm Huế") });
  const party = { ...quote(document, "Nhật"), role: "party" as const, entity: "gov:JP" };
  made.claim(document, "Nhật đã ký thỏa thuận", "ký", {
    type: "agreement",
    status: "planned",
    participants: [party],
    saidBy: [said.id],
  });
  made.claim(document, "Ông Bình", "Bình", { type: "visit" });
  made.claim(document, "Ngày 21/4", "Ngày", { type: "visit", inHeadline: true });
  return made.dossier;
}

describe("a report of which some is read rightly", () => {
  const { tallies, misses } = scoreReports(key, read());

  test.each([
    ["times", 1, 1, 1, "a bare duration is neither wanted nor wrong"],
    ["people", 2, 1, null, "Bình is missed, the byline not asked for"],
    ["posts", 1, 1, null, "of:JP is held by gov:JP"],
    ["entities", 3, 2, null, "a government stands for its country, Huế is no body"],
    ["cues", 3, 2, 2, "without a cue the content says which is meant"],
    ["attributions", 3, 1, 2, "the second has no source"],
    ["claims", 2, 1, 2, "a trigger in another place is another claim, and headlines do not count"],
    ["status", 1, 0, null, "asked only of claims found"],
    ["participants", 2, 1, null, "gov:JP is there, VN is not"],
    ["said-by", 1, 1, null, "Lan is in the chain"],
  ] as const)("%s: of %i wanted %i right among %s found, for %s", (layer, gold, right, predicted, _why) => {
    expect(tallies[layer]).toEqual({ gold, right, predicted });
  });

  test("what is missed is told, layer by layer", () => {
    const layers = ["people", "entities", "cues", "attributions", "attributions", "claims", "status", "participants"];
    expect(misses.map((miss) => miss.layer).sort()).toEqual(layers.sort());
    expect(misses.every((miss) => miss.file === "mot.txt")).toBe(true);
  });
});

test("a report that was not read is an error, not a row of misses", () => {
  expect(() => scoreReports(key, draft().dossier)).toThrow("mot.txt");
});
