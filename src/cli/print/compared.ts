import type { Claim, Dossier, Quote, Reading } from "../../model.ts";
import type { Compared, Difference, Dropped } from "../../pipeline.ts";
import type { Ui } from "../ui.ts";
import { sayEdtf } from "./edtf.ts";
import { participants } from "./happening.ts";
import { type Page, pageOf } from "./page.ts";
import { linesOf, type Paragraph, type Run, type Sheet } from "./paragraph.ts";
import { printable, printableAll } from "./printable.ts";
import { outletOf } from "./sayers.ts";

/** Comes behind the eight sections of the dossier. */
const section = 9;

/** Where two readers of the same reports differ: what each says, with the words that it is read from. */
export function printedCompared(strange: Compared[], spent: string | null, ui: Ui, sheet: Sheet): string {
  const compared = printableAll(strange);
  const page = pageOf(dossierOf(compared), ui, sheet);
  const { title, nothing } = page.messages.second;
  const body = compared.flatMap((each) => ofReport(page, each));
  const whole: Paragraph[] = [
    { indent: 0, runs: [{ text: `${section} ${title}`, style: "heading" }] },
    ...(spent === null ? [] : [{ indent: 0, runs: [{ text: printable(spent), style: "faint" as const }] }]),
    ...(body.length > 0 ? body : [{ indent: 0, runs: [{ text: nothing, style: "faint" as const }] }]),
  ];
  return `${whole.flatMap((paragraph) => linesOf(paragraph, sheet)).join("\n")}\n`;
}

/** To name things by: it is not collated. */
function dossierOf(compared: Compared[]): Dossier {
  const readings = compared.flatMap(({ first, second }) => [second, first]);
  return {
    format: "doichieu/dossier@1",
    documents: readings.map(({ document }) => document),
    entities: readings.flatMap(({ entities }) => entities),
    times: [],
    figures: [],
    attributions: [],
    claims: readings.flatMap(({ claims }) => claims),
    events: [],
    agreements: [],
    coverage: [],
    findings: [],
  };
}

function ofReport(page: Page, compared: Compared): Paragraph[] {
  const { document } = compared.first;
  const { count, none } = page.messages.second;
  const day = document.published.edtf ? `, ${sayEdtf(document.published.edtf, page.messages.dates)}` : "";
  const sums = [
    compared.reader,
    count.shared(compared.shared),
    compared.differences.length === 0 ? none : count.differences(compared.differences.length),
    ...droppedOf(page, compared.dropped),
  ];
  return [
    {
      indent: 0,
      runs: [{ text: `${outletOf(page, document.id)}${day}`, style: "strong" }, { text: ` · ${document.uri}` }],
    },
    { indent: 2, runs: [{ text: sums.join(" · "), style: "faint" }] },
    ...compared.differences.flatMap((difference) => entry(page, compared, difference)),
  ];
}

function droppedOf({ messages: { second } }: Page, dropped: Dropped): string[] {
  const kinds = (Object.keys(second.droppedBy) as (keyof Dropped)[]).filter((kind) => dropped[kind] > 0);
  const all = kinds.reduce((sum, kind) => sum + dropped[kind], 0);
  const why = kinds.map((kind) => second.droppedBy[kind](dropped[kind]));
  return all > 0 ? [`${second.dropped(all)} (${why.join(", ")})`] : [];
}

function entry(page: Page, compared: Compared, difference: Difference): Paragraph[] {
  const { kind, side } = page.messages.second;
  const claim = difference.first ?? difference.second;
  const head: Paragraph = {
    indent: 2,
    hang: 4,
    runs: [
      { text: kind[difference.kind], style: "state" },
      { text: ` · ${page.messages.dossier.type[claim.type]} “${claim.trigger.text}”` },
    ],
  };
  const said = (name: keyof typeof side, runs: Run[]): Paragraph => ({
    indent: 14,
    label: { text: side[name] },
    labelAt: 4,
    runs,
  });
  if (difference.first === null) return [head, said("second", whole(page, compared.second, claim)), quoted(claim)];
  if (difference.second === null) return [head, said("first", whole(page, compared.first, claim)), quoted(claim)];
  const { first, second } = difference;
  return [
    head,
    said("first", valued(page, difference.kind, compared.first, first)),
    said("second", valued(page, difference.kind, compared.second, second)),
    quoted(first),
    ...(second.text === first.text ? [] : [quoted(second)]),
  ];
}

const quoted = ({ text }: Claim): Paragraph => ({ indent: 14, runs: [{ text: `“${text.trim()}”`, style: "faint" }] });

/** All that one reader says of a claim that the other does not have. */
function whole(page: Page, reading: Reading, claim: Claim): Run[] {
  const parts = (["status", "when", "who", "said-by"] as const).map((kind) => valued(page, kind, reading, claim));
  return parts.flatMap((runs, nth) => (nth > 0 ? [{ text: " · " }, ...runs] : runs));
}

type Aspect = Exclude<Difference["kind"], `only-${string}`>;

/** A value, and the words that it was read from. */
function valued(page: Page, kind: Aspect, reading: Reading, claim: Claim): Run[] {
  const { value, quotes } = saidOf(page, kind, reading, claim);
  const words = [...new Set(quotes.map(({ text }) => `“${text}”`))].join(", ");
  return [{ text: value, style: "strong" }, ...(words === "" ? [] : [{ text: ` ${words}` }])];
}

function saidOf(page: Page, kind: Aspect, reading: Reading, claim: Claim): { value: string; quotes: Quote[] } {
  const { dossier, dates, second } = page.messages;
  const { type, status, negated, trigger } = claim;
  if (kind === "type") return { value: dossier.type[type], quotes: [trigger] };
  if (kind === "status") {
    const word = dossier.statusOf[type]?.[status] ?? dossier.status[status];
    return { value: negated ? dossier.negated(word) : word, quotes: [trigger] };
  }
  if (kind === "when") {
    const time = reading.times.find(({ id }) => id === claim.time);
    return { value: time?.edtf ? sayEdtf(time.edtf, dates) : dossier.day.unknown, quotes: time ? [time] : [] };
  }
  if (kind === "who") {
    const who = participants(page, { ...claim, participants: known(claim), claims: [claim.id] });
    return { value: who || second.noValue, quotes: claim.participants };
  }
  const sources = claim.saidBy.map((id) => reading.attributions.find((each) => each.id === id)?.source ?? null);
  const names = sources.map((source) =>
    source?.entity ? page.names(source.entity) : (source?.text ?? dossier.unnamed),
  );
  return {
    value: names.length > 0 ? names.join(" ← ") : second.itself,
    quotes: sources.flatMap((source) => source ?? []),
  };
}

const known = ({ participants }: Claim) =>
  participants.flatMap(({ role, entity }) => (entity === null ? [] : [{ role, entity }]));
