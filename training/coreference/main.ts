import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readEcb } from "../../benchmark/ecb.ts";
import { mentionsOf } from "../../benchmark/marked.ts";
import { defaultPlace, root } from "../../benchmark/place.ts";
import { seeded } from "../words/random.ts";
import { heldOut } from "./folds.ts";
import { train } from "./train.ts";

/**
 * Makes `models/coreference/en.json` from scratch. `--data DIR`: where `en-coref` lies; `--out FILE`: another file to
 * write. With `--hold N` nothing is written: each topic is measured by what was learned from other topics, in N parts.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, hold: { type: "string" } },
});
const place = { ...defaultPlace, ...(values.data && { data: resolve(values.data) }), split: "train" };
const marked = readEcb(place);
if (values.hold) {
  for (const line of heldOut(marked, Number(values.hold))) console.log(line);
} else {
  const out = values.out ? resolve(values.out) : join(root, "models", "coreference", "en.json");
  mkdirSync(join(out, ".."), { recursive: true });
  writeFileSync(out, `${JSON.stringify(train(mentionsOf(marked), seeded(7)))}\n`);
  console.log(out);
}
