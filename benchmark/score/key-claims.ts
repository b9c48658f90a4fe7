import type { Claim, Document } from "../../src/model.ts";
import { type Held, of } from "./held.ts";
import type { ClaimRow } from "./key-shape.ts";
import { overlaps, place } from "./place.ts";

/** For each claim of the key, by its id there, the ids of those of the dossier that say the same. */
export type Meant = Map<string, string[]>;

export function claimsMeant(rows: ClaimRow[], held: Held): Meant {
  return new Map(rows.map((row) => [row.id, matches(row, held).map((claim) => claim.id)]));
}

/** Whether a finding or an agreement rests on all the claims that the key names for it. */
export const restsOn = (claims: string[], ids: string[], meant: Meant): boolean =>
  ids.every((id) => (meant.get(id) ?? []).some((claim) => claims.includes(claim)));

function matches(row: ClaimRow, held: Held): Claim[] {
  const document = held.document(row.file);
  const about = row.about ? place(document.text, row.about) : null;
  const { actor, target, from, to, who, parties } = row;
  const wanted = [actor, target, from, to, who, parties].flat().filter((name) => typeof name === "string");
  return of(document, held.dossier.claims).filter(
    (claim) =>
      !claim.inHeadline &&
      claim.type === row.type &&
      [row.status].flat().includes(claim.status) &&
      wanted.every((name) => held.involves(claim, name)) &&
      (!about || overlaps(claim, about)) &&
      held.saidBy(claim, row.said_by) &&
      (!row.when || isWhen(claim, row.when, document, held)),
  );
}

/** `when` is a quote of the text, or the beginning of a value where the text does not have these words. */
function isWhen(claim: Claim, when: string, document: Document, held: Held): boolean {
  const time = held.time(claim.time);
  if (!time) return false;
  const at = place(document.text, when);
  return at ? overlaps(time, at) : !!time.edtf?.startsWith(when);
}

export function claimChecks(row: ClaimRow, meant: Meant, held: Held): [string, boolean][] {
  const ids = meant.get(row.id) ?? [];
  const label = `${row.id} ${row.type} ${[row.status].flat().join("|")} ${row.about ?? ""}`.trim();
  const { figure } = row;
  const found: [string, boolean] = [label, ids.length > 0];
  if (!figure) return [found];
  const figures = held.dossier.claims.filter((claim) => ids.includes(claim.id)).flatMap((claim) => claim.figures);
  const ok = held.dossier.figures.some(
    ({ id, value, unit, bound }) =>
      figures.includes(id) && value === figure.value && unit === figure.unit && bound === "about",
  );
  return [[`${row.id} figure about ${figure.value}${figure.unit}`, ok], found];
}
