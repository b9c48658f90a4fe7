import type { Document, Reading, Report } from "../model.ts";
import { wordsOf } from "../search/words.ts";
import { daysOf } from "./days.ts";
import type { Row } from "./tables.ts";

interface Key {
  desk: string;
  document: string;
}

export function documentRow(report: Report, desk: string, now: string): Row<"document"> {
  const { id, uri, title, language, outlet, published, text, original } = report;
  return { desk, id, uri, title, language, outlet, published, text, original: original.sha256, added_at: now };
}

/** The reading as JSON, but for the text, which its document has. */
export function readingRow(reading: Reading, reader: string, key: Key, now: string): Row<"reading"> {
  const days = daysOf(reading.document.published.edtf);
  return {
    ...key,
    reader,
    publisher: reading.document.outlet,
    published_from: days?.from ?? null,
    published_to: days?.to ?? null,
    body: bodyOf(reading),
    made_at: now,
  };
}

export function bodyOf(reading: Reading): string {
  const { text, ...document } = reading.document;
  return JSON.stringify({ ...reading, document });
}

export function readingOf(body: string, text: string): Reading {
  const reading = JSON.parse(body) as Omit<Reading, "document"> & { document: Omit<Document, "text"> };
  return { ...reading, document: { ...reading.document, text } };
}

export function claimRows({ claims, times }: Reading, key: Key): Row<"claim">[] {
  const edtfOf = new Map(times.map((time) => [time.id, time.edtf]));
  return claims.map((claim, nth) => {
    const edtf = claim.time === null ? null : (edtfOf.get(claim.time) ?? null);
    const days = daysOf(edtf);
    return {
      ...key,
      nth,
      id: claim.id,
      type: claim.type,
      status: claim.status,
      negated: Number(claim.negated),
      start_at: claim.start,
      end_at: claim.end,
      time_edtf: edtf,
      when_from: days?.from ?? null,
      when_to: days?.to ?? null,
      said_by: claim.saidBy.length,
      in_headline: Number(claim.inHeadline),
    };
  });
}

/** One row for each entity, should a reading have it twice. */
export const namedRows = ({ entities }: Reading, key: Key): Row<"named">[] =>
  [...new Map(entities.map((entity) => [entity.id, entity])).values()].map(({ id, type, name, country }) => ({
    ...key,
    entity: id,
    type,
    name,
    country,
  }));

/** What is not in the text goes in too: a Vietnamese report of "Nhật" is found by "Japan" if its entity has that name. */
export function wordsRow({ document, entities }: Reading, key: Key): Row<"words"> {
  const names = new Set(entities.flatMap(({ name, names }) => [name, ...names]));
  return { ...key, ...wordsOf([document.title ?? "", document.text, ...names]) };
}
