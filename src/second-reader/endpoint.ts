import { homedir } from "node:os";
import { join } from "node:path";

/** A language model behind an OpenAI-compatible endpoint, as a person has named it in the environment. */
export interface Endpoint {
  /** Where chats are completed. */
  url: string;
  model: string;
  key: string | null;
  /** Milliseconds that one answer may take. */
  timeout: number;
  /** Milliseconds before the second attempt; twice that before the third. */
  pause: number;
  /** What a million tokens cost, in whatever money. */
  price: { prompt: number; completion: number } | null;
  /** The folder where answers are kept. */
  cache: string;
}

/** What is wrong with a variable of the environment. Its value is not told: it may hold a key. */
export interface EndpointFault {
  variable: string;
  fault: "missing" | "notAnAddress" | "holdsAKey" | "notAKey" | "notSeconds" | "notAPrice";
}

type Environment = Record<string, string | undefined>;

/** Seconds. The platform itself gives up on an answer after five minutes. */
const usualTimeout = 120;
const longestTimeout = 300;

export const isFault = (given: Endpoint | EndpointFault): given is EndpointFault => "fault" in given;

/** The endpoint that the environment names, or the first thing that is wrong with it. */
export function endpointIn(env: Environment): Endpoint | EndpointFault {
  const url = addressIn(env.DOICHIEU_READER_URL);
  if (typeof url === "string") return { variable: "DOICHIEU_READER_URL", fault: url };
  const model = env.DOICHIEU_READER_MODEL?.trim();
  if (!model) return { variable: "DOICHIEU_READER_MODEL", fault: "missing" };
  const key = env.DOICHIEU_READER_KEY?.trim() || null;
  // What no header can carry is refused by the platform in an error that has the key in it.
  if (key && !/^[\x21-\x7e]+$/.test(key)) return { variable: "DOICHIEU_READER_KEY", fault: "notAKey" };
  const seconds = Number(env.DOICHIEU_READER_TIMEOUT || usualTimeout);
  if (!(seconds > 0 && seconds <= longestTimeout)) return { variable: "DOICHIEU_READER_TIMEOUT", fault: "notSeconds" };
  const price = priceIn(env.DOICHIEU_READER_PRICE);
  if (price === undefined) return { variable: "DOICHIEU_READER_PRICE", fault: "notAPrice" };
  return { url: url.href, model, key, timeout: seconds * 1000, pause: 500, price, cache: cacheIn(env) };
}

/** The address of the API, with or without what completes chats. */
function addressIn(given: string | undefined): URL | EndpointFault["fault"] {
  if (!given?.trim()) return "missing";
  if (!URL.canParse(given)) return "notAnAddress";
  const url = new URL(given);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "notAnAddress";
  if (url.username || url.password) return "holdsAKey";
  url.hash = "";
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  return url;
}

/** "0.15/0.60": a million tokens of prompt, and of completion. undefined: it is none. */
function priceIn(given: string | undefined): Endpoint["price"] | undefined {
  if (!given?.trim()) return null;
  const [, prompt, completion] = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(given) ?? [];
  return prompt && completion ? { prompt: Number(prompt), completion: Number(completion) } : undefined;
}

function cacheIn(env: Environment): string {
  return (
    env.DOICHIEU_READER_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "doichieu", "second-reader")
  );
}
