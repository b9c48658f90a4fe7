import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CoreferenceModel } from "../collation/coreference/model.ts";
import { loadNameModel, type NameModel } from "../text/names/model.ts";
import type { Learned } from "../text/text.ts";

/** The languages whose names were learned. */
const languages = new Set(["vi"]);
const loaded = new Map<string, NameModel>();
/** The languages of which was learned what words tell of one event. */
const compared = new Set(["en"]);

/** The models that come with the package, each loaded when a text first needs it. */
export const learned: Learned = {
  names(language) {
    if (!languages.has(language)) return null;
    const model = loaded.get(language) ?? loadNameModel(readFileSync(pathOf("names", language)));
    loaded.set(language, model);
    return model;
  },
};

/** What was learned of when two mentions are of one event; null where nothing was. */
export function sameEventModel(language: string): CoreferenceModel | null {
  if (!compared.has(language)) return null;
  return JSON.parse(readFileSync(pathOf("coreference", language, "json"), "utf8")) as CoreferenceModel;
}

/** The nearest folder above this file that holds a package: the file runs from source and from the build. */
function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : nearestPackage(dirname(folder));
}

const pathOf = (kind: string, language: string, extension = "bin"): string =>
  join(nearestPackage(dirname(fileURLToPath(import.meta.url))), "models", kind, `${language}.${extension}`);
