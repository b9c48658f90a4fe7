/**
 * How well times are found and resolved in annotated reports.
 *   node times.js REPORTS.json ARTICLES_DIR [--miss]
 * REPORTS.json: [{file, published, times: [{quote, nth?, edtf: string[] | null}]}]; the articles may begin with "#" lines.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model.ts";
import { findTimes, resolveTimes } from "../../src/reading/times/times.ts";
import { toText } from "../../src/text/text.ts";

interface Marked {
  quote: string;
  nth?: number;
  edtf: string[] | null;
}

const [keyPath, folder] = process.argv.slice(2) as [string, string];
const showMisses = process.argv.includes("--miss");
const key: { file: string; published: string; times: Marked[] }[] = JSON.parse(readFileSync(keyPath, "utf8"));

function bodyOf(file: string): string {
  const lines = readFileSync(join(folder, file), "utf8").normalize("NFC").split("\n");
  const first = lines.findIndex((line) => !line.startsWith("#"));
  return lines.slice(first).join("\n");
}

function spanOf(string: string, { quote, nth = 0 }: Marked): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = string.indexOf(quote.normalize("NFC"), start + 1);
  return { start, end: start + quote.normalize("NFC").length };
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const half = (a: Span, b: Span) => overlap(a, b) > 0 && overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);

let [gold, right, predicted] = [0, 0, 0];
for (const { file, published, times } of key) {
  const text = toText(bodyOf(file));
  const found = resolveTimes(text, file, findTimes(text), { edtf: published, basis: "metadata", because: [] });
  const used = new Set<unknown>();
  const loose: Span[] = [];
  for (const marked of times) {
    const span = spanOf(text.string, marked);
    if (!marked.edtf) {
      loose.push(span);
      continue;
    }
    gold++;
    const hit = found.find((time) => !used.has(time) && half(time, span) && marked.edtf!.includes(time.edtf!));
    if (hit) {
      used.add(hit);
      right++;
    } else if (showMisses) {
      const got = found.filter((time) => overlap(time, span) > 0).map((time) => `${time.text} = ${time.edtf}`);
      console.log(`missed ${file} ${marked.quote} = ${marked.edtf.join(" | ")}; got ${got.join("; ") || "nothing"}`);
    }
  }
  for (const time of found) {
    if (!time.edtf || loose.some((span) => overlap(span, time) > 0)) continue;
    predicted++;
    if (showMisses && !used.has(time)) console.log(`extra ${file} ${time.text} = ${time.edtf}`);
  }
}
const percent = (share: number) => (100 * share).toFixed(1);
console.log(
  `times: precision ${percent(right / predicted)} recall ${percent(right / gold)} F1 ${percent((2 * right) / (gold + predicted))} (${right}/${gold}/${predicted})`,
);
