import type { Page } from "./dom.ts";

type JsonObject = Record<string, unknown>;

/** The schema.org objects of a page that speak of the page as a whole: articles first, then web pages. */
export interface PageData {
  about: JsonObject[];
  byId: Map<string, JsonObject>;
}

const ARTICLE = /(?:Article|Posting|Report|Reportage)$/;
const WEB_PAGE = /(?:WebPage|ItemPage|NewsMediaOrganization)$/;

export function pageData(page: Page): PageData {
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    objectsIn(parsed(script.textContent ?? "")),
  );
  const ofType = (pattern: RegExp) =>
    objects.filter((object) => [object["@type"]].flat().some((type) => pattern.test(String(type))));
  const byId = objects.flatMap((object) =>
    typeof object["@id"] === "string" ? [[object["@id"], object] as const] : [],
  );
  // A reference is an object with an id alone; a later entry wins, so that the longest stands last.
  byId.sort(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length);
  return { about: [...ofType(ARTICLE), ...ofType(WEB_PAGE)], byId: new Map(byId) };
}

/** The name of what a property such as "publisher" holds: a string, an object, a list, or a reference. */
export function nameOf(value: unknown, { byId }: PageData): string | null {
  const first = [value].flat()[0];
  if (typeof first === "string") return first;
  if (!isObject(first)) return null;
  const name = first.name ?? byId.get(String(first["@id"]))?.name;
  return typeof name === "string" ? name : null;
}

/** The object, the members of a list, and what "@graph" holds. */
function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...objectsIn(value["@graph"])] : [];
}

function parsed(source: string): unknown {
  try {
    // Pages put real line breaks into strings, which JSON forbids and where a space means the same.
    return JSON.parse(source.replace(/[\u0000-\u001f]+/g, " "));
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
