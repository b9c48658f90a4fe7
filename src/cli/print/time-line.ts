import type { Event } from "../../model.ts";
import { columnsOf } from "./columns.ts";
import { byDate, sayEdtf } from "./edtf.ts";
import { happening, matterOf, sayFigure, states } from "./happening.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph, Run } from "./paragraph.ts";
import { claimsToPrint, sayers } from "./sayers.ts";

/** The widest date that has its text beside it. */
const widest = 20;

/** Every event in order of its date, the undated last. */
export const timeLine: Section = (page) => {
  const events = eventsOf(page).sort((one, other) => byDate(one.when, other.when));
  const widths = events.map((event) => columnsOf(dateOf(page, event))).filter((width) => width <= widest);
  const textAt = Math.max(0, ...widths) + 2;
  return events.flatMap((event) => entry(page, event, textAt));
};

function dateOf(page: Page, { when }: Event): string {
  return when ? sayEdtf(when, page.messages.dates) : page.messages.dossier.day.unknown;
}

/** Events, with those agreements that are not among them. */
export function eventsOf(page: Page): Event[] {
  const listed = new Set(page.dossier.events.map((event) => event.id));
  return [...page.dossier.events, ...page.dossier.agreements.filter((agreement) => !listed.has(agreement.id))];
}

function entry(page: Page, event: Event, textAt: number): Paragraph[] {
  const matter = matterOf(claimsToPrint(page, event.claims));
  const what: Run[] = [
    ...happening(page, event),
    { text: matter ? ` · “${matter}”` : "" },
    ...figuresIn(page, event).map((figure) => ({ text: ` · ${figure}` })),
    { text: " · " },
    ...states(page, event),
  ];
  const who: Run[] = [...sayers(page, event.claims), ...originsOf(page, event), ...workedOut(page, event)];
  return [
    { indent: textAt, label: { text: dateOf(page, event), style: "strong" }, runs: what },
    { indent: textAt, runs: who },
  ];
}

/** "2 outlets, 1 origin": many may say what one says. */
function originsOf(page: Page, { outlets, origins }: Event): Run[] {
  const { count } = page.messages.dossier;
  if (outlets.length < 2) return [];
  const counted = [count.outlets(outlets.length), ...(origins.length > 0 ? [count.origins(origins.length)] : [])];
  return [{ text: ` · ${counted.join(", ")}`, style: "faint" }];
}

function figuresIn(page: Page, event: Event): string[] {
  const ids = claimsToPrint(page, event.claims).flatMap((claim) => claim.figures);
  return [...new Set(ids.flatMap((id) => page.figures.get(id) ?? []).map((figure) => sayFigure(page, figure)))];
}

/** Says which parts of the date no report says. */
function workedOut(page: Page, event: Event): Run[] {
  const { day, part } = page.messages.dossier;
  const times = claimsToPrint(page, event.claims)
    .flatMap((claim) => page.times.get(claim.time ?? "") ?? [])
    .filter((time) => time.edtf === event.when);
  if (times.length === 0 || times.some((time) => time.implied.length === 0)) return [];
  const parts = [...new Set(times.flatMap((time) => time.implied))].map((name) => part[name]);
  return [{ text: ` (${day.workedOut(parts.join(", "))})`, style: "faint" }];
}
