import { existsSync } from "node:fs";
import { test } from "vitest";

/** A test that needs files which do not come with the project: skipped, and said so, where one is not at hand. */
export function testWith(paths: string[], name: string, run: () => Promise<void>): void {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) {
    test(name, run, 120_000);
    return;
  }
  console.log(`Not tested, "${name}": there is no ${missing.join(", no ")}.`);
  test.skip(`${name}: skipped, the data is not at hand`, () => {});
}
