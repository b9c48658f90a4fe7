import type { Failure, Reading, SecondReading } from "../model.ts";
import { type Text, toText } from "../text/text.ts";
import { type Answer, answerIn } from "./answer.ts";
import { clientOf } from "./client.ts";
import type { Tokens } from "./completion.ts";
import type { Endpoint } from "./endpoint.ts";
import { EndpointError } from "./endpoint-error.ts";
import { longestReport, passagesOf } from "./passages.ts";
import { messagesFor, promptVersion } from "./prompt.ts";
import { type Answered, toReading } from "./reading.ts";
import { replyCache } from "./reply-cache.ts";

/** What was spent on answers. */
export interface Spent {
  /** Answers of the endpoint, and answers kept from before. */
  asked: number;
  cached: number;
  tokens: Tokens;
  /** Answers of which the endpoint does not say how many tokens they took. */
  uncounted: number;
  /** In the money of the price; null: no price was given. */
  cost: number | null;
}

export interface SecondReader {
  /** The model and the version of what it is asked: "llama-3@1". */
  name: string;
  /** Reads a report once more, or says why not; null: it is asked no more. Throws the reason of the signal alone. */
  read(first: Reading, signal: AbortSignal): Promise<SecondReading | Failure | null>;
  spent(): Spent;
  /** Why it is asked no more, if so. */
  gaveUp(): string | null;
  /** Why answers could not be kept, if so. */
  uncached(): string | null;
}

/** Reports in a row that an endpoint may fail at before it is left alone. */
const patience = 3;

export const nameOf = ({ model }: Endpoint): string => `${model}@${promptVersion}`;

export function secondReader(endpoint: Endpoint): SecondReader {
  const spent = { asked: 0, cached: 0, tokens: { prompt: 0, completion: 0 }, uncounted: 0 };
  const trouble = troubleWith();
  let uncached: string | null = null;
  const cache = replyCache(endpoint.cache);
  const client = clientOf(endpoint, (tokens) => {
    spent.asked++;
    spent.tokens.prompt += tokens?.prompt ?? 0;
    spent.tokens.completion += tokens?.completion ?? 0;
    if (!tokens) spent.uncounted++;
  });

  async function answerOf(first: Reading, text: string, signal: AbortSignal): Promise<Answer | null> {
    const { language, published } = first.document;
    const messages = messagesFor({ language, published: published.basis === "metadata" ? published.edtf : null, text });
    const asked = { model: endpoint.model, messages };
    const known = await cache.find(asked);
    const kept = known === null ? null : answerIn(known);
    if (kept) spent.cached++;
    if (kept || trouble.reason()) return kept;
    const { content } = await client(messages, signal);
    trouble.over();
    const answer = answerIn(content);
    if (!answer) throw new EndpointError("answer", "its answer is not as was asked; another model may do better");
    uncached = (await cache.keep(asked, content)) ?? uncached;
    return answer;
  }

  async function readIn(first: Reading, text: Text, signal: AbortSignal): Promise<SecondReading | null> {
    const { length } = text.string;
    if (length > longestReport) {
      throw new EndpointError("answer", `${length} characters are more than the ${longestReport} that it is given`);
    }
    const answered: Answered[] = [];
    for (const passage of passagesOf(text)) {
      const answer = await answerOf(first, text.string.slice(passage.start, passage.end), signal);
      if (!answer) return null;
      answered.push({ passage, answer });
    }
    return { reader: nameOf(endpoint), ...toReading(first, text, answered) };
  }

  return {
    name: nameOf(endpoint),
    async read(first, signal) {
      const { uri, language, text } = first.document;
      try {
        return await readIn(first, toText(text, language), signal);
      } catch (error) {
        signal.throwIfAborted();
        const reason = reasonOf(error, endpoint);
        trouble.with(error, reason);
        return { uri, reason: `The second reader (${endpoint.model}) did not read it: ${reason}.` };
      }
    },
    spent: () => ({ ...spent, tokens: { ...spent.tokens }, cost: costOf(spent.tokens, endpoint) }),
    gaveUp: trouble.reason,
    uncached: () => uncached,
  };
}

/** Counts what goes wrong with the endpoint itself, until it is clear that it will go on so. */
function troubleWith() {
  let inARow = 0;
  let reason: string | null = null;
  return {
    with(error: unknown, what: string) {
      if (!(error instanceof EndpointError) || error.kind === "answer") return;
      inARow++;
      if (error.kind === "lasting" || inARow >= patience) reason = what;
    },
    over: () => {
      inARow = 0;
    },
    reason: () => reason,
  };
}

/** Our own faults stop nothing either; what they say is shown without the key. */
function reasonOf(error: unknown, { key }: Endpoint): string {
  if (error instanceof EndpointError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `something unexpected: ${key ? message.replaceAll(key, "…") : message}`;
}

function costOf({ prompt, completion }: Tokens, { price }: Endpoint): number | null {
  return price && (prompt * price.prompt + completion * price.completion) / 1e6;
}
