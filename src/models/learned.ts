import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadNameModel, type NameModel } from "../text/names/model.ts";
import type { Learned } from "../text/text.ts";

/** The languages whose names were learned. */
const languages = new Set(["vi"]);
const loaded = new Map<string, NameModel>();

/** The models that come with the package, each loaded when a text first needs it. */
export const learned: Learned = {
  names(language) {
    if (!languages.has(language)) return null;
    const model = loaded.get(language) ?? loadNameModel(readFileSync(pathOf("names", language)));
    loaded.set(language, model);
    return model;
  },
};

/** The nearest folder above this file that holds a package: the file runs from source and from the build. */
function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : nearestPackage(dirname(folder));
}

const pathOf = (kind: string, language: string): string =>
  join(nearestPackage(dirname(fileURLToPath(import.meta.url))), "models", kind, `${language}.bin`);
