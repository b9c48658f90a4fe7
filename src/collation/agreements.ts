import type { Agreement } from "../model.ts";
import type { Cluster } from "./events.ts";

/** The register: events that are agreements between two states or more. */
export function registerOf(clusters: Cluster[]): Agreement[] {
  return clusters.flatMap(({ event, happenings }) => {
    if (event.type !== "agreement") return [];
    const parties = [...new Set(happenings.flatMap(({ states }) => [...states]))].map((code) => `gov:${code}`);
    const best = happenings.toSorted((a, b) => b.claim.confidence - a.claim.confidence)[0]!.claim;
    const subject = (best.about ?? best.trigger).text;
    return parties.length >= 2 ? [{ ...event, parties, subject }] : [];
  });
}
