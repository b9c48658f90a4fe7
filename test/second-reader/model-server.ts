import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** What an endpoint was sent. */
export interface Received {
  path: string;
  headers: IncomingMessage["headers"];
  body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string; json_schema: { schema: object } };
  };
}

/** How an endpoint behaves: `nth` is 1 for the first request. */
export type Behaviour = (response: ServerResponse, received: Received, nth: number) => void;

export interface ModelServer {
  url: string;
  received: Received[];
}

const servers: (() => void)[] = [];
afterAll(() => {
  for (const close of servers) close();
});

/** A server on this machine alone that speaks the protocol, well or badly. It ends with the tests of the file. */
export async function modelServer(behaviour: Behaviour): Promise<ModelServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
      const one = { path: request.url ?? "", headers: request.headers, body };
      behaviour(response, one, received.push(one));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, received };
}

/** The passage that the model was given. */
export const passageOf = ({ body }: Received): { text: string; published: string | null; language: string } =>
  JSON.parse(body.messages.at(-1)!.content);

/** A completed chat, as an endpoint sends it. */
export const chat = (content: string | null, more: { finish_reason?: string; refusal?: string } = {}): string =>
  JSON.stringify({
    id: "chat-1",
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: more.refusal ?? null },
        finish_reason: more.finish_reason ?? "stop",
      },
    ],
    usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
  });

/** Sends a body, as JSON if nothing else is told. */
export function send(response: ServerResponse, body: string | Uint8Array, status = 200, headers: object = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

/** Always completes the chat with this. */
export const answering =
  (content: unknown): Behaviour =>
  (response) =>
    send(response, chat(typeof content === "string" ? content : JSON.stringify(content)));
