import { daysOf } from "../../edtf.ts";
import type {
  Attribution,
  Claim,
  Edtf,
  EventType,
  Figure,
  Participant,
  Quote,
  Status,
  TimeExpression,
} from "../../model.ts";
import { eventTypes } from "../../scheme/events.ts";
import { quoteAt, quoteOf } from "../../text/text.ts";
import { isCredit } from "../attributions/credit.ts";
import { claimId } from "../ids.ts";
import type { Scene } from "../scene.ts";
import { spansIn } from "../spans-in.ts";
import { statesIn, statesOf } from "./acts-for.ts";
import { chainsOf } from "./chain.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { confidenceOf } from "./confidence.ts";
import { isGiven } from "./given.ts";
import { participantsOf } from "./participant.ts";
import { shareCasts } from "./shared-cast.ts";
import { type Standing, statusOf } from "./status.ts";
import { timeOf } from "./time.ts";
import { castBefore, newMemory, remember } from "./told-before.ts";
import { findTriggers, happeningsOf, type Trigger } from "./trigger.ts";

export interface ClaimContext {
  documentId: string;
  times: TimeExpression[];
  figures: Figure[];
  attributions: Attribution[];
  /** The day of publication, where it is known. */
  published: Edtf | null;
  /** Where the headline ends: an offset, 0 without one. */
  headline: number;
}

/** What a text says happened, happens or may happen, each with who takes part, when, how sure, and on whose word. */
export function readClaims(scene: Scene, context: ClaimContext): Claim[] {
  const words = happeningsOf(scene.text);
  const triggers = findTriggers(scene);
  const statements = context.attributions.filter((attribution) => !isCredit(attribution));
  const chains = chainsOf(
    statements,
    triggers.map(({ first, last }) => quoteOf(scene.text, first, last)),
  );
  const memory = newMemory(scene);
  const states = statesIn(scene);
  const standings: Standing[] = [];
  const clauses = triggers.map((_, k) => clauseOf(scene, words, triggers, k, chains[k]!.at(-1)));
  const casts = triggers.map((trigger, k) => ({
    trigger,
    participants: participantsOf(scene, words, trigger, clauses[k]!, chains[k]!.at(-1)),
  }));
  shareCasts(scene, words, casts);
  const claims = triggers.map((trigger, k) => {
    const chain = chains[k]!;
    const clause = clauses[k]!;
    const standing = statusOf(scene, words, trigger, clause, chain.at(-1), standings.at(-1));
    standings.push(standing);
    const own = casts[k]!.participants;
    const people = [...own, ...castBefore(memory, scene, trigger, own)];
    remember(memory, scene, { trigger, participants: people });
    const participants = [...people, ...statesOf(scene, states, trigger, people)];
    const time = timeOf(scene, context.times, triggers, k, clause, chain.at(-1));
    return toClaim(scene, context, trigger, clause, {
      participants,
      time: time?.id ?? null,
      status: standing.said ? standing.status : inTime(standing.status, context, time),
      negated: standing.negated,
      saidBy: isGiven(scene, words, trigger, clause) ? [] : sayersOf(trigger, chain, participants),
      confidence: confidenceOf(trigger, standing, participants, time !== undefined),
    });
  });
  return claims.filter((claim, k) => saysSomething(claim) && !isRepeated(claim, claims[k - 1]));
}

/** What is told of daily life in the same words as of states. */
const common = new Set<EventType>([
  "incident",
  "dispute",
  "military-presence",
  "exercise",
  "appointment",
  "accusation",
]);

/** The bare word for such a thing, of nobody, nowhere and at no time, tells nothing. */
const saysSomething = ({ type, participants, time }: Claim): boolean =>
  participants.length > 0 || time !== null || !common.has(type);

/** "Căng thẳng giữa Nga và Séc tiếp tục leo thang": one state of things by two words, of the same or of nobody. */
const isRepeated = (claim: Claim, last: Claim | undefined): boolean =>
  eventTypes[claim.type].state &&
  last?.type === claim.type &&
  last.start === claim.start &&
  claim.status === last.status &&
  claim.participants.every((part) => last.participants.some(({ entity }) => entity === part.entity));

const sayersOf = (trigger: Trigger, chain: Attribution[], participants: Participant[]): string[] =>
  chain.filter(({ source }) => !isAboutItself(trigger, source?.entity, participants)).map(({ id }) => id);

/** What an outlet tells or leaves out is said of it, not by it. */
const isAboutItself = (trigger: Trigger, source: string | null | undefined, participants: Participant[]): boolean =>
  trigger.type === "coverage" && participants.some(({ role, entity }) => role === "actor" && entity === source);

/** What is told without a word of its status: dated after the report came out it is yet to come, dated before it is over. */
function inTime(status: Status, { published }: ClaimContext, time: TimeExpression | undefined): Status {
  const day = published ? daysOf(published) : null;
  const when = daysOf(time?.edtf ?? "");
  if (!day || !when) return status;
  const ahead = Number.isFinite(when.from) ? when.from > day.to : Number.isFinite(when.to) && when.to > day.to;
  if (status === "happened" && ahead) return "planned";
  return status === "ongoing" && when.to < day.from && Number.isFinite(when.from) ? "happened" : status;
}

type Found = Pick<Claim, "participants" | "time" | "status" | "negated" | "saidBy" | "confidence">;

function toClaim(scene: Scene, context: ClaimContext, trigger: Trigger, clause: Clause, found: Found): Claim {
  const { text } = scene;
  const { documentId: document, figures, headline } = context;
  const sentence = text.sentences[text.tokens[trigger.first]!.sentence]!;
  const quote = quoteOf(text, trigger.first, trigger.last);
  return {
    id: claimId({ document, type: trigger.type, trigger: quote, ...found }),
    document,
    ...quoteAt(text, sentence),
    type: trigger.type,
    trigger: quote,
    ...found,
    about: aboutOf(scene, trigger, clause),
    figures: spansIn(figures, text.tokens[clause.first]!.start, text.tokens[clause.last - 1]!.end).map(({ id }) => id),
    inHeadline: quote.start < headline,
  };
}

/** The matter: what follows a word that takes one, else the word itself with its objects. */
function aboutOf(scene: Scene, trigger: Trigger, clause: Clause): Quote | null {
  const matter = eventTypes[trigger.type].matter && clause.end > trigger.last;
  const first = matter ? trigger.last : trigger.first;
  return clause.end > first ? quoteOf(scene.text, first, Math.max(clause.end, trigger.last)) : null;
}
