import { join } from "node:path";
import { isFailure, takeIn } from "../../src/intake/intake.ts";
import type { Dossier, Report } from "../../src/model.ts";
import { jsonAt, type Place } from "../place.ts";
import { readReports } from "../reader.ts";
import { type Check, scoreKey } from "../score/key.ts";
import type { Key } from "../score/key-shape.ts";
import { percent, share } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data }: Place) => join(data, "..", "seeds");
const keyPath = ({ data }: Place) => join(data, "..", "gold", "seeds.json");

/** All files and folders given, read together. Throws where one cannot be taken in. */
export async function dossierOf(inputs: string[]): Promise<Dossier> {
  const reports: Report[] = [];
  for await (const outcome of takeIn(inputs, {})) {
    if (isFailure(outcome)) throw new Error(outcome.reason);
    reports.push(outcome);
  }
  return readReports(reports);
}

export async function seedChecks(place: Place): Promise<Check[]> {
  return scoreKey(jsonAt<Key>(keyPath(place)), await dossierOf([folder(place)]));
}

/** The two reports that the project begins with, held against their key: what share of it is right. */
export const seeds: BenchmarkSet = {
  name: "seeds",
  needs: (place) => [folder(place), keyPath(place)],
  measure: async (place) => {
    const checks = await seedChecks(place);
    const right = (some: Check[]) => share(some.filter((check) => check.ok).length, some.length);
    const layers = [...new Set(checks.map((check) => check.layer))];
    return [
      ...layers.map((layer) => percent(layer, "right", right(checks.filter((check) => check.layer === layer)))),
      percent("all", "all", right(checks)),
    ];
  },
};
