import { hash } from "../../hash.ts";
import type { Claim, Coverage, Edtf, Evidence, Finding, Reading } from "../../model.ts";
import type { Cluster } from "../events.ts";
import type { Identity } from "../identity.ts";

/** What findings are made from. */
export interface Collated {
  readings: Reading[];
  identity: Identity;
  clusters: Cluster[];
  coverage: Coverage[];
  /** Number of the last day of which reports are at hand. */
  until: number;
}

/** A finding with its id: the same places give the same finding. */
export function finding(parts: Omit<Finding, "id">): Finding {
  const { kind, claims, documents, entities, evidence } = parts;
  const places = evidence.map(({ document, start }) => `${document}:${start}`);
  return { id: `n:${hash([kind, ...claims, ...documents, ...entities, ...places].join("|"))}`, ...parts };
}

export const placeOf = ({ document, start, end, text }: Evidence): Evidence => ({ document, start, end, text });

export const documentsOf = (claims: Claim[]): string[] => [...new Set(claims.map((claim) => claim.document))];

/** Names of entities for a sentence, each once: a country and its government are one there. */
export function namesOf(identity: Identity, ids: string[]): string {
  const byId = new Map(identity.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string) =>
    byId.get(id.replace(/^gov:/u, "country:")) ?? byId.get(id) ?? id.replace(/^[a-z]+:/u, "");
  return [...new Set(ids.map(nameOf))].join(", ");
}

/** Days for a sentence: the alternatives of a set one after another, "?" for none. */
export const daysSaid = (edtf: Edtf | null): string => edtf?.replace(/^\[|\]$/gu, "").replaceAll(",", "; ") ?? "?";
