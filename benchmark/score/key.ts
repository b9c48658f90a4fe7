import type { Dossier } from "../../src/model.ts";
import { hold } from "./held.ts";
import { claimChecks, claimsMeant } from "./key-claims.ts";
import { attributionChecks, documentChecks, personChecks, timeChecks } from "./key-reading.ts";
import type { Key } from "./key-shape.ts";
import { agreementChecks, coverageChecks, findingChecks, forbiddenChecks } from "./key-together.ts";

/** One thing that the key asks for, and whether the dossier has it. Labels are told apart within a layer. */
export interface Check {
  layer: keyof Key;
  label: string;
  ok: boolean;
}

/** Holds a dossier against a key, in the key's order. Throws where a report of the key is not in the dossier. */
export function scoreKey(key: Key, dossier: Dossier): Check[] {
  const held = hold(dossier);
  const meant = claimsMeant(key.claims, held);
  const layers: Record<keyof Key, [string, boolean][]> = {
    documents: key.documents.flatMap((row) => documentChecks(row, held)),
    times: key.times.flatMap((row) => timeChecks(row, held)),
    people: key.people.flatMap((row) => personChecks(row, held)),
    attributions: key.attributions.flatMap((row) => attributionChecks(row, held)),
    claims: key.claims.flatMap((row) => claimChecks(row, meant, held)),
    agreements: key.agreements.flatMap((row) => agreementChecks(row, meant, held)),
    coverage: key.coverage.flatMap((row) => coverageChecks(row, held)),
    findings: key.findings.flatMap((row) => findingChecks(row, meant, held)),
    must_not: key.must_not.flatMap((row) => forbiddenChecks(row, meant, held)),
  };
  return Object.entries(layers).flatMap(([layer, checks]) =>
    checks.map(([label, ok]) => ({ layer: layer as keyof Key, label, ok })),
  );
}
