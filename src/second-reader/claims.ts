import type { Attribution, Claim, Participant, Quote, TimeExpression } from "../model.ts";
import { isCredit } from "../reading/attributions/credit.ts";
import { chainsOf } from "../reading/claims/chain.ts";
import { claimId } from "../reading/ids.ts";
import { quoteAt, type Text, tokenAt } from "../text/text.ts";
import type { ClaimAnswer } from "./answer.ts";
import type { Names } from "./names.ts";
import type { Places, Within } from "./places.ts";
import { isEdtf, timeAt } from "./times.ts";

/** What claims are made with. */
export interface ClaimContext {
  document: string;
  text: Text;
  /** Where the headline ends: an offset, 0 without one. */
  headline: number;
  names: Names;
  attributions: Attribution[];
}

/** A claim with the time expression that dates it. */
export interface Dated {
  claim: Claim;
  time: TimeExpression | null;
}

/** A model does not say how sure it is, or says it of everything. */
const confidence = 0.5;

export function readClaim(context: ClaimContext, places: Places, answer: ClaimAnswer): Dated | null {
  const { document, text, attributions } = context;
  const told = places.find(answer.sentence, null);
  const trigger = places.find(answer.trigger, told && { ...told, near: told.start });
  if (!trigger) return null;
  const sentence = sentenceAt(text, trigger);
  const within = { ...(told ?? sentence), near: trigger.start };
  const participants = participantsOf(context.names, places, within, answer);
  const { type, status, negated } = answer;
  const time = timeOf(context, places, within, answer);
  const claim: Claim = {
    id: claimId({ document, type, trigger, status, participants }),
    document,
    ...quoteAt(text, sentence),
    type,
    trigger,
    participants,
    time: time?.id ?? null,
    status,
    negated,
    about: answer.about === null ? null : places.find(answer.about, within),
    saidBy: chainsOf(
      attributions.filter((each) => !isCredit(each)),
      [trigger],
    )[0]!.map(({ id }) => id),
    figures: [],
    inHeadline: trigger.start < context.headline,
    confidence,
  };
  return { claim, time };
}

/** The sentences of the text that a trigger stands in: where it runs over two, both. */
function sentenceAt({ tokens, sentences }: Text, { start, end }: Quote) {
  const of = (offset: number) => sentences[tokens[tokenAt({ tokens } as Text, offset)]!.sentence]!;
  return { start: of(start).start, end: of(end - 1).end };
}

/** Each at its place, and none twice in one role. */
function participantsOf(names: Names, places: Places, within: Within, answer: ClaimAnswer): Participant[] {
  const found = answer.participants.flatMap(({ role, quote }): Participant[] => {
    const place = places.find(quote, within);
    if (!place) return [];
    const all = names.allAt(place);
    return all.length > 0 ? all.map((entity) => ({ ...place, role, entity })) : [{ ...place, role, entity: null }];
  });
  const keys = found.map(({ role, entity, text }) => `${role} ${entity ?? text}`);
  return found.filter((_, nth) => keys.indexOf(keys[nth]!) === nth);
}

function timeOf({ document, text }: ClaimContext, places: Places, within: Within, { time }: ClaimAnswer) {
  if (!time) return null;
  const place = places.find(time.quote, within);
  if (!place) return null;
  const isDate = time.edtf === null || isEdtf(time.edtf);
  if (!isDate) places.dropped.malformed++;
  return timeAt(document, text.language, place, isDate ? time.edtf : null);
}
