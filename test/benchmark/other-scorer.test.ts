import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { defaultPlace, jsonAt, root } from "../../benchmark/place.ts";
import { readReports } from "../../benchmark/reader.ts";
import { scoreKey } from "../../benchmark/score/key.ts";
import type { Key } from "../../benchmark/score/key-shape.ts";
import { reportLayers, scoreReports } from "../../benchmark/score/reports.ts";
import { dossierOf, seeds } from "../../benchmark/sets/seeds.ts";
import { viReportKeys, viReports, viReportsOf } from "../../benchmark/sets/vi-reports.ts";
import type { Dossier } from "../../src/model.ts";
import { testWith } from "./at-hand.ts";

const shared = join(defaultPlace.data, "..");
const scorer = join(shared, "gold", "score.mjs");

/** What the other scorer prints of a dossier. */
function printed(mode: string, keyPath: string, dossier: Dossier): string {
  const folder = mkdtempSync(join(tmpdir(), "doichieu-"));
  const path = join(folder, "dossier.json");
  writeFileSync(path, JSON.stringify(dossier));
  const { stdout } = spawnSync(process.execPath, [scorer, mode, keyPath, path], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

const keys = [
  ["the key to the seeds", join(shared, "gold", "seeds.json"), join(shared, "seeds"), seeds.needs(defaultPlace)],
  ["the key to the samples", join(root, "samples", "key.json"), join(root, "samples"), []],
] as const;

for (const [name, keyPath, folder, needs] of keys) {
  testWith([scorer, ...needs], `another program of the same rules finds the same for ${name}`, async () => {
    const key = jsonAt<Key>(keyPath);
    const dossier = await dossierOf([folder]);
    const checks = scoreKey(key, dossier);
    const theirs = printed("seeds", keyPath, dossier);
    for (const layer of new Set(checks.map((check) => check.layer))) {
      const mine = checks.filter((check) => check.layer === layer);
      expect(theirs).toMatch(new RegExp(`^${layer} +${mine.filter((check) => check.ok).length}/${mine.length}$`, "m"));
    }
  });
}

testWith(
  [scorer, ...viReports.needs(defaultPlace)],
  "another program of the same rules finds the same in the annotated reports",
  async () => {
    const dossier = readReports(viReportsOf(defaultPlace));
    const { tallies } = scoreReports(viReportKeys(defaultPlace), dossier);
    const theirs = printed("reports", join(defaultPlace.data, "vi-reports", "dev.json"), dossier);
    for (const layer of reportLayers) {
      const { gold, right, predicted } = tallies[layer];
      expect(theirs).toMatch(new RegExp(`^${layer.replace("-", " ")} .* ${right}/${gold}/${predicted ?? "–"}$`, "m"));
    }
  },
);
