import { z } from "zod";
import type { EventType, Role, Status } from "../model.ts";
import { eventTypes, progress } from "../scheme/events.ts";

// What an answer may be, said once: the schema that is sent, and the check of what comes back.

const roles = ["actor", "target", "party", "recipient", "subject", "instrument", "place"] as const satisfies Role[];
const typeNames = Object.keys(eventTypes) as [EventType, ...EventType[]];
const statuses = Object.keys(progress) as [Status, ...Status[]];

const claim = z.object({
  sentence: z.string(),
  trigger: z.string(),
  type: z.enum(typeNames),
  status: z.enum(statuses),
  negated: z.boolean(),
  participants: z.array(z.object({ role: z.enum(roles), quote: z.string() })),
  time: z.object({ quote: z.string(), edtf: z.string().nullable() }).nullable(),
  about: z.string().nullable(),
});

const attribution = z.object({
  sentence: z.string(),
  source: z.string().nullable(),
  cue: z.string().nullable(),
  content: z.string(),
});

const person = z.object({
  sentence: z.string(),
  name: z.string(),
  post: z.string().nullable(),
  rank: z.boolean(),
  of: z.string().nullable(),
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

/** The schema of an answer, for endpoints that take one. */
export function answerSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(whole);
  return schema;
}

/** Items of one kind in one passage. */
const most = 200;

const lists = z.object({
  claims: z.array(z.unknown()),
  attributions: z.array(z.unknown()).nullish(),
  people: z.array(z.unknown()).nullish(),
});

/** What of an answer is as was asked, item by item; null if nothing of it is. */
export function answerIn(content: string): Answer | null {
  const found = objectIn(content);
  if (!found) return null;
  const claims = checked(claim, found.claims);
  const attributions = checked(attribution, found.attributions ?? []);
  const people = checked(person, found.people ?? []);
  const malformed = claims.malformed + attributions.malformed + people.malformed;
  return { claims: claims.good, attributions: attributions.good, people: people.good, malformed };
}

function checked<Item>(schema: z.ZodType<Item>, items: unknown[]): { good: Item[]; malformed: number } {
  const good = items.slice(0, most).flatMap((item) => schema.safeParse(item).data ?? []);
  return { good, malformed: items.length - good.length };
}

/** The object as it stands, in a fence, or with words before and behind it. */
function objectIn(content: string): z.infer<typeof lists> | null {
  const said = content.replace(/^\s*<think>[\s\S]*?<\/think>/, "");
  const fenced = [...said.matchAll(/```[a-z]*\s*\n([\s\S]*?)```/gi)].map(([, inner = ""]) => inner);
  const braced = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  for (const candidate of [said, ...fenced, braced]) {
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
