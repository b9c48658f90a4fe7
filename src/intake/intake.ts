import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Failure, Report } from "../model.ts";
import { bytesOf, bytesOfFile } from "./bytes.ts";
import { day } from "./day.ts";
import { decode } from "./decode.ts";
import { failure, failureOf, isFailure } from "./failure.ts";
import { reportsBelow } from "./folder.ts";
import { type FormatName, formatByContent, formatByEnding } from "./format.ts";
import { readHtml } from "./formats/html.ts";
import { readJsonl } from "./formats/jsonl.ts";
import { readText } from "./formats/text.ts";
import { NO_TEXT, originalOf, type Place, reportOf, type Told } from "./report.ts";

export { isFailure, type Told };

type Outcome = Report | Failure;

/**
 * Reports from files, folders and "-" (standard input), in the order given. Whatever cannot be taken in is a failure
 * with a sentence for a person, and the rest goes on; nothing is thrown. A `told.published` that is no day, month or
 * year is one failure, and nothing is read, because every report would carry it.
 */
export async function* takeIn(inputs: string[], told: Told, stdin?: NodeJS.ReadableStream): AsyncGenerator<Outcome> {
  const published = told.published === undefined ? undefined : day(told.published);
  if (published === null) {
    yield failure(
      "published",
      `"${told.published}" is no day of publication, nothing was read: write 2021-04-21, 2021-04 or 2021.`,
    );
    return;
  }
  for (const input of inputs) {
    yield* guarded(input === "-" ? "stdin" : input, fromInput(input, { ...told, published }, stdin));
  }
}

/** An error that nobody foresaw is a failure of this input alone. */
async function* guarded(place: Place, work: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  try {
    yield* work;
  } catch (error) {
    yield failureOf(place, error);
  }
}

async function* fromInput(input: string, told: Told, stdin?: NodeJS.ReadableStream): AsyncGenerator<Outcome> {
  if (input === "-") {
    const bytes = await bytesOf("stdin", stdin ?? process.stdin);
    yield* isFailure(bytes) ? [bytes] : fromBytes("stdin", bytes, formatByContent(bytes), told);
  } else if ((await stat(input)).isDirectory()) {
    for await (const found of reportsBelow(input)) {
      yield* typeof found === "string" ? guarded(found, fromFile(found, told)) : [found];
    }
  } else yield* fromFile(input, told);
}

async function* fromFile(path: string, told: Told): AsyncGenerator<Outcome> {
  const bytes = await bytesOfFile(path);
  yield* isFailure(bytes)
    ? [bytes]
    : fromBytes(path, bytes, formatByEnding(extname(path)) ?? formatByContent(bytes), told);
}

async function* fromBytes(place: Place, bytes: Uint8Array, format: FormatName, told: Told): AsyncGenerator<Outcome> {
  if (format === "jsonl") {
    yield* fromLines(place, bytes, told);
    return;
  }
  const decoded = decode(bytes);
  if ("refused" in decoded) {
    yield failure(place, `It ${decoded.refused}: save it as UTF-8 text, HTML or lines of JSON.`);
    return;
  }
  const parts = format === "html" ? await readHtml(decoded.text) : readText(decoded.text);
  yield* reportOf(place, parts, originalOf(bytes, format === "html" ? "text/html" : "text/plain"), told);
}

async function* fromLines(file: Place, bytes: Uint8Array, told: Told): AsyncGenerator<Outcome> {
  let lines = 0;
  for await (const read of readJsonl(bytes)) {
    lines++;
    const place = `${file}:${read.line}`;
    if ("refused" in read) yield failure(place, `The line ${read.refused}: correct it.`);
    else yield* reportOf(place, read.parts, originalOf(read.bytes, "application/json"), told);
  }
  if (lines === 0) yield failure(file, NO_TEXT);
}
