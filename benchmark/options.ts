import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, type Place } from "./place.ts";

export interface Options {
  place: Place;
  /** Names of the sets to measure; null for those that do not take minutes. */
  only: string[] | null;
  json: boolean;
  /** The layer, or the key, of which the misses are to be shown. */
  misses: string | null;
  /** Whether the scores are the project's own, to be kept. */
  keep: boolean;
}

/** `--data DIR`, `--split NAME`, `--only SET`, `--json`, `--misses NAME`; throws on anything else. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: "string" },
      split: { type: "string" },
      only: { type: "string", multiple: true },
      json: { type: "boolean" },
      misses: { type: "string" },
    },
  });
  const { data, split, only, json, misses } = values;
  return {
    place: {
      ...defaultPlace,
      ...(data && { data: resolve(data) }),
      ...(split && { split }),
    },
    only: only ?? null,
    json: json === true,
    misses: misses ?? null,
    keep: !data && !split && !json && !misses,
  };
}
