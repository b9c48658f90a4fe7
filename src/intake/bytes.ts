import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Failure } from "../model.ts";
import { failure } from "./failure.ts";

/** Bytes in one file or on standard input: 32 MiB. A report has a few kilobytes; a year of an agency fits in lines. */
export const BYTE_LIMIT = 32 * 1024 * 1024;

/** All that the stream gives; a failure as soon as it gives more than the limit. */
export async function bytesOf(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | Failure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const piece = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += piece.length;
    if (size > BYTE_LIMIT) return tooLarge(name);
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

/** The file's bytes. Its size is asked before it is opened; errors of the file system are thrown. */
export async function bytesOfFile(path: string): Promise<Uint8Array | Failure> {
  const { size } = await stat(path);
  return size > BYTE_LIMIT ? tooLarge(path) : bytesOf(path, createReadStream(path));
}

function tooLarge(name: string): Failure {
  return failure(
    name,
    `It is larger than ${BYTE_LIMIT / 1024 / 1024} MiB and was not read: split it into smaller files.`,
  );
}
