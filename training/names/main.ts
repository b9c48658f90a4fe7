import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, root } from "../../benchmark/place.ts";
import { nameModelBytes } from "../../src/text/names/model.ts";
import { seeded } from "../words/random.ts";
import { readCorpus } from "./corpus.ts";
import { makeModel } from "./make.ts";

/**
 * Makes `models/names/vi.bin` from scratch. `--data DIR`: where `vi-words` lies; `--out FILE`: another file to write.
 */
const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const data = values.data ? resolve(values.data) : defaultPlace.data;
const out = values.out ? resolve(values.out) : join(root, "models", "names", "vi.bin");
const random = seeded(7);
const corpus = readCorpus(data, join(root, "training"), random);
const { weights, transitions, facts, count } = makeModel(corpus.marked, corpus, random);
const bytes = nameModelBytes(weights, transitions, facts);
mkdirSync(join(out, ".."), { recursive: true });
writeFileSync(out, bytes);
console.log(`${out}: ${count} features in ${bytes.length} bytes`);
