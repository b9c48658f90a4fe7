import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the data lies. `data` and `split` are as asked for, `root` is the repository. */
export interface Place {
  root: string;
  data: string;
  split: string;
}

/** The nearest folder above this file that holds a package: the file runs from source and from the build. */
export const root = nearestPackage(dirname(fileURLToPath(import.meta.url)));

function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : nearestPackage(dirname(folder));
}

export const defaultPlace: Place = { root, data: join(root, "..", "shared", "data"), split: "dev" };

export const textAt = (...path: string[]): string => readFileSync(join(...path), "utf8");

export const jsonAt = <T>(...path: string[]): T => JSON.parse(textAt(...path)) as T;
