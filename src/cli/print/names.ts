import type { Entity } from "../../model.ts";
import type { DossierMessages } from "../messages/messages.ts";
import type { Ui } from "../ui.ts";

/** What to call an entity, by its id. */
export type Names = (id: string) => string;

/** Countries and governments by their name in the language of the interface; the rest by the name they prefer. */
export function namesIn(named: Pick<Entity, "id" | "name">[], ui: Ui, say: DossierMessages): Names {
  const entities = new Map(named.map((entity) => [entity.id, entity]));
  const regions = new Intl.DisplayNames(ui, { type: "region", fallback: "code" });
  return (id) => {
    const [, kind, code] = /^(country|gov):([A-Z]{2})$/.exec(id) ?? [];
    if (code) return kind === "gov" ? say.government(regions.of(code) ?? code) : (regions.of(code) ?? code);
    return entities.get(id)?.name ?? id.slice(id.indexOf(":") + 1);
  };
}
