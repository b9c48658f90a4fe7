import { z } from "zod";
import type { EventType, Role, Status } from "../model.ts";
import { eventTypes, progress } from "../scheme/events.ts";

// What an answer may be, said once: the schema that is sent, and the check of what comes back.

const roles = ["actor", "target", "party", "recipient", "subject", "instrument", "place"] as const satisfies Role[];
const typeNames = Object.keys(eventTypes) as [EventType, ...EventType[]];
const statuses = Object.keys(progress) as [Status, ...Status[]];

/** Items of one kind in one passage, and participants of one claim. */
const most = 200;
const mostParticipants = 30;

/** Everything is asked for; models leave out what is nothing all the same. */
const unsaid = z.string().nullable().default(null);

const claim = z.object({
  sentence: z.string(),
  trigger: z.string(),
  type: z.enum(typeNames),
  status: z.enum(statuses),
  negated: z.boolean().default(false),
  participants: z.array(z.object({ role: z.enum(roles), quote: z.string() })).default([]),
  time: z.object({ quote: z.string(), edtf: unsaid }).nullable().default(null),
  about: unsaid,
});

/** The schema that is sent says nothing of it: not every endpoint takes bounds. */
const bounded = claim.refine(({ participants }) => participants.length <= mostParticipants);

const attribution = z.object({
  sentence: z.string(),
  source: unsaid,
  cue: unsaid,
  content: z.string(),
});

const person = z.object({
  sentence: z.string(),
  name: z.string(),
  post: unsaid,
  rank: z.boolean().default(false),
  of: unsaid,
});

const whole = z.object({ claims: z.array(claim), attributions: z.array(attribution), people: z.array(person) });

export type ClaimAnswer = z.infer<typeof claim>;
export type AttributionAnswer = z.infer<typeof attribution>;
export type PersonAnswer = z.infer<typeof person>;

export interface Answer {
  claims: ClaimAnswer[];
  attributions: AttributionAnswer[];
  people: PersonAnswer[];
  /** Items that are not as was asked, and those beyond what a passage can have. */
  malformed: number;
}

/** The schema of an answer, for endpoints that take one: in the narrow form that they do take, without defaults. */
export function answerSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(whole, { override: ({ jsonSchema }) => delete jsonSchema.default });
  return schema;
}

const lists = z.object({
  claims: z.array(z.unknown()),
  attributions: z.array(z.unknown()).nullish(),
  people: z.array(z.unknown()).nullish(),
});

/** What of an answer is as was asked, item by item; null if nothing of it is. */
export function answerIn(content: string): Answer | null {
  const found = objectIn(content);
  if (!found) return null;
  const claims = checked(bounded, found.claims);
  const attributions = checked(attribution, found.attributions ?? []);
  const people = checked(person, found.people ?? []);
  const malformed = claims.malformed + attributions.malformed + people.malformed;
  return { claims: claims.good, attributions: attributions.good, people: people.good, malformed };
}

function checked<Item>(schema: z.ZodType<Item>, items: unknown[]): { good: Item[]; malformed: number } {
  const good = items.slice(0, most).flatMap((item) => schema.safeParse(item).data ?? []);
  return { good, malformed: items.length - good.length };
}

/** Fences that are looked into. */
const mostFences = 20;

/** The object as it stands, in a fence, or with words before and behind it. */
function objectIn(content: string): z.infer<typeof lists> | null {
  const thought = content.trimStart().startsWith("<think>") ? content.indexOf("</think>") : -1;
  const said = thought < 0 ? content : content.slice(thought + "</think>".length);
  const braced = (text: string) => text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  const fenced = said.split("```", 2 * mostFences).filter((_, nth) => nth % 2 === 1);
  for (const candidate of [said, ...fenced.map(braced), braced(said)]) {
    const parsed = lists.safeParse(json(candidate));
    if (parsed.success) return parsed.data;
  }
  return null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
