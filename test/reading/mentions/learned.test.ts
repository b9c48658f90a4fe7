import { expect, test } from "vitest";
import { readMentions } from "../../../src/reading/mentions/mentions.ts";
import type { NameType } from "../../../src/text/names/label.ts";
import { toText } from "../../../src/text/text.ts";

/** The mentions of a text in which a model takes some quotes for names. */
function mentionsOf(string: string, learned: [quote: string, type: NameType][]): string[] {
  const text = toText(string, "vi");
  text.names = learned.map(([quote, type]) => {
    const start = string.indexOf(quote);
    const first = text.tokens.findIndex((token) => token.start === start);
    const last = text.tokens.findIndex((token) => token.end === start + quote.length) + 1;
    return { first, last, type };
  });
  return readMentions(text).mentions.map(
    ({ type, name, start, end }) =>
      `${type} ${string.slice(start, end)}${string.slice(start, end) === name ? "" : ` = ${name}`}`,
  );
}

test.each<[string, string, [string, NameType][], string[]]>([
  ["says what a name is of", "Hai người gặp Bến Tre ở chợ.", [["Bến Tre", "place"]], ["place Bến Tre"]],
  [
    "says that a place is called with its type",
    "Lũ về ở tỉnh Bến Tre.",
    [["tỉnh Bến Tre", "place"]],
    ["place tỉnh Bến Tre = Bến Tre"],
  ],
  [
    "says how far a body reaches",
    "Công an tỉnh Bến Tre mở cửa.",
    [["Công an tỉnh Bến Tre", "organization"]],
    ["organization Công an tỉnh Bến Tre"],
  ],
  [
    "leaves a state to the lexicon, also within a body",
    "Bộ Quốc phòng Nhật Bản mời Nga.",
    [
      ["Bộ Quốc phòng Nhật Bản", "organization"],
      ["Nga", "place"],
    ],
    ["organization Bộ Quốc phòng Nhật Bản", "country Nhật Bản = Japan", "country Nga = Russia"],
  ],
  [
    "parts a state from the person behind it",
    "Ngoại trưởng Séc Jan Novak đến thăm.",
    [["Séc Jan Novak", "person"]],
    ["country Séc = Czech Republic", "person Jan Novak"],
  ],
  [
    "says where a body ends",
    "Trường Mầm non Bông Sen gần đó và Công ty Dệt Blue River.",
    [
      ["Trường Mầm non Bông Sen", "organization"],
      ["Công ty Dệt Blue River", "organization"],
    ],
    ["organization Trường Mầm non Bông Sen", "organization Công ty Dệt Blue River"],
  ],
  [
    "goes before a known city at the head of a longer name",
    "Đội Denver Rivers thắng.",
    [["Denver Rivers", "organization"]],
    ["organization Denver Rivers"],
  ],
  [
    "tells who shares a credit with an outlet",
    "Hai bên họp.\n(Ảnh: Minh Bến / TTXVN)",
    [["Minh Bến", "person"]],
    ["person Minh Bến", "outlet TTXVN"],
  ],
  ["takes no language for a state", "Cô nói tiếng Pháp.", [["Pháp", "place"]], []],
  ["leaves no rule a lone syllable or a number", "Phong trào Thi đua dùng bộ sạc 5V và L2.", [], []],
  ["knows that a state's name is a person's", "Anh đến muộn.", [["Anh", "person"]], ["person Anh"]],
  ["finds no state where it finds no name", "Anh không biết gì.", [], []],
  ["guesses at nothing that no rule is sure of", "Cuộc thi XYZW đã kết thúc.", [], []],
])("a model %s: %s", (_, string, learned, expected) => {
  expect(mentionsOf(string, learned)).toEqual(expected);
});
