import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { Failure, Original, Report } from "../model.ts";
import { day } from "./day.ts";
import { failure } from "./failure.ts";
import type { Parts } from "./formats/parts.ts";
import { headline } from "./headline.ts";
import { languageTag } from "./language-tag.ts";
import { normalise, oneLine } from "./normalise.ts";

/** What a person says of the reports; it stands against what they say of themselves. `published`: "2021-04-21". */
export interface Told {
  published?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
}

/** Where a report was found: a path, "stdin", or one of these with ":LINE". */
export type Place = string;

export const NO_TEXT = "It holds no text to read: check that it is the report that you mean.";

/**
 * The report, then a failure for each field that was left out because it could not be understood; or only a failure,
 * where there is no text. The title, where there is one, is exactly the first paragraph of `text`.
 */
export function* reportOf(place: Place, parts: Parts, original: Original, told: Told): Generator<Report | Failure> {
  const body = normalise(parts.text);
  if (body === "") {
    yield failure(place, NO_TEXT);
    return;
  }
  const uri = oneLine(parts.uri) ?? place;
  const published = told.published ?? parts.published;
  const said = told.language ?? parts.language ?? "und";
  const language = languageTag(said);
  yield {
    id: reportId(parts.uri ? uri : relative("", place), original.bytes),
    uri,
    ...titled(parts.title, body),
    language: language === "und" ? null : language,
    outlet: oneLine(told.outlet) ?? oneLine(parts.outlet),
    published: published && day(published),
    original,
  };
  if (published && !day(published)) yield ignored(place, "day of publication", published);
  if (!language) yield ignored(place, "language", said);
}

/**
 * The first 16 hexadecimal digits of the SHA-256 of the address, "\n" and the original bytes. The address of a file is
 * its way from the working directory, however it was written: "./a.txt" is "a.txt".
 */
function reportId(uri: string, bytes: Uint8Array): string {
  return createHash("sha256").update(`${uri}\n`).update(bytes).digest("hex").slice(0, 16);
}

export function originalOf(bytes: Uint8Array, mediaType: string): Original {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), mediaType, bytes };
}

function titled(written: Parts["title"], body: string): { title: string | null; text: string } {
  const title = oneLine(written);
  if (title === null) return { title: headline(body), text: body };
  const first = body.split("\n", 1)[0]!;
  // A page may set its headline in capitals or with other spaces; the text's own form is then the title.
  return fold(first) === fold(title) ? { title: first, text: body } : { title, text: `${title}\n${body}` };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ");
}

function ignored(place: Place, field: string, value: string): Failure {
  return failure(
    place,
    `The ${field} "${value.slice(0, 80)}" cannot be understood and was left out, the rest was read: correct it or say it yourself.`,
  );
}
