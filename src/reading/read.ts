import type { Reading, Report } from "../model.ts";
import { type Learned, toText } from "../text/text.ts";
import { readAttributions } from "./attributions/attributions.ts";
import { readClaims } from "./claims/claims.ts";
import { toEntities } from "./entities.ts";
import { readFigures } from "./figures/figures.ts";
import { readLists } from "./lists/lists.ts";
import { readMentions } from "./mentions/mentions.ts";
import { readCreditsOf } from "./outlet.ts";
import { layOut } from "./scene.ts";
import { tenuresOf } from "./tenures.ts";
import { calendarMisfits, findPublished, findTimes, resolveTimes } from "./times/times.ts";

/** Changes whenever the same report would be read otherwise: a ledger reads again what an older reader read. */
export const reader = "rules@13";

/** Reads one report. Pure: the same report gives, with the same models, the same reading, on any machine. */
export function read(report: Report, learned: Learned): Reading {
  const text = toText(report.text, report.language, learned);
  const found = findTimes(text);
  const { mentions, posts } = readMentions(text);
  const scene = layOut(text, mentions, found);
  const published = findPublished(report, text, report.id, found, tenuresOf(text, report.id, posts));
  const times = resolveTimes(text, report.id, found, published);
  const figures = readFigures(text, report.id, [...found, ...mentions]);
  const attributions = readAttributions(scene, report.id);
  const headline = report.title?.length ?? 0;
  const claims = readClaims(scene, {
    documentId: report.id,
    times,
    figures,
    attributions,
    headline,
    published: published.edtf,
  });
  const lists = readLists(scene, report.id, { figures, attributions, claims });
  const misfits = calendarMisfits(report.id, found, times);
  const { outlet, relays } = readCreditsOf(report, scene, attributions, claims);
  const entities = withOutlet(toEntities(text, report.id, mentions, posts), outlet);
  const { id, uri, title } = report;
  const document = {
    id,
    uri,
    title,
    language: text.language,
    outlet: outlet?.id ?? null,
    relays,
    published,
    text: text.string,
  };
  return { document, entities, times, figures, attributions, claims, lists, misfits };
}

/** The publisher is an entity also where the text does not name it. */
function withOutlet(
  entities: Reading["entities"],
  outlet: { id: string; name: string; country: string | null } | null,
) {
  if (!outlet || entities.some((entity) => entity.id === outlet.id)) return entities;
  const { id, name, country } = outlet;
  return [...entities, { id, type: "outlet" as const, name, names: [name], country, mentions: [], posts: [] }];
}
