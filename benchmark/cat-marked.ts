import type { Mark, Marked } from "./marked.ts";
import { attributesOf, unescaped } from "./markup.ts";

/** What a document of the CAT tool marks as events, with the instance of each, and the cast beside them. */
export function markedIn(xml: string, document: string): Marked {
  const sentences = new Map<number, string[]>();
  const placeOf = new Map<string, { sentence: number; token: number }>();
  for (const [, source, form] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/gu)) {
    const { t_id = "", sentence = "" } = attributesOf(source!);
    const tokens = sentences.get(Number(sentence)) ?? [];
    sentences.set(Number(sentence), tokens);
    placeOf.set(t_id, { sentence: Number(sentence), token: tokens.length });
    tokens.push(unescaped(form!));
  }
  const referent = referentsIn(xml);
  const marks = (tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag} ([^>]*[^/])>([\\s\\S]*?)</${tag}>`, "gu"))].flatMap(([, source, body]) => {
      const places = [...body!.matchAll(/t_id="([^"]*)"/gu)].flatMap(([, id]) => placeOf.get(id!) ?? []);
      const id = attributesOf(source!).m_id ?? "";
      const mark: Mark = { document, sentence: places[0]?.sentence ?? 0, tokens: places.map(({ token }) => token) };
      return places.length === 0 ? [] : [{ ...mark, id, referent: referent.get(id) ?? null }];
    });
  const entities = marks("ENTITY_MENTION").map(({ document: of, sentence, tokens, referent: to }) => ({
    document: of,
    sentence,
    tokens,
    cast: to?.type === "LOC" || to?.type === "LOCATION" ? ("place" as const) : ("participant" as const),
  }));
  const times = marks("TIMEX3").map(({ sentence, tokens }) => ({ document, sentence, tokens, cast: "time" as const }));
  return {
    documents: new Map([[document, sentences]]),
    events: marks("EVENT_MENTION").map(({ sentence, tokens, id, referent: to }) => ({
      document,
      sentence,
      tokens,
      cluster: to?.instance ?? `${document} ${id}`,
    })),
    cast: [...entities, ...times],
  };
}

interface Referent {
  /** The same in every document; null where it was marked in this one only. */
  instance: string | null;
  type: string;
}

/** By the id of each mention, what it refers to. */
function referentsIn(xml: string): Map<string, Referent> {
  const instances = new Map(
    [...xml.matchAll(/<(?:EVENT|ENTITY) ([^>]*)>/gu)].map(([, source]) => {
      const { m_id = "", instance_id, ent_type = "" } = attributesOf(source!);
      return [m_id, { instance: instance_id || null, type: ent_type }] as const;
    }),
  );
  return new Map(
    [...xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/gu)].flatMap(([, body]) => {
      const target = instances.get(/<target m_id="([^"]*)"/u.exec(body!)?.[1] ?? "");
      const sources = [...body!.matchAll(/<source m_id="([^"]*)"/gu)];
      return target ? sources.map(([, id]): [string, Referent] => [id!, target]) : [];
    }),
  );
}
