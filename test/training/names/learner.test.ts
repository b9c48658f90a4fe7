import { expect, test } from "vitest";
import { factsIn } from "../../../src/text/names/facts.ts";
import { nameTypes, typeOf } from "../../../src/text/names/label.ts";
import { rememberWords } from "../../../src/text/names/word.ts";
import { emptyTable } from "../../../src/text/words/table.ts";
import { exampleOf, labelled } from "../../../training/names/example.ts";
import { fingerprint, readMarks } from "../../../training/names/marks.ts";
import type { Statistics } from "../../../training/names/statistics.ts";
import { labelsOf, namesIn, train } from "../../../training/names/train.ts";
import { variantOf } from "../../../training/names/variant.ts";
import { seeded } from "../../../training/words/random.ts";

const sentences: Record<string, string> = {
  u0: "Ông Lê Văn Hai ở tỉnh Sông Bé .",
  u1: "Công an tỉnh Sông Bé mời bà Lê Thị Ba .",
  s2: "Hôm nay trời mưa .",
};
const line = (id: string, marks: string) => `${id}\t${fingerprint(sentences[id]!)}\t${marks}`;
const list = [
  "# of these sentences",
  line("u0", "1-4:PER 5-8:LOC"),
  line("u1", "0-5:ORG 7-10:PER"),
  line("s2", ""),
].join("\n");
const marked = readMarks(list, (id) => sentences[id]);

test("marks stand apart from their sentences and know them again", () => {
  expect(marked[0]).toEqual({
    id: "u0",
    text: sentences.u0,
    marks: [
      { first: 1, last: 4, type: "person" },
      { first: 5, last: 8, type: "place" },
    ],
  });
  expect(() => readMarks(list, () => "Một câu khác .")).toThrow("The sentence u0 is not the one that was marked");
  expect(() => readMarks(line("u0", "1-4:WHO"), (id) => sentences[id])).toThrow('"1-4:WHO" is no mark of a name.');
});

const show = ({ tokens, labels }: ReturnType<typeof labelled>): string =>
  tokens
    .map(
      ({ key, shape }, i) =>
        `${shape === "lower" ? key : key.toUpperCase()}${labels[i]! % 2 === 1 ? `:${nameTypes[typeOf(labels[i]!)]}` : ""}`,
    )
    .join(" ");

test("labels move to the tokens of the closed up sentence", () => {
  expect(show(labelled(marked[0]!))).toBe("ÔNG LÊ:person VĂN HAI ở tỉnh:place SÔNG BÉ .");
});

test("variants change the shapes, not the names", () => {
  const own = labelled(marked[1]!);
  expect(show(variantOf(own, "lower", seeded(1)))).toBe(show(own).toLowerCase());
  for (let seed = 0; seed < 20; seed++) {
    const careless = variantOf(own, "careless", seeded(seed));
    expect(careless.labels).toEqual(own.labels);
    expect(careless.tokens.map(({ key }) => key)).toEqual(own.tokens.map(({ key }) => key));
  }
});

test("what was learned from a few sentences is found in them", () => {
  const statistics: Statistics = {
    capitals: new Map(),
    together: new Set(),
    listed: new Map(),
    names: new Map(),
    words: { small: new Map(), large: new Map() },
  };
  const learner = train(Array.from({ length: 20 }, () => marked).flat(), statistics, seeded(3));
  const facts = factsIn(emptyTable(8));
  for (const each of marked) {
    const sentence = labelled(each);
    const { row } = exampleOf(sentence, rememberWords(facts), facts);
    expect(namesIn(labelsOf(learner, row))).toEqual(namesIn(sentence.labels));
  }
});
