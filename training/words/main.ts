import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, root } from "../../benchmark/place.ts";
import { measuresOf } from "../../benchmark/score/tally.ts";
import { scoreWordsOf } from "../../benchmark/sets/vi-words.ts";
import { rejoin } from "../../benchmark/treebank.ts";
import { loadWordModel, wordModelBytes } from "../../src/text/words/model.ts";
import { foldOf, readCorpus } from "./corpus.ts";
import { seeded } from "./random.ts";
import { train } from "./train.ts";

/**
 * Makes `models/words/vi.bin` from scratch. `--data DIR`: where `vi-words` lies; `--gold NAME`: an annotated split to
 * learn from, more than once for more than one (train and dev); `--out FILE`: another file to write. With `--hold K/N`
 * sentence K of every N annotated ones is not learned from: the model is measured on those, and not written.
 */
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    gold: { type: "string", multiple: true },
    out: { type: "string" },
    hold: { type: "string" },
  },
});
const data = values.data ? resolve(values.data) : defaultPlace.data;
const out = values.out ? resolve(values.out) : join(root, "models", "words", "vi.bin");
const random = seeded(7);
const { corpus, held } = readCorpus(
  { data, lists: join(root, "training", "words"), splits: values.gold ?? ["train", "dev"] },
  foldOf(values.hold),
  random,
);
const { table, entries } = train(corpus, random);
const bytes = wordModelBytes(table);
if (held.length > 0) console.log(measuresOf("words", scoreWordsOf(loadWordModel(bytes), held.map(rejoin))));
else {
  mkdirSync(join(out, ".."), { recursive: true });
  writeFileSync(out, bytes);
}
console.log(`${held.length > 0 ? "not written" : out}: ${entries} weights in ${bytes.length} bytes`);
