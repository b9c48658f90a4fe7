import { EndpointError } from "./endpoint-error.ts";

/** Bytes of an answer: many times what a passage can need. */
const most = 2 * 2 ** 20;

/** The body of a response as text, read no further than an answer may be long. */
export async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop lets go of the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) throw new EndpointError("answer", `its answer is larger than ${most / 2 ** 20} MiB`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new EndpointError("answer", "its answer is not UTF-8");
  }
}
