import { z } from "zod";
import { EndpointError } from "./endpoint-error.ts";

/** What a chat was completed with. */
export interface Completion {
  content: string;
  /** As the endpoint counts them; null: it does not say. */
  tokens: Tokens | null;
}

export interface Tokens {
  prompt: number;
  completion: number;
}

const count = z.number().int().nonnegative();
const reply = z.object({
  choices: z.array(
    z.object({
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

type Reply = z.infer<typeof reply>;

/** The tokens are told to `onTokens` in any case: they are paid for, whatever the answer is. */
export function completionIn(body: string, type: string, onTokens: (tokens: Tokens | null) => void): Completion {
  const parsed = reply.safeParse(parse(body, type));
  if (!parsed.success) throw new EndpointError("answer", "its answer is not that of a chat");
  const { usage } = parsed.data;
  const tokens = usage ? { prompt: usage.prompt_tokens, completion: usage.completion_tokens } : null;
  onTokens(tokens);
  return { content: contentOf(parsed.data), tokens };
}

function parse(body: string, type: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    const said = type === "" || /json/i.test(type) ? "broken JSON" : `${type.split(";")[0]}, not JSON`;
    throw new EndpointError("answer", `its answer is ${said}; check DOICHIEU_READER_URL`);
  }
}

function contentOf({ choices }: Reply): string {
  const [choice] = choices;
  if (!choice) throw new EndpointError("answer", "its answer is empty");
  const { message, finish_reason } = choice;
  if (message.refusal) throw new EndpointError("answer", "the model refused to read it");
  if (finish_reason === "content_filter") throw new EndpointError("answer", "its answer was filtered");
  if (finish_reason === "length")
    throw new EndpointError("answer", "its answer was cut short; let the model answer longer");
  if (!message.content) throw new EndpointError("answer", "its answer is empty");
  return message.content;
}
