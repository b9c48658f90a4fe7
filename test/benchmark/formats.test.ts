import { expect, test } from "vitest";
import { readBrat } from "../../benchmark/brat.ts";
import { readCat } from "../../benchmark/cat.ts";
import { asTakenIn, closedUp, edit, moved } from "../../benchmark/edit.ts";
import { inside, unmark } from "../../benchmark/markup.ts";
import { columnsOf, namesOf, sentenceOf } from "../../benchmark/sets/vlsp.ts";
import type { EntityType } from "../../src/model.ts";

const sliced = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  [asTakenIn, "\n a \n\n b\t\nc\n", "b", "a\nb\nc"],
  [asTakenIn, `${"Ha Nội".normalize("NFD")} là`, "là", "Ha Nội là"],
  [closedUp, "Ông ( Lê ) nói : có .", "Lê", "Ông (Lê) nói: có."],
  [closedUp, '" Có " , ông nói', "ông", "“Có”, ông nói"],
  [closedUp, "Boeing 's $ 40 deal", "40", "Boeing's $40 deal"],
])("%# spans move with the text", (edits, source, word, expected) => {
  const edited = edit(source, edits);
  const start = source.indexOf(word);
  expect(edited.text).toBe(expected);
  expect(sliced(edited.text, moved(edited, { start, end: start + word.length }))).toBe(word);
});

test("markup is taken off and its places kept", () => {
  const xml = '<D><TEXT>Q&amp;A on <TIMEX3 tid="t1" value="1939">the year 1939</TIMEX3>.</TEXT></D>';
  const { text, markings } = unmark(inside(xml, "TEXT")!);
  expect(text).toBe("Q&A on the year 1939.");
  expect(markings.map((marking) => [sliced(text, marking), marking.attributes.value])).toEqual([
    ["the year 1939", "1939"],
  ]);
});

test("brat counts characters, offsets count UTF-16 units, and spans may be interrupted", () => {
  const text = "😀 she said it was so";
  const { spans, events } = readBrat(
    "T1\tCue 6 10\tsaid\nT2\tContent 11 13;18 20\tit so\nE1\tAttribution:T1 Content:T2\n",
    text,
  );
  expect(spans.get("T1")!.pieces.map((piece) => sliced(text, piece))).toEqual(["said"]);
  expect(spans.get("T2")!.pieces.map((piece) => sliced(text, piece))).toEqual(["it", "so"]);
  expect(events).toEqual([{ type: "Attribution", trigger: "T1", arguments: [["Content", "T2"]] }]);
});

test("labels that follow each other are one name, in IO as in IOB", () => {
  const names = (tokens: [string, string][]) => {
    const { text, spans } = sentenceOf(tokens);
    return spans.map((span) => [sliced(text, span), span.label]);
  };
  expect(
    names([
      ["Hà", "LOCATION"],
      ["Nội", "LOCATION"],
      ["có", "O"],
      ["Lê", "PERSON"],
    ]),
  ).toEqual([
    ["Hà Nội", "LOCATION"],
    ["Lê", "PERSON"],
  ]);
  expect(
    names([
      ["Hà", "B-LOC"],
      ["Nội", "I-LOC"],
      ["Huế", "B-LOC"],
      ["5", "QUANTITY"],
    ]),
  ).toEqual([
    ["Hà Nội", "LOCATION"],
    ["Huế", "LOCATION"],
  ]);
});

test("a CAT document gives named mentions with their types, events, and where anything is marked", () => {
  const document = readCat(`<Document>
    <token number="0" sentence="0" t_id="1">Ann</token><token number="1" sentence="0" t_id="2">flew</token>
    <token number="2" sentence="1" t_id="3">May</token><token number="3" sentence="2" t_id="4">She</token>
    <Markables>
    <ENTITY_MENTION m_id="7" syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
    <ENTITY_MENTION m_id="8" syntactic_type="PRO"><token_anchor t_id="4"/></ENTITY_MENTION>
    <EVENT_MENTION m_id="9" pred="fly" time="NON_FUTURE"><token_anchor t_id="2"/></EVENT_MENTION>
    <TIMEX3 functionInDocument="CREATION_TIME" m_id="6" value="2005-05"><token_anchor t_id="3"/></TIMEX3>
    <VALUE m_id="4" type="QUANTITY"><token_anchor t_id="2"/></VALUE>
    <ENTITY ent_type="PER" m_id="5"/></Markables>
    <Relations><REFERS_TO r_id="1"><source m_id="7"/><source m_id="8"/><target m_id="5"/></REFERS_TO></Relations>
    </Document>`);
  expect(document.text).toBe("Ann flew\nMay\nShe");
  expect(document.published).toBe("2005-05");
  expect(document.entities.map((entity) => [sliced(document.text, entity), entity.label])).toEqual([["Ann", "PER"]]);
  expect(document.events.map((event) => [sliced(document.text, event), event.attributes.pred])).toEqual([
    ["flew", "fly"],
  ]);
  expect(document.values.map((value) => sliced(document.text, value))).toEqual(["flew"]);
  expect(document.annotated).toHaveLength(4);
});

test("columns give words and labels; other lines are no words", () => {
  const source =
    "-DOCSTART-\n\nÔng\tN\tB-NP\tO\tO\nLê_Hai\tNp\tB-NP\tB-PER\tO\n\nTỉnh\tN\tB-NP\tB-LOC\tO\r\n_\tX\tO\tO\tO\n";
  expect(columnsOf(source)).toEqual([
    [
      ["Ông", "O"],
      ["Lê Hai", "B-PER"],
    ],
    [
      ["Tỉnh", "B-LOC"],
      ["_", "O"],
    ],
  ]);
});

test.each<[string, [string, EntityType][], string[]]>([
  [
    "Bộ Quốc phòng Nhật Bản họp",
    [
      ["Bộ Quốc phòng Nhật Bản", "organization"],
      ["Nhật Bản", "country"],
    ],
    ["ORGANIZATION Bộ Quốc phòng Nhật Bản"],
  ],
  [
    "quân đội Mỹ rút",
    [
      ["quân đội Mỹ", "organization"],
      ["Mỹ", "country"],
    ],
    ["LOCATION Mỹ"],
  ],
  [
    "chính phủ Lào họp",
    [
      ["chính phủ Lào", "government"],
      ["Lào", "country"],
    ],
    ["LOCATION Lào"],
  ],
  [
    "Chính phủ Lào họp",
    [
      ["Chính phủ Lào", "government"],
      ["Lào", "country"],
    ],
    ["ORGANIZATION Chính phủ Lào"],
  ],
  ["công an quận 1 mời", [["công an quận 1", "organization"]], ["ORGANIZATION công an quận 1"]],
  ["Moscow phản đối", [["Moscow", "government"]], ["LOCATION Moscow"]],
  ["ở tỉnh Bình Dương", [["tỉnh Bình Dương", "place"]], ["LOCATION tỉnh Bình Dương"]],
  ["F-16 của Mỹ", [["F-16", "equipment"]], []],
])("%s: as sets mark names", (text, entities, expected) => {
  const found = entities.map(([quote, type]) => {
    const start = text.indexOf(quote);
    return { type, mentions: [{ document: "d", start, end: start + quote.length, text: quote }] };
  });
  expect(namesOf(text, found).map((span) => `${span.label} ${sliced(text, span)}`)).toEqual(expected);
});
