import { bodyOf } from "./body.ts";
import type { Endpoint } from "./endpoint.ts";
import { EndpointError } from "./endpoint-error.ts";

/** What the endpoint sent back in good order: not yet looked at. */
export interface Sent {
  body: string;
  type: string;
}

/** One request, with one time for all of it. Throws an `EndpointError`, or the reason of the signal. */
export async function attempt(endpoint: Endpoint, request: object, signal: AbortSignal): Promise<Sent> {
  const late = AbortSignal.timeout(endpoint.timeout);
  try {
    const response = await fetch(endpoint.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(endpoint.key && { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify(request),
      // The text and the key go where they were sent, and nowhere else.
      redirect: "manual",
      signal: AbortSignal.any([signal, late]),
    });
    if (response.status !== 200) throw await refusalOf(response);
    return { body: await bodyOf(response), type: response.headers.get("content-type") ?? "" };
  } catch (error) {
    if (error instanceof EndpointError) throw error;
    signal.throwIfAborted();
    throw late.aborted ? lateness(endpoint) : unreached(error);
  }
}

const lateness = ({ timeout }: Endpoint) =>
  new EndpointError(
    "late",
    `it did not answer within ${timeout / 1000} s; set DOICHIEU_READER_TIMEOUT to more seconds, or take a faster model`,
  );

/** Connections that break may hold the next time; addresses where nobody listens will not. */
function unreached(error: unknown): EndpointError {
  const { cause } = error as { cause?: { code?: unknown; message?: unknown } };
  const code = String(cause?.code ?? (cause?.message === "bad port" ? "bad port" : ""));
  if (code.startsWith("Z_")) return new EndpointError("answer", "its answer is badly compressed");
  const broken = ["", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"].includes(code) || code.startsWith("HPE_");
  if (broken) return new EndpointError("passing", "it broke off the connection; try again later");
  return new EndpointError("lasting", `it cannot be reached (${code}); check DOICHIEU_READER_URL and that it runs`);
}

const todo: Record<number, string> = {
  401: "check DOICHIEU_READER_KEY",
  402: "the account has to be paid for",
  403: "check DOICHIEU_READER_KEY and what it may use",
  404: "check DOICHIEU_READER_URL and DOICHIEU_READER_MODEL",
  405: "check DOICHIEU_READER_URL",
  429: "it is asked too much; try again later",
};

/** What the endpoint says of it is not repeated: it may give back the key, or the text. */
async function refusalOf(response: Response): Promise<EndpointError> {
  const { status, headers } = response;
  await response.body?.cancel();
  if (status >= 300 && status < 400) {
    return new EndpointError(
      "lasting",
      `it sends elsewhere (${status}), where nothing was sent; give that address itself`,
    );
  }
  const passing = [408, 409, 425, 429].includes(status) || status >= 500;
  if (passing) return new EndpointError("passing", say(status, "try again later"), waitOf(headers.get("retry-after")));
  const lasting = [401, 402, 403, 404, 405].includes(status);
  return new EndpointError(lasting ? "lasting" : "refused", say(status, "see what the endpoint takes"));
}

const say = (status: number, otherwise: string) => `it answered ${status}; ${todo[status] ?? otherwise}`;

/** Retry-After: seconds, or a day and time. */
function waitOf(given: string | null): number | null {
  if (given === null || given.trim() === "") return null;
  const seconds = Number(given);
  const wait = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
