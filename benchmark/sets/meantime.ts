import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Claim, EntityType, EventType, Span } from "../../src/model.ts";
import { type CatDocument, type CatEvent, readCat } from "../cat.ts";
import { asTakenIn, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { overlaps } from "../score/place.ts";
import { scoreByHalf, scoreTouching } from "../score/spans.ts";
import { type Measure, measuresOf, sum, type Tally, tally } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data }: Place) => join(data, "en-ledger", "intra-doc_annotation");

/** What MEANTIME calls what we tell apart; a state is a place or a body to it. */
const NAMES: Partial<Record<EntityType, string[]>> = {
  person: ["PER"],
  organization: ["ORG"],
  outlet: ["ORG"],
  bloc: ["ORG"],
  country: ["LOC", "ORG"],
  government: ["LOC", "ORG"],
  place: ["LOC"],
};

/** MEANTIME gives events no types but the lemma of each; these lemmas leave no doubt which of ours is meant. */
const TYPES: Record<string, EventType> = {
  agreement: "agreement",
  sign: "agreement",
  meet: "meeting",
  meeting: "meeting",
  talk: "meeting",
  visit: "visit",
  conference: "conference",
  summit: "conference",
  dispute: "dispute",
  attack: "incident",
  ban: "rule-change",
  appoint: "appointment",
  resign: "appointment",
  accuse: "accusation",
  demand: "request",
  request: "request",
  reject: "rejection",
  donate: "aid",
};

/** Whether a status says the same as the attributes of an event; null where they do not say. */
export function statusAgrees({ attributes }: CatEvent, status: Claim["status"]): boolean | null {
  const { time, certainty, polarity } = attributes;
  if (polarity === "NEG") return status === "denied" || status === "cancelled";
  if (certainty === "POSSIBLE" || certainty === "PROBABLE") return status === "possible" || status === "expected";
  if (time === "FUTURE") return ["planned", "expected", "possible", "requested", "postponed"].includes(status);
  return time === "NON_FUTURE" ? status === "happened" || status === "ongoing" : null;
}

const layers = ["entities", "figures", "claims", "status"] as const;
type Layer = (typeof layers)[number];

function scoreDocument(xml: string, file: string): Record<Layer, Tally> {
  const document = readCat(xml);
  const edited = edit(document.text, asTakenIn);
  const { entities, figures, claims } = read(
    standoffReport(file, edited.text, { published: document.published, language: "en" }),
  );
  const inScope = (span: Span) => document.annotated.some((sentence) => overlaps(moved(edited, sentence), span));
  const gold = document.entities.map((entity) => ({ ...moved(edited, entity), label: entity.label }));
  const named = entities.flatMap(({ type, mentions }) =>
    NAMES[type] ? mentions.filter(inScope).map((mention) => ({ ...mention, label: type })) : [],
  );
  const agree = (wanted: string, found: string) => !!NAMES[found as EntityType]?.includes(wanted);
  const events = document.events.map((event) => ({ event, at: moved(edited, event) }));
  const values = document.values.map((value) => moved(edited, value));
  return {
    figures: scoreTouching(values, figures.filter(inScope)),
    entities: scoreByHalf(gold, named, agree),
    claims: scoreTypes(events, claims),
    status: scoreStatuses(events, claims),
  };
}

type Placed = { event: CatDocument["events"][number]; at: Span };

function scoreTypes(events: Placed[], claims: Claim[]): Tally {
  const typed = events.filter(({ event }) => TYPES[event.attributes.pred ?? ""]);
  const right = typed.filter(({ event, at }) =>
    claims.some((claim) => claim.type === TYPES[event.attributes.pred!] && overlaps(claim.trigger, at)),
  );
  return tally(typed.length, right.length, null);
}

function scoreStatuses(events: Placed[], claims: Claim[]): Tally {
  const verdicts = events.flatMap(({ event, at }) => {
    const claim = claims.find((candidate) => overlaps(candidate.trigger, at));
    return (claim && statusAgrees(event, claim.status)) ?? [];
  });
  return tally(verdicts.length, verdicts.filter(Boolean).length, null);
}

/** English Wikinews: named persons, places and bodies and amounts where they are marked; types and states of events. */
export const meantime: BenchmarkSet = {
  name: "meantime",
  needs: (place) => [folder(place)],
  measure: (place) => {
    const files = readdirSync(folder(place), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".xml"),
    );
    const scores = files.sort().map((file) => scoreDocument(textAt(folder(place), file), file));
    return layers.flatMap((layer): Measure[] => measuresOf(layer, sum(scores.map((score) => score[layer]))));
  },
};
