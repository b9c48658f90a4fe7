import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultPlace, root, textAt } from "../../../benchmark/place.ts";
import { measuresOf } from "../../../benchmark/score/tally.ts";
import { scoreWordsOf, wordModel } from "../../../benchmark/sets/vi-words.ts";
import { rejoin, treebankSentences } from "../../../benchmark/treebank.ts";

const treebank = join(defaultPlace.data, "vi-words", "dev.conllu");
const atHand = existsSync(treebank);
const card = readFileSync(join(root, "models", "words", "card.md"), "utf8");

test.skipIf(!atHand)(
  "the model is that of its card: on dev, which it learned from, it scores so (left out where that is not at hand)",
  () => {
    const promised = Number(/word F1 (\d+\.\d+)/u.exec(card)?.[1]);
    const score = scoreWordsOf(wordModel(), treebankSentences(textAt(treebank)).map(rejoin));
    const f1 = measuresOf("words", score).find(({ metric }) => metric === "F1")?.value;
    expect(f1).toBeGreaterThanOrEqual(promised - 0.05);
  },
);
