import { type Days, daysOf } from "../edtf.ts";
import { fold } from "../fold.ts";
import { UNKNOWN_DAY } from "../ledger/days.ts";
import type { Attribution, Claim, Document, Edtf, Reading } from "../model.ts";
import { matters } from "../scheme/matters.ts";
import type { Identity } from "./identity.ts";
import { stateOf } from "./state.ts";

/** A report, without what it says. */
export type Told = Omit<Document, "text">;

/** A claim with what it takes to hold it against others. */
export interface Happening {
  claim: Claim;
  document: Told;
  /** Which of its document's claims it is; those of the headline are not counted. */
  nth: number;
  /** ISO codes of the states that take part, themselves or by their people, bodies and places. */
  states: Set<string>;
  /** Ids of the people and bodies that take part. */
  people: Set<string>;
  /** Ids of all who take part, their places and things included. */
  cast: Set<string>;
  /** ISO codes, or ids where none is known, of where somebody goes. */
  goals: Set<string>;
  when: Edtf | null;
  days: Days | null;
  /** Number of the day on which it was told; null where it is unknown. */
  toldOn: number | null;
  /** Ids of scheme/matters. */
  matters: Set<string>;
  /** "this agreement": speaks of one that was named before. */
  anaphoric: boolean;
  /** Entity ids at the end of its chain of attributions; the outlet where the report says so itself. */
  origin: string | null;
}

const anaphors = / (?:nay|noi tren|do|this|the) /u;

/** The claims of readings, in the order of the readings, then of the text. Those of headlines are held apart. */
export function happeningsOf(readings: Reading[], { entities }: Identity): Happening[] {
  const countries = new Map(entities.map(({ id, country }) => [id, country]));
  const stateIn: StateOf = (id) => stateOf(id) ?? countries.get(id) ?? null;
  return readings.flatMap((reading) => {
    const times = new Map(reading.times.map((time) => [time.id, time.edtf]));
    const attributions = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]));
    const { text, ...document } = reading.document;
    return reading.claims
      .filter((claim) => !claim.inHeadline)
      .map((claim, nth) =>
        toHappening({ document, nth }, claim, times.get(claim.time ?? "") ?? null, attributions, stateIn),
      );
  });
}

export const byPublication = (a: Reading, b: Reading): number =>
  firstDay(a.document) - firstDay(b.document) || (a.document.id < b.document.id ? -1 : 1);

/** Number of the first day on which a document can have been published; far in the future where it is unknown. */
export const firstDay = (document: Pick<Document, "published">): number =>
  (document.published.edtf && daysOf(document.published.edtf)?.from) || Number.MAX_SAFE_INTEGER;

/** The last day on which one of some reports was published; before all days where none of them has one. */
export const lastDay = (readings: Reading[]): number =>
  Math.max(...readings.map(({ document }) => firstDay(document)).filter((day) => day < Number.MAX_SAFE_INTEGER));

/** Number of the day on which a document was told, as far as things are put in order by it. */
export const toldOn = (document: Pick<Document, "published">): number => Math.min(firstDay(document), UNKNOWN_DAY);

/** The same of a claim. */
export const toldDay = ({ document }: Happening): number => toldOn(document);

/** The order in which claims are told: by day, then by report, then as the report has them. */
export const byTelling = (a: Happening, b: Happening): number =>
  toldDay(a) - toldDay(b) || (a.document.id === b.document.id ? a.nth - b.nth : a.document.id < b.document.id ? -1 : 1);

const dayOf = ({ published: { edtf } }: Told): number | null =>
  edtf ? Date.parse(edtf.slice(0, 10)) / 86_400_000 || null : null;

function toHappening(
  { document, nth }: Pick<Happening, "document" | "nth">,
  claim: Claim,
  when: Edtf | null,
  attributions: Map<string, Attribution>,
  stateIn: StateOf,
): Happening {
  const ids = claim.participants.flatMap(({ entity, role }) => (entity && role !== "instrument" ? [entity] : []));
  const last = attributions.get(claim.saidBy.at(-1) ?? "");
  return {
    claim,
    document,
    nth,
    states: new Set(ids.flatMap((id) => stateIn(id) ?? [])),
    cast: new Set(claim.participants.flatMap(({ entity }) => entity ?? [])),
    goals: new Set(goalsOf(claim).map((id) => stateIn(id) ?? id)),
    people: new Set(ids.filter((id) => id.startsWith("person:") || id.startsWith("org:"))),
    when,
    days: when ? daysOf(when) : null,
    toldOn: dayOf(document),
    matters: mattersOf(`${claim.trigger.text} ${claim.about?.text ?? ""}`),
    anaphoric: anaphors.test(` ${fold(claim.trigger.text)} `),
    origin: claim.saidBy.length === 0 ? document.outlet : (last?.source?.entity ?? null),
  };
}

type StateOf = (id: string) => string | null;

const goalsOf = ({ participants }: Claim): string[] =>
  participants.flatMap(({ role, entity }) => (entity && (role === "target" || role === "place") ? [entity] : []));

function mattersOf(text: string): Set<string> {
  const folded = ` ${fold(text)} `;
  return new Set(Object.keys(matters).filter((matter) => matters[matter]!.some((form) => folded.includes(form))));
}
