import { setTimeout as sleep } from "node:timers/promises";
import { answerSchema } from "./answer.ts";
import { attempt, type Sent } from "./attempt.ts";
import { type Completion, completionIn, type Tokens } from "./completion.ts";
import type { Endpoint } from "./endpoint.ts";
import { EndpointError } from "./endpoint-error.ts";
import type { Message } from "./prompt.ts";

/** Has a chat completed. Throws an `EndpointError`, or the reason of the signal. */
export type Client = (messages: Message[], signal: AbortSignal) => Promise<Completion>;

const attempts = 3;
/** Milliseconds that an endpoint may ask us to wait. */
const longestWait = 30_000;

/** A client of an endpoint; `onTokens` is told what each answer cost, null if the endpoint does not say. */
export function clientOf(endpoint: Endpoint, onTokens: (tokens: Tokens | null) => void): Client {
  const format = { type: "json_schema", json_schema: { name: "reading", strict: true, schema: answerSchema() } };
  const full = { model: endpoint.model, stream: false, temperature: 0, response_format: format };
  const bare = { model: endpoint.model, stream: false };
  /** What the endpoint takes, as far as it is known. */
  let takes: typeof full | typeof bare = full;
  return async (messages, signal) => {
    const send = (options: object) => patiently(endpoint, { ...options, messages }, signal);
    const options = takes;
    const { body, type } = await send(options).catch(async (error) => {
      if (options === bare || !(error instanceof EndpointError && error.kind === "refused")) throw error;
      const sent = await send(bare);
      takes = bare;
      return sent;
    });
    return completionIn(body, type, onTokens);
  };
}

/** A few attempts, with pauses that grow, where trouble may pass. */
async function patiently(endpoint: Endpoint, request: object, signal: AbortSignal): Promise<Sent> {
  for (let nth = 1; ; nth++) {
    try {
      return await attempt(endpoint, request, signal);
    } catch (error) {
      const again = error instanceof EndpointError && error.kind === "passing" && nth < attempts;
      const wait = again ? (error.wait ?? endpoint.pause * 2 ** (nth - 1)) : 0;
      if (!again || wait > longestWait) throw error;
      await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
