import type { Claim, EventType, Quote, Reading, Status, TimeExpression } from "../model.ts";
import type { KeptJudgement, Property } from "./judge.ts";

/** A value of the machine's that a person's stands in place of. Nothing of the machine's is lost. */
export interface Overruled {
  judgement: KeptJudgement;
  /** What was read: the whole claim or time. */
  read: Claim | TimeExpression;
}

export interface Standing {
  /** What was read, with what people decided of it in place. */
  reading: Reading;
  overruled: Overruled[];
  /** Judgements of places where this reading has nothing to judge: to be shown, because a person made them. */
  unplaced: KeptJudgement[];
}

type Change = (reading: Reading, judgement: KeptJudgement) => Standing;

/** How each property is put in. Values were checked for their form only: what a type or status is, the scheme says. */
const changes: Record<Property, Change> = {
  claim: (reading, judgement) =>
    overClaims(reading, judgement, (claim) => (judgement.verdict === "reject" ? null : claim)),
  "claim.type": (reading, judgement) =>
    overClaims(reading, judgement, (claim) => put(claim, "type", judgement.value as EventType)),
  "claim.status": (reading, judgement) =>
    overClaims(reading, judgement, (claim) => put(claim, "status", judgement.value as Status)),
  "time.edtf": (reading, judgement) => {
    const { kept, ...rest } = over(reading.times, judgement, isAt, (time) => put(time, "edtf", judgement.value));
    return { reading: { ...reading, times: kept }, ...rest };
  },
};

/**
 * What stands of a reading: a pure function of it and of the judgements, in the order in which they were made.
 *
 * Of judgements of one property at one place, the last that was not withdrawn holds. They are found by what the text
 * has there, so they hold for any later reading as well.
 */
export function standing(reading: Reading, judgements: readonly KeptJudgement[]): Standing {
  const read = new Map([...reading.claims, ...reading.times].map((each) => [each.id, each]));
  const begun: Standing = { reading, overruled: [], unplaced: [] };
  return holding(reading, judgements).reduce((sofar, judgement) => {
    const made = changes[judgement.property](sofar.reading, judgement);
    // Two judgements may change one claim: each overrules what was read, not what the other put in.
    const overruled = made.overruled.map((each) => ({ ...each, read: read.get(each.read.id) ?? each.read }));
    return {
      reading: made.reading,
      overruled: [...sofar.overruled, ...overruled],
      unplaced: [...sofar.unplaced, ...made.unplaced],
    };
  }, begun);
}

/** The judgements that hold, those of whole claims last, so that a rejected claim can still be named by its values. */
function holding({ document }: Reading, judgements: readonly KeptJudgement[]): KeptJudgement[] {
  const last = new Map<string, KeptJudgement>();
  for (const judgement of judgements) {
    if (judgement.document !== document.id || judgement.withdrawn) continue;
    const key = `${judgement.start}-${judgement.end} ${judgement.property}`;
    // Taken out first, to stand where it was made and not where the one that it replaces was.
    last.delete(key);
    last.set(key, judgement);
  }
  const all = [...last.values()];
  return [...all.filter((each) => each.property !== "claim"), ...all.filter((each) => each.property === "claim")];
}

function overClaims(reading: Reading, judgement: KeptJudgement, change: (claim: Claim) => Claim | null): Standing {
  const isMeant = (claim: Claim, place: Quote) => isAt(claim.trigger, place) || isAt(claim, place);
  const { kept, ...rest } = over(reading.claims, judgement, isMeant, change);
  return { reading: { ...reading, claims: kept }, ...rest };
}

function over<T extends Claim | TimeExpression>(
  all: T[],
  judgement: KeptJudgement,
  isMeant: (each: T, place: Quote) => boolean,
  change: (each: T) => T | null,
) {
  const meant = new Set(all.filter((each) => isMeant(each, judgement)));
  const changed = all.map((read) => ({ read, now: meant.has(read) ? change(read) : read }));
  return {
    kept: changed.flatMap(({ now }) => now ?? []),
    overruled: changed.filter(({ read, now }) => now !== read).map(({ read }) => ({ judgement, read })),
    unplaced: meant.size === 0 ? [judgement] : [],
  };
}

/** The text is held against too: what intake makes of the same bytes may have changed. */
function isAt(read: Quote, { start, end, text }: Quote): boolean {
  return read.start === start && read.end === end && read.text === text;
}

function put<T, Key extends keyof T>(whole: T, key: Key, value: T[Key]): T {
  return whole[key] === value ? whole : { ...whole, [key]: value };
}
