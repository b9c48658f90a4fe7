import { describe, expect, test } from "vitest";
import { scoreSegments } from "../../benchmark/score/segments.ts";
import { rejoin, spaced, treebankSentences } from "../../benchmark/treebank.ts";

const conllu = `# sent_id = 1
# text = Ông nói
1	Ông	ông	NOUN
2-3	x	_	_
2	chủ tịch	chủ tịch	NOUN

# sent_id = 2
1	LBKT	_	_
2	VN	_	_
3	RBKT	_	_
`;

test("a treebank is read as the forms of its words", () => {
  expect(treebankSentences(conllu)).toEqual([
    ["Ông", "chủ tịch"],
    ["(", "VN", ")"],
  ]);
});

describe("marks are written as newspapers write them", () => {
  test.each([
    [["Ông", "nói", ":", '"', "Tốt", "!", '"', "."], 'Ông nói: "Tốt!".'],
    [["(", "VN", ")", ",", "rồi", "..."], "(VN), rồi..."],
    [["5", "kg", "/", "ngày"], "5 kg/ngày"],
    [["TP.", "Hồ Chí Minh", "-", "nay"], "TP. Hồ Chí Minh - nay"],
    [["95%", "dân"], "95% dân"],
  ])("%j", (forms, text) => {
    const sentence = rejoin(forms);
    expect(sentence.text).toBe(text);
    expect(sentence.words.map(({ start, end }) => text.slice(start, end))).toEqual(forms);
  });

  test("or with a space between each two words", () => {
    expect(spaced(["a b", ","])).toEqual({
      text: "a b ,",
      words: [
        { start: 0, end: 3 },
        { start: 4, end: 5 },
      ],
    });
  });
});

describe("a word is right where both its ends are", () => {
  const span = (start: number, end: number) => ({ start, end });
  const gold = [span(0, 3), span(4, 7), span(7, 8)];
  test.each([
    ["all", gold, 3],
    ["none", [], 0],
    ["one joined with the next", [span(0, 7), span(7, 8)], 1],
    ["one parted", [span(0, 1), span(2, 3), span(4, 7), span(7, 8)], 2],
    ["an end astray", [span(0, 3), span(4, 6), span(7, 8)], 2],
  ])("%s", (_, predicted, right) => {
    expect(scoreSegments(gold, predicted)).toEqual({ gold: 3, right, predicted: predicted.length });
  });
});
