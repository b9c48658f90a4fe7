import { entries, entryById, outletByHost } from "../gazetteer/index.ts";
import type { Entity, Report } from "../model.ts";
import { formKey } from "../text/lexicon.ts";
import { slug } from "./mentions/mention.ts";

export type Outlet = Pick<Entity, "id" | "name" | "country">;

/** Who published a report: as it was told, or whose pages are at its address. A name that nobody knows says less than those. */
export function publisherOf({ outlet, uri }: Report): Outlet | null {
  const told = outlet ? outletNamed(outlet) : null;
  return told && entryById.has(told.id) ? told : (outletAt(uri) ?? told);
}

const byForm = new Map<string, Outlet>();

/** The outlet that has this name, or the address of its pages for one; a new one where none has. */
export function outletNamed(name: string): Outlet {
  if (byForm.size === 0) {
    for (const { id, type, name: preferred, country, vi, en } of entries) {
      if (type !== "outlet") continue;
      for (const form of [...vi, ...en]) byForm.set(formKey(form), { id, name: preferred, country });
    }
  }
  return byForm.get(formKey(name)) ?? atHost(name.toLowerCase()) ?? { id: `outlet:${slug(name)}`, name, country: null };
}

const outletAt = (uri: string): Outlet | null => atHost(/^https?:\/\/([^/:?#]+)/iu.exec(uri)?.[1]?.toLowerCase() ?? "");

/** Whose pages are at a host, or at one that it is below: "e.vnexpress.net". */
function atHost(host: string): Outlet | null {
  const entry = entryById.get(outletByHost.get(host) ?? "");
  if (entry) return { id: entry.id, name: entry.name, country: entry.country };
  const dot = host.indexOf(".");
  return dot < 0 ? null : atHost(host.slice(dot + 1));
}
