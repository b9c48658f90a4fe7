import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Failure } from "../model.ts";
import { failure, failureOf } from "./failure.ts";
import { ENDINGS, formatByEnding } from "./format.ts";

/**
 * The paths of the reports in a folder and in those below it, in the order of their names. Names that begin with "."
 * and other endings are passed over. A folder that links lead to again is read once.
 */
export async function* reportsBelow(folder: string): AsyncGenerator<string | Failure> {
  let found = 0;
  for await (const item of walk(folder, new Set())) {
    found++;
    yield item;
  }
  if (found === 0) {
    yield failure(
      folder,
      `The folder holds no reports: files that end in ${ENDINGS.join(", ")} are read from folders.`,
    );
  }
}

async function* walk(folder: string, seen: Set<string>): AsyncGenerator<string | Failure> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) {
      yield failure(folder, "The folder was reached before by another way and is read once: remove the link to it.");
      return;
    }
    seen.add(real);
    const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) yield* entry(join(folder, name), seen);
  } catch (error) {
    yield failureOf(folder, error);
  }
}

async function* entry(path: string, seen: Set<string>): AsyncGenerator<string | Failure> {
  const readable = formatByEnding(extname(path)) !== null;
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) yield* walk(path, seen);
    else if (kind.isFile() && readable) yield path;
  } catch (error) {
    // A broken link is a report that is missing only where its name is that of a report.
    if (readable) yield failureOf(path, error);
  }
}
