import { fold } from "../../src/fold.ts";
import type { Attribution, Claim, Document, Dossier, Entity, Quote, TimeExpression } from "../../src/model.ts";
import { overlaps } from "./place.ts";

const folded = (text: string | null | undefined): string => fold(text ?? "").trim();

/** Whether one folded text stands in another. */
export const contains = (whole: string | null | undefined, part: string | null | undefined): boolean =>
  folded(whole).includes(folded(part));

/** Whether two texts are one but for accents and case. */
export const alike = (a: string, b: string): boolean => folded(a) === folded(b);

/** A dossier with its parts at hand, and the questions that an answer key asks of it. */
export interface Held {
  dossier: Dossier;
  time(id: string | null): TimeExpression | undefined;
  /** The document whose address ends in a file's name; throws where there is none. */
  document(file: string): Document;
  /** Whether an entity is the one expected: "JP" or "gov:JP" (a state and its government are one), a name, "name|name". */
  is(id: string | null | undefined, expected: string): boolean;
  /** Whether a source is the one expected, by its entity or by its words. */
  isSource(source: Attribution["source"], expected: string): boolean;
  /** Whether each expected source stands in a claim's chain; for none expected, whether the chain is empty. */
  saidBy(claim: Claim, expected: string[]): boolean;
  /** Whether it takes part. A state does also through a body of it or a thing named by it. */
  involves(claim: Claim, expected: string): boolean;
}

export function hold(dossier: Dossier): Held {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const attributions = new Map(dossier.attributions.map((attribution) => [attribution.id, attribution]));
  const times = new Map(dossier.times.map((time) => [time.id, time]));
  const named = (id: string, expected: string) => isNamed(entities.get(id), expected);

  const is: Held["is"] = (id, expected) => {
    if (!id || !expected) return false;
    if (expected.includes("|")) return expected.split("|").some((name) => named(id, name));
    const code = countryCode(expected);
    return code ? id === `country:${code}` || id === `gov:${code}` : named(id, expected);
  };
  const isSource: Held["isSource"] = (source, expected) =>
    !!source && (is(source.entity, expected) || contains(source.text, expected));
  const saidBy: Held["saidBy"] = (claim, expected) => {
    const chain = claim.saidBy.flatMap((id) => attributions.get(id) ?? []);
    if (expected.length === 0) return chain.length === 0;
    return expected.every((name) => chain.some((attribution) => isSource(attribution.source, name)));
  };
  const involves: Held["involves"] = (claim, expected) => {
    const code = countryCode(expected);
    if (!code) return claim.participants.some((part) => is(part.entity, expected) || contains(part.text, expected));
    const mentions = dossier.entities
      .filter((entity) => is(entity.id, code))
      .flatMap((entity) => entity.mentions.filter((mention) => mention.document === claim.document));
    return claim.participants.some(
      (part) =>
        is(part.entity, code) ||
        isBodyOf(entities.get(part.entity ?? ""), code) ||
        mentions.some((mention) => overlaps(mention, part)),
    );
  };
  return {
    dossier,
    time: (id) => times.get(id ?? ""),
    document: (file) => documentOf(dossier, file),
    is,
    isSource,
    saidBy,
    involves,
  };
}

function documentOf(dossier: Dossier, file: string): Document {
  const found = dossier.documents.find((document) => document.uri.endsWith(file));
  if (!found) throw new Error(`The dossier holds no document whose address ends in "${file}".`);
  return found;
}

const countryCode = (expected: string): string | null => /^(?:gov:)?([A-Z]{2})$/.exec(expected)?.[1] ?? null;

const isBodyOf = (entity: Entity | undefined, code: string): boolean =>
  entity?.type === "organization" && entity.country === code;

/** Names agree when they are one, when one has all the words of the other, or when a long one stands in the other. */
function isNamed(entity: Entity | undefined, expected: string): boolean {
  const wanted = folded(expected);
  const words = wanted.split(/\s+/);
  return [...(entity ? [entity.name, ...entity.names] : [])].map(folded).some((name) => {
    const parts = name.split(/[\s,()/]+/);
    return (
      name === wanted ||
      words.every((word) => parts.includes(word)) ||
      (wanted.length > 4 && name.includes(wanted)) ||
      (name.length > 4 && wanted.includes(name))
    );
  });
}

/** The things of one document. */
export const of = <T extends { document: string }>(document: Document, things: T[]): T[] =>
  things.filter((thing) => thing.document === document.id);

/** Those persons of a document of whom a mention lies at a place. */
export function personsAt(held: Held, document: Document, at: Quote | { start: number; end: number } | null): Entity[] {
  return held.dossier.entities.filter(
    (entity) => entity.type === "person" && of(document, entity.mentions).some((mention) => overlaps(mention, at)),
  );
}
