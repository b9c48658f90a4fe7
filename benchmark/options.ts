import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultPlace, type Place } from "./place.ts";

export interface Options {
  place: Place;
  json: boolean;
  /** The layer, or the key, of which the misses are to be shown. */
  misses: string | null;
  /** Whether the scores are the project's own, to be kept. */
  keep: boolean;
}

/** `--data DIR`, `--split NAME`, `--json`, `--misses NAME`; throws on anything else. */
export function optionsOf(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: "string" },
      split: { type: "string" },
      json: { type: "boolean" },
      misses: { type: "string" },
    },
  });
  const { data, split, json, misses } = values;
  return {
    place: {
      ...defaultPlace,
      ...(data && { data: resolve(data) }),
      ...(split && { split }),
    },
    json: json === true,
    misses: misses ?? null,
    keep: !data && !split && !json && !misses,
  };
}
