import type { Claim, Quote, Reading } from "../../model.ts";
import type { Difference } from "../../pipeline.ts";
import { sayEdtf } from "./edtf.ts";
import { participants } from "./happening.ts";
import type { Page } from "./page.ts";
import type { Run } from "./paragraph.ts";

/** What two readers can say otherwise of one claim. */
type Aspect = Exclude<Difference["kind"], `only-${string}`>;

/** A value, and the words that it was read from. */
export function valued(page: Page, kind: Aspect, reading: Reading, claim: Claim): Run[] {
  const { value, quotes } = saidOf(page, kind, reading, claim);
  const words = [...new Set(quotes.map(({ text }) => `“${text}”`))].join(", ");
  return [{ text: value, style: "strong" }, ...(words === "" ? [] : [{ text: ` ${words}` }])];
}

/** What one reader says of a claim, and the words that say so. */
export function saidOf(page: Page, kind: Aspect, reading: Reading, claim: Claim): { value: string; quotes: Quote[] } {
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
