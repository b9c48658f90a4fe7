import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, root } from "../../benchmark/place.ts";
import { wordModelBytes } from "../../src/text/words/model.ts";
import { readCorpus } from "./corpus.ts";
import { seeded } from "./random.ts";
import { train } from "./train.ts";

/**
 * Makes `models/words/vi.bin` from scratch. `--data DIR`: where `vi-words` lies; `--gold NAME`: an annotated split to
 * learn from, more than once for more than one ("train"); `--out FILE`: another file to write.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, gold: { type: "string", multiple: true }, out: { type: "string" } },
});
const data = values.data ? resolve(values.data) : defaultPlace.data;
const out = values.out ? resolve(values.out) : join(root, "models", "words", "vi.bin");
const random = seeded(7);
const corpus = readCorpus(data, values.gold ?? ["train"], join(root, "training", "words"), random);
const { table, entries } = train(corpus, random);
const bytes = wordModelBytes(table);
mkdirSync(join(out, ".."), { recursive: true });
writeFileSync(out, bytes);
console.log(`${out}: ${entries} weights in ${bytes.length} bytes`);
