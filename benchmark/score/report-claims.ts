import type { Claim, Document } from "../../src/model.ts";
import { type Held, of } from "./held.ts";
import { overlaps, place } from "./place.ts";
import type { ClaimMark, ReportKey } from "./report-shape.ts";
import type { Mark, Marked } from "./reports.ts";
import { tally } from "./tally.ts";

type Misses = Marked["misses"];
type Pair = [ClaimMark, Claim];

/**
 * A claim is found by its type and its trigger; status, participants and sources are asked only of those found.
 * Headlines are neither wanted nor wrong.
 */
export const claims: Mark = (key, document, held) => {
  const predicted = of(document, held.dossier.claims).filter((claim) => !claim.inHeadline);
  const { pairs, misses } = pairUp(key, document, predicted);
  const wrong = pairs.flatMap((pair) => faults(pair, held));
  const missed = (layer: string) => wrong.filter((miss) => miss.layer === layer);
  const who = pairs.flatMap(([row]) => row.who).length;
  const absent = pairs.flatMap(([row, claim]) => absentFrom(claim, row, held)).length;
  return {
    tallies: {
      claims: tally(key.claims.length, pairs.length, predicted.length),
      status: tally(pairs.length, pairs.length - missed("status").length, null),
      participants: tally(who, who - absent, null),
      "said-by": tally(pairs.length, pairs.length - missed("said-by").length, null),
    },
    misses: [...misses, ...wrong],
  };
};

/** For each claim found, how sure it is of itself, and whether the key has it with the same status. */
export function verdictsOn(key: ReportKey, document: Document, held: Held): { confidence: number; holds: boolean }[] {
  const predicted = of(document, held.dossier.claims).filter((claim) => !claim.inHeadline);
  const wanted = new Map(pairUp(key, document, predicted).pairs.map(([row, claim]) => [claim, row]));
  return predicted.map((claim) => ({
    confidence: claim.confidence,
    holds: wanted.get(claim)?.status === claim.status,
  }));
}

/** In the key's order, each claim used once. */
function pairUp(key: ReportKey, document: Document, predicted: Claim[]): { pairs: Pair[]; misses: Misses } {
  const free = new Set(predicted);
  const pairs: Pair[] = [];
  const misses: Misses = [];
  for (const row of key.claims) {
    const at = place(document.text, row.trigger, row.nth);
    const here = [...free].filter((claim) => overlaps(claim.trigger, at));
    const hit = here.find((claim) => claim.type === row.type);
    if (hit) {
      pairs.push([row, hit]);
      free.delete(hit);
    } else misses.push({ layer: "claims", wanted: row, got: here.map(({ type, trigger }) => [type, trigger.text]) });
  }
  return { pairs, misses };
}

const absentFrom = (claim: Claim, row: ClaimMark, held: Held): string[] =>
  row.who.filter((name) => !held.involves(claim, name));

function faults([row, claim]: Pair, held: Held): Misses {
  const misses: Misses = [];
  if (claim.status !== row.status) misses.push({ layer: "status", wanted: row, got: [claim.status, claim.text] });
  const absent = absentFrom(claim, row, held);
  if (absent.length > 0) misses.push({ layer: "participants", wanted: { ...row, absent }, got: parts(claim) });
  if (!held.saidBy(claim, row.said_by)) misses.push({ layer: "said-by", wanted: row, got: sayers(claim, held) });
  return misses;
}

const parts = (claim: Claim) => [claim.text, claim.participants.map(({ role, text, entity }) => [role, text, entity])];

const sayers = (claim: Claim, { dossier }: Held) =>
  claim.saidBy.map((id) => {
    const attribution = dossier.attributions.find((candidate) => candidate.id === id);
    return [attribution?.source?.text, attribution?.cue?.text];
  });
