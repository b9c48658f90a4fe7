import { fold } from "../../fold.ts";
import { entryById } from "../../gazetteer/index.ts";
import type { ReadEntity } from "../../model.ts";

/** What a report puts before an outlet's name, and brackets around its short form. */
const leads =
  /^(?:the|to|bao|dai tieng noi|tieng noi|dai truyen hinh|dai|nhat bao|hang tin|hang|ban tin cua|tap chi|kenh) /u;

/** "shv outlet": the forms of an outlet's name that the gazetteer does not have. */
export function outletKeys({ id, type, name, names }: ReadEntity): string[] {
  if (type !== "outlet") return [];
  const entry = entryById.get(id);
  const known = new Set([...(entry?.vi ?? []), ...(entry?.en ?? [])].map(keyOf));
  const forms = [name, ...names].flatMap((form) => form.split(/[()]/u)).map(keyOf);
  return [...new Set(forms)].filter((form) => form.length > 1 && !known.has(form)).map((form) => `${form} outlet`);
}

/**
 * The same of what may be a form of an outlet's name: initials, of an outlet or of what was taken for a body; and a name of
 * several words that the gazetteer does not have. One word that is none of these is that of many.
 */
export function outletShortKeys(entity: ReadEntity): string[] {
  const { id, type, name } = entity;
  if (entryById.has(id) || (type !== "outlet" && type !== "organization")) return [];
  if (/^\p{Lu}{2,}$/u.test(name)) return [`${fold(name)} outlet`];
  return outletKeys(entity).filter((key) => key.split(" ").length > 2);
}

const keyOf = (form: string): string => fold(form).trim().replace(leads, "");
