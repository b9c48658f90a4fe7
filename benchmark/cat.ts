import type { Span } from "../src/model.ts";
import { closedUp, edit, moved } from "./edit.ts";
import { attributesOf, unescaped } from "./markup.ts";

export interface CatEvent extends Span {
  attributes: Record<string, string>;
}

/** A document of the CAT tool: tokens, with what was marked on them. */
export interface CatDocument {
  text: string;
  published: string | undefined;
  /** Sentences with something marked in them; nothing can be said of the others. */
  annotated: Span[];
  /** Named mentions of persons, places and bodies. */
  entities: (Span & { label: string })[];
  events: CatEvent[];
  /** Amounts, sums of money, shares. */
  values: Span[];
}

interface CatToken extends Span {
  sentence: number;
}

const NAMED = new Set(["NAM", "PRE.NAM"]);
const LABELS = new Set(["PER", "LOC", "ORG"]);

export function readCat(xml: string): CatDocument {
  const { text, tokens } = layOut(xml);
  const typeOf = typesOf(xml);
  const marked = [
    ...xml.matchAll(/<(ENTITY_MENTION|EVENT_MENTION|TIMEX3|VALUE) ([^>]*[^/])>([\s\S]*?)<\/\1>/gu),
  ].flatMap(([, tag, source, body]) => {
    const attributes = attributesOf(source!);
    const found = [...body!.matchAll(/t_id="([^"]*)"/gu)].flatMap(([, id]) => tokens.get(id!) ?? []);
    if (found.length === 0) return [];
    const start = Math.min(...found.map((token) => token.start));
    return [{ tag, attributes, start, end: Math.max(...found.map((token) => token.end)), tokens: found }];
  });
  const sentences = new Set(marked.flatMap((mention) => mention.tokens.map((token) => token.sentence)));
  return {
    text,
    published: marked.find(
      ({ tag, attributes }) => tag === "TIMEX3" && attributes.functionInDocument === "CREATION_TIME",
    )?.attributes.value,
    annotated: [...tokens.values()].filter((token) => sentences.has(token.sentence)),
    entities: marked.flatMap(({ tag, attributes, start, end }) => {
      const label = typeOf.get(attributes.m_id ?? "") ?? "";
      const wanted = tag === "ENTITY_MENTION" && NAMED.has(attributes.syntactic_type ?? "") && LABELS.has(label);
      return wanted ? [{ start, end, label }] : [];
    }),
    events: marked.filter(({ tag }) => tag === "EVENT_MENTION"),
    values: marked.filter(({ tag }) => tag === "VALUE"),
  };
}

/** Headline and dateline on lines of their own, the rest as one paragraph. */
function layOut(xml: string): { text: string; tokens: Map<string, CatToken> } {
  let text = "";
  let last = 0;
  const raw = new Map<string, CatToken>();
  for (const [, source, form] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/gu)) {
    const attributes = attributesOf(source!);
    const sentence = Number(attributes.sentence);
    if (text !== "") text += sentence > last && sentence <= 2 ? "\n" : " ";
    last = sentence;
    const start = text.length;
    text += unescaped(form!);
    raw.set(attributes.t_id!, { start, end: text.length, sentence });
  }
  const edited = edit(text, closedUp);
  const tokens = [...raw].map(([id, token]): [string, CatToken] => [id, { ...token, ...moved(edited, token) }]);
  return { text: edited.text, tokens: new Map(tokens) };
}

/** The type of the entity that each mention refers to. */
function typesOf(xml: string): Map<string, string> {
  const entities = new Map(
    [...xml.matchAll(/<ENTITY ([^>]*)>/gu)].map(([, source]) => {
      const { m_id = "", ent_type = "" } = attributesOf(source!);
      return [m_id, ent_type];
    }),
  );
  const links = [...xml.matchAll(/<REFERS_TO[^>]*>([\s\S]*?)<\/REFERS_TO>/gu)].flatMap(([, body]) => {
    const type = entities.get(/<target m_id="([^"]*)"/u.exec(body!)?.[1] ?? "");
    const sources = [...body!.matchAll(/<source m_id="([^"]*)"/gu)];
    return type ? sources.map(([, id]): [string, string] => [id!, type]) : [];
  });
  return new Map(links);
}
