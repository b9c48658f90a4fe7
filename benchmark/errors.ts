import { join } from "node:path";
import { jsonAt, type Place } from "./place.ts";
import { type Check, scoreKey } from "./score/key.ts";
import type { Key } from "./score/key-shape.ts";
import { type Miss, reportLayers } from "./score/reports.ts";
import { dossierOf, seedChecks } from "./sets/seeds.ts";
import { scoreViReports } from "./sets/vi-reports.ts";

const keyed: Record<string, (place: Place) => Promise<Check[]>> = {
  seeds: seedChecks,
  samples: async ({ root }) =>
    scoreKey(jsonAt<Key>(root, "samples", "key.json"), await dossierOf([join(root, "samples")])),
};

/**
 * What is missed, for a person to look through: of a layer of the annotated reports, in their order and with what was
 * found instead; of "seeds" and "samples", the names of the checks. Throws for any other name.
 */
export async function missesOf(name: string, place: Place): Promise<string[]> {
  const checks = await keyed[name]?.(place);
  if (checks) return checks.filter((check) => !check.ok).map(({ layer, label }) => `${layer}: ${label}`);
  if (!reportLayers.some((layer) => layer === name)) {
    throw new Error(`Nothing is named "${name}": ${[...reportLayers, ...Object.keys(keyed)].join(", ")} are.`);
  }
  const { misses } = scoreViReports(place);
  return misses.filter((miss) => miss.layer === name).map(shown);
}

const shown = ({ file, wanted, got }: Miss): string =>
  `${file}\n  wanted ${JSON.stringify(wanted)}\n  got    ${JSON.stringify(got)}`;
