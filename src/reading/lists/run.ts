import type { ListWords } from "../../languages/lists.ts";
import { keysOf } from "../../text/text.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Scene } from "../scene.ts";

/** Countries in a row, tokens [first, last), with the sentence that they stand in. */
export interface Run {
  members: Mention[];
  first: number;
  last: number;
  sentence: number;
  /** "such as …", "… and others". */
  open: boolean;
}

/** How many different countries a run names. */
export const sizeOf = ({ members }: Run): number => new Set(members.map((member) => member.entity)).size;

/** The runs of a text; those that list words join are one, also over two sentences: "Những nước khác …". */
export function findRuns(scene: Scene, words: ListWords): Run[] {
  const merged: Run[] = [];
  for (const run of plainRuns(scene, words)) {
    const before = merged.at(-1);
    if (!before || !goesOn(scene, before, run, words)) {
      merged.push({ ...run });
      continue;
    }
    before.members.push(...run.members);
    before.last = run.last;
    before.sentence = run.sentence;
    before.open ||= run.open;
  }
  return merged;
}

function plainRuns(scene: Scene, words: ListWords): Run[] {
  const { tokens } = scene.text;
  const runs: Run[] = [];
  for (const mention of scene.mentions) {
    if (mention.type !== "country" || mention.reference) continue;
    const { sentence } = tokens[mention.first]!;
    const run = runs.at(-1);
    if (run && run.sentence === sentence && joins(scene, run.last, mention.first, words.joints)) {
      run.members.push(mention);
      run.last = mention.last;
    } else runs.push({ members: [mention], first: mention.first, last: mention.last, sentence, open: false });
  }
  for (const run of runs) run.open = run.members.length > 1 && isOpen(scene, run, words);
  return runs;
}

const joins = (scene: Scene, from: number, to: number, joints: ReadonlySet<string>): boolean =>
  to - from >= 1 && to - from <= 3 && scene.text.tokens.slice(from, to).every((token) => joints.has(token.key));

function isOpen({ text }: Scene, run: Run, words: ListWords): boolean {
  const links = words.links.filter((link) => link.includes(" ") && !words.opening.includes(link)); // "cũng như" opens none
  const before = links.reduce((left, link) => left.replace(` ${link} `, " "), keysOf(text, run.first - 3, run.first));
  const after = keysOf(text, run.last, run.last + 6);
  return (
    words.opening.some((form) => before.includes(` ${form} `)) ||
    words.rest.some((form) => after.startsWith(` ${form} `))
  );
}

/** How many tokens may stand between two parts of one list. */
const longestGap = 14;

function goesOn({ text }: Scene, before: Run, run: Run, words: ListWords): boolean {
  if (sizeOf(before) < 2 || sizeOf(run) < 2) return false;
  if (before.sentence === run.sentence) {
    const between = keysOf(text, before.last, run.first);
    return run.first - before.last <= longestGap && words.links.some((form) => between.includes(` ${form} `));
  }
  const { first } = text.sentences[run.sentence]!;
  const head = keysOf(text, first, first + 5);
  return run.sentence === before.sentence + 1 && words.others.some((form) => head.includes(` ${form} `));
}
