import { entryById } from "../gazetteer/index.ts";
import type { Attribution, Claim, Report } from "../model.ts";
import type { Text } from "../text/text.ts";
import type { Mention } from "./mentions/mention.ts";
import { type Outlet, outletNamed, publisherOf } from "./publisher.ts";
import type { Scene } from "./scene.ts";
import { mentionsIn } from "./scene.ts";

/** Who published a report, and the outlets that it takes its matter from. */
export interface Credits {
  outlet: Outlet | null;
  relays: string[];
}

/** The publisher as it was told, else by the credit line or the dateline; and the outlets that the text credits or speaks of as reporting. */
export function readCreditsOf(report: Report, scene: Scene, attributions: Attribution[], claims: Claim[]): Credits {
  const line = creditLine(scene);
  const outlet =
    publisherOf(report) ?? toOutlet(line.at(-1)) ?? fromDateline(scene) ?? masthead(scene) ?? bySignature(scene);
  const sources = attributions.flatMap(({ source }) => (source?.entity ? [source.entity] : []));
  const told = claims
    .filter(({ type }) => type === "coverage")
    .flatMap(({ participants }) => participants.flatMap(({ entity }) => entity ?? []));
  const outlets = new Set(scene.mentions.flatMap(({ type, entity }) => (type === "outlet" ? [entity] : [])));
  const credited = [
    ...bracketed(scene),
    ...line.map((mention) => mention.entity),
    ...[...sources, ...told].filter((id) => outlets.has(id)),
  ];
  return { outlet, relays: [...new Set(credited)].filter((id) => id !== outlet?.id) };
}

const toOutlet = (mention: Mention | undefined): Outlet | null =>
  mention ? { id: mention.entity, name: mention.name, country: mention.country } : null;

const longestLine = 12;
const closingLines = 4;

/** Closing lines of names alone, "Nikkei/Kiểm Tin": the last is who publishes, those before it are whom it relays. */
function creditLine(scene: Scene): Mention[] {
  const { text } = scene;
  const paragraphs = text.sentences.slice(-closingLines);
  for (const { first, last } of paragraphs) {
    if (last - first > longestLine || isSentence(text, first, last)) continue;
    const named = mentionsIn(scene, first, last).filter((mention) => mention.type === "outlet");
    if (named.length > 1 && text.tokens.slice(first, last).some((token) => token.key === "/")) return named;
  }
  return [];
}

/** A closing line "(Eastwire)": whose text the report is. */
function bracketed(scene: Scene): string[] {
  return scene.text.sentences.slice(-closingLines).flatMap(({ first, last }) => {
    const name = mentionsIn(scene, first + 1, last)[0];
    const alone = name?.type === "outlet" && scene.text.tokens[first]!.key === "(" && name.last === last - 1;
    return alone ? [name.entity] : [];
  });
}

const isSentence = (text: Text, first: number, last: number): boolean =>
  [".", "!", "?"].includes(text.tokens[last - 1]!.key) && last - first > 3;

/** "HÀ NỘI, Việt Nam (NV) –": the outlet in brackets at the head of a report, by its initials where it is named in the text. */
function fromDateline(scene: Scene): Outlet | null {
  const { text } = scene;
  for (const sentence of text.sentences.slice(0, 2)) {
    const end = Math.min(sentence.first + 12, sentence.last);
    const mention = mentionsIn(scene, sentence.first, end).find(
      ({ type, first, last }) => type === "outlet" && isDateline(text, first - 1, last),
    );
    if (mention)
      return entryById.has(mention.entity) ? toOutlet(mention) : (byInitials(text, mention.name) ?? toOutlet(mention));
  }
  return null;
}

/** "(NV)" in brackets, or "…, Kyodo -" between a comma and the dash. */
function isDateline({ tokens }: Text, before: number, behind: number): boolean {
  const [open, close] = [tokens[before]?.key, tokens[behind]?.key];
  return (open === "(" && close === ")") || (open === "," && close === "-");
}

/** A line of a name alone under the headline, with the day in the next: "The Straits Courier". */
function masthead(scene: Scene): Outlet | null {
  const { text, timeAt } = scene;
  const [, name, day] = text.sentences;
  if (!name || !day || name.last - name.first > 6) return null;
  const isName = text.tokens
    .slice(name.first, name.last)
    .every((token) => token.shape !== "lower" && token.shape !== "mark");
  const isDay = timeAt[day.last - 1]! >= 0 && timeAt[day.first]! >= 0;
  return isName && isDay ? outletNamed(text.string.slice(name.start, name.end)) : null;
}

const signature = /^\((\p{Lu}{2,4})\)$/u;

/** A closing "(BB)": the initials of a name in the text are how its own outlet signs. */
function bySignature({ text }: Scene): Outlet | null {
  const { start, end } = text.sentences.at(-1) ?? { start: 0, end: 0 };
  const initials = signature.exec(text.string.slice(start, end))?.[1];
  return initials ? byInitials(text, initials) : null;
}

function byInitials(text: Text, initials: string): Outlet | null {
  const name = namesIn(text).find((words) => words.map((word) => word[0]).join("") === initials);
  return name ? outletNamed(name.join(" ")) : null;
}

/** Runs of two to four words with capitals. */
const namesIn = ({ string }: Text): string[][] =>
  [...string.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu)].map(([name]) => name.split(" "));
