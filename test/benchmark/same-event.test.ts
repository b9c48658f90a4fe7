import { describe, expect, test } from "vitest";
import { markedIn } from "../../benchmark/cat-marked.ts";
import { mentionsOf } from "../../benchmark/marked.ts";
import { baselineOf } from "../../benchmark/same-stem.ts";
import { layOut, toldTogether } from "../../benchmark/score/told-together.ts";
import type { Dossier } from "../../src/model.ts";

const sentences = new Map([
  [0, ["Troops", "(", "twelve", ")", "attacked", "."]],
  [3, ["The", "attack", "was", "denied", "."]],
]);
const mark = (sentence: number, token: number, cluster = "x") => ({
  document: "1_a",
  sentence,
  tokens: [token],
  cluster,
});

test("tokens are set as text, and found in it again", () => {
  const { text, spanOf } = layOut(sentences);
  const quote = (...marks: number[]) => {
    const { start, end } = spanOf({ sentence: marks[0]!, tokens: marks.slice(1) });
    return text.slice(start, end);
  };
  expect(text).toBe("Troops (twelve) attacked.\nThe attack was denied.");
  expect([quote(0, 4), quote(3, 1), quote(3, 2, 3)]).toEqual(["attacked", "attack", "was denied"]);
});

describe("what a dossier groups", () => {
  const laidOut = layOut(sentences);
  const claim = (id: string, sentence: number, token: number) => ({
    id,
    document: "d",
    trigger: laidOut.spanOf({ sentence, tokens: [token] }),
  });
  const dossier = (events: string[][]) =>
    ({
      claims: [claim("p", 0, 4), claim("q", 3, 1)],
      events: events.map((claims, i) => ({ id: `e${i}`, claims })),
    }) as unknown as Dossier;
  const marked = { events: [mark(0, 4), mark(3, 1), mark(3, 3)] };
  const groups = (events: string[][]) => toldTogether(marked, dossier(events), () => ({ id: "d", laidOut }));

  test.each([
    ["one event", [["p", "q"]], [[0, 1], [2]]],
    ["two events", [["p"], ["q"]], [[0], [1], [2]]],
    ["none", [], [[0], [1], [2]]],
  ])("as %s", (_, events, wanted) => {
    expect(groups(events)).toEqual({ groups: wanted, found: 2 });
  });
});

test("the baseline takes what has one stem in one topic for one event", () => {
  const documents = new Map([
    ["1_a", sentences],
    ["2_a", sentences],
  ]);
  const events = [mark(0, 4), mark(3, 1), mark(3, 3, "y"), { ...mark(3, 1, "z"), document: "2_a" }];
  const { mentions, gold } = mentionsOf({ documents, events, cast: [] });
  const ids = mentions.map(({ id }) => id);
  expect(gold).toEqual([[ids[0], ids[1]], [ids[2]], [ids[3]]]);
  expect(baselineOf(mentions, (document) => document[0]!)).toEqual([[ids[0], ids[1]], [ids[2]], [ids[3]]]);
});

test("marks of the CAT tool carry the instance that they refer to", () => {
  const xml = `<Document>
    <token t_id="1" sentence="0" number="0">Mara</token><token t_id="2" sentence="0" number="1">signed</token>
    <token t_id="3" sentence="1" number="0">Signing</token><token t_id="4" sentence="1" number="1">ended</token>
    <Markables>
      <EVENT_MENTION m_id="10" pred="sign"><token_anchor t_id="2"/></EVENT_MENTION>
      <EVENT_MENTION m_id="11" pred="sign"><token_anchor t_id="3"/></EVENT_MENTION>
      <EVENT_MENTION m_id="12" pred="end"><token_anchor t_id="4"/></EVENT_MENTION>
      <ENTITY_MENTION m_id="13"><token_anchor t_id="1"/></ENTITY_MENTION>
      <EVENT m_id="20" instance_id="OTH1" class="OTHER"/>
    </Markables>
    <Relations><REFERS_TO r_id="1"><source m_id="10"/><source m_id="11"/><target m_id="20"/></REFERS_TO></Relations>
  </Document>`;
  const { documents, events, cast } = markedIn(xml, "d");
  expect([...documents.get("d")!.values()]).toEqual([
    ["Mara", "signed"],
    ["Signing", "ended"],
  ]);
  expect(events.map(({ sentence, tokens, cluster }) => [sentence, tokens, cluster])).toEqual([
    [0, [1], "OTH1"],
    [1, [0], "OTH1"],
    [1, [1], "d 12"],
  ]);
  expect(cast).toEqual([{ document: "d", sentence: 0, tokens: [0], cast: "participant" }]);
});
