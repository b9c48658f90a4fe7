import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "../../src/intake/decode.ts";
import { readHtml } from "../../src/intake/formats/html.ts";
import { jsonAt, type Place } from "../place.ts";
import { triple } from "../score/tally.ts";
import { scoreWords } from "../score/words.ts";
import type { BenchmarkSet } from "./set.ts";

const truthPath = ({ data }: Place) => join(data, "pages", "ground-truth.json");
const folder = ({ data }: Place) => join(data, "pages", "html");

async function articleOf(path: string): Promise<string> {
  const decoded = decode(gunzipSync(readFileSync(path)));
  return "refused" in decoded ? "" : (await readHtml(decoded.text)).text;
}

/** The article in a page: words of its body, precision and recall each the mean over the pages. */
export const pages: BenchmarkSet = {
  name: "pages",
  needs: (place) => [truthPath(place), folder(place)],
  measure: async (place) => {
    const truth = Object.entries(jsonAt<Record<string, { articleBody: string }>>(truthPath(place)));
    let [precision, recall] = [0, 0];
    for (const [name, { articleBody }] of truth) {
      const score = scoreWords(articleBody, await articleOf(join(folder(place), `${name}.html.gz`)));
      precision += score.precision;
      recall += score.recall;
    }
    return triple("pages", (100 * precision) / truth.length, (100 * recall) / truth.length);
  },
};
