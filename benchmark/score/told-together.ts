import type { Dossier } from "../../src/model.ts";
import { asTakenIn, closedUp, edit, moved } from "../edit.ts";
import type { Mark, Marked } from "../marked.ts";
import { overlaps } from "./place.ts";

/** The text of a document in tokens, a sentence a line, and where each token stands in it. */
export interface LaidOut {
  text: string;
  spanOf(mark: Pick<Mark, "sentence" | "tokens">): { start: number; end: number };
}

export function layOut(sentences: ReadonlyMap<number, string[]>): LaidOut {
  let text = "";
  const raw = new Map<string, { start: number; end: number }>();
  for (const [sentence, tokens] of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (text !== "") text += i === 0 ? "\n" : " ";
      raw.set(`${sentence} ${i}`, { start: text.length, end: text.length + token.length });
      text += token;
    }
  }
  const edited = edit(text, [...closedUp, ...asTakenIn]);
  const spanOf: LaidOut["spanOf"] = ({ sentence, tokens }) => {
    const spans = tokens.map((token) => raw.get(`${sentence} ${token}`)!);
    const [start, end] = [Math.min(...spans.map((each) => each.start)), Math.max(...spans.map((each) => each.end))];
    return moved(edited, { start, end });
  };
  return { text: edited.text, spanOf };
}

/**
 * Marked events by number as a dossier of their documents groups them: each with the events of the claims whose trigger
 * it overlaps. What no claim tells of stands alone. `documentOf`: the id in the dossier of a document.
 */
export function toldTogether(
  { events }: Pick<Marked, "events">,
  dossier: Pick<Dossier, "claims" | "events">,
  documentOf: (id: string) => { id: string; laidOut: LaidOut },
): { groups: number[][]; found: number } {
  const eventOf = new Map(dossier.events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const groups = new Map<string, number[]>();
  let found = 0;
  for (const [i, mark] of events.entries()) {
    const { id, laidOut } = documentOf(mark.document);
    const span = laidOut.spanOf(mark);
    const claim = dossier.claims.find(({ document, trigger }) => document === id && overlaps(trigger, span));
    if (claim) found++;
    const event = (claim && eventOf.get(claim.id)) ?? `alone ${i}`;
    groups.set(event, [...(groups.get(event) ?? []), i]);
  }
  return { groups: [...groups.values()], found };
}
