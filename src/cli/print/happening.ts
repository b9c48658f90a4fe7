import type { Claim, Event, Figure, Role, Status } from "../../model.ts";
import { sayEdtf } from "./edtf.ts";
import type { Page } from "./page.ts";
import type { Run } from "./paragraph.ts";
import { claimsToPrint } from "./sayers.ts";

/** "visit: Suga Yoshihide → Vietnam, Indonesia". */
export function happening(page: Page, event: Event): Run[] {
  const type = page.messages.dossier.type[event.type];
  const who = participants(page, event);
  return [{ text: type, style: "strong" }, ...(who === "" ? [] : [{ text: ` · ${who}` }])];
}

/** Who does what to whom and where, each by the name of the entity, else by the words of the report. */
export function participants(page: Page, event: Pick<Event, "participants" | "claims">): string {
  const { at, by } = page.messages.dossier;
  const names = (...roles: Role[]) => inRoles(page, event, roles);
  const from = names("actor", "subject");
  const parties = names("party").join(" – ");
  const to = names("target", "recipient");
  const left = [from.join(", "), parties].filter((part) => part !== "").join(" – ");
  const places = names("place").filter((place) => !to.includes(place));
  const phrase = (names: string[], say: (names: string) => string) => (names.length > 0 ? [say(names.join(", "))] : []);
  return [
    ...(left === "" ? [] : [left]),
    ...phrase(to, (names) => `→ ${names}`),
    ...phrase(places, at),
    ...phrase(names("instrument"), by),
  ].join(" ");
}

function inRoles(page: Page, event: Pick<Event, "participants" | "claims">, roles: Role[]): string[] {
  const known = new Set(event.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity));
  // A country beside its government is the same one.
  const named = [...known].filter((id) => !id.startsWith("country:") || !known.has(id.replace("country:", "gov:")));
  if (named.length > 0) return named.map(page.names);
  const [claim] = claimsToPrint(page, event.claims);
  const said = (claim?.participants ?? []).filter(({ role, entity }) => roles.includes(role) && entity === null);
  return [...new Set(said.map(({ text }) => text))];
}

/** Characters of a matter before it is shortened: the note has the whole sentence. */
const longMatter = 100;

/** The matter, in the words of the first report that gives it, without the marks that end a sentence. */
export function matterOf(claims: Claim[]): string | null {
  const words = claims
    .find((claim) => claim.about)
    ?.about?.text.trim()
    .replace(/[.,;:…”"]+$/, "");
  if (!words) return null;
  return words.length > longMatter ? `${words.slice(0, words.lastIndexOf(" ", longMatter))} …` : words;
}

/** "planned (as of 2020-10-14) → signed Nov 2021". */
export function states(page: Page, event: Event): Run[] {
  const history = event.history.length > 0 ? event.history : [{ status: event.status, asOf: null, claims: [] }];
  const alone = history.length === 1 && event.when !== null;
  if (alone) return [{ text: statusWord(page, event, event.status), style: "state" }];
  return history.flatMap(({ status, asOf }, index): Run[] => {
    const day = stateDay(page, event, status, asOf);
    return [
      ...(index > 0 ? [{ text: " → " }] : []),
      { text: statusWord(page, event, status), style: "state" },
      ...(day === "" ? [] : [{ text: status === "happened" && event.when ? ` ${day}` : ` (${day})` }]),
    ];
  });
}

/** A happening is dated by its own day; every other state by the day of the report. */
export function stateDay(page: Page, event: Event, status: Status, asOf: string | null): string {
  const { dates, dossier } = page.messages;
  if (status === "happened" && event.when) return sayEdtf(event.when, dates);
  return asOf ? dossier.day.asOf(sayEdtf(asOf, dates)) : "";
}

export function statusWord(page: Page, event: Event, status: Status): string {
  const { status: words, statusOf, negated } = page.messages.dossier;
  const word = statusOf[event.type]?.[status] ?? words[status];
  const claims = claimsToPrint(page, event.claims);
  const denied = claims.length > 0 && claims.every((claim) => claim.negated);
  return denied && status !== "denied" ? negated(word) : word;
}

/** "≈80%", "12 countries", "3–5 km", "at least 1.5 million USD" as a plain number. */
export function sayFigure(page: Page, figure: Figure): string {
  const { bound } = page.messages.dossier;
  const isSaid = figure.text.toLowerCase().endsWith(figure.unit);
  const unit = page.messages.dossier.unit(figure.unit, figure.upper ?? figure.value, isSaid);
  const number = (value: number) => value.toLocaleString(page.ui, { maximumFractionDigits: 6 });
  const range = figure.upper === null ? number(figure.value) : `${number(figure.value)}–${number(figure.upper)}`;
  const measured = /^[%°]/.test(unit) ? range + unit : `${range} ${unit}`.trim();
  return bound[figure.bound](measured);
}
