import { createHash } from "node:crypto";
import type {
  Claim,
  Edtf,
  EventType,
  Quote,
  ReadEntity,
  Reading,
  Report,
  Status,
  TimeExpression,
} from "../../src/model.ts";

/** A report of a text whose first line is its title, as intake would make it. */
export function reportOf(text: string, told: Partial<Report> = {}): Report {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const uri = told.uri ?? "report.txt";
  return {
    id: createHash("sha256").update(`${uri}\n${sha256}`).digest("hex").slice(0, 16),
    uri,
    title: text.split("\n")[0] ?? null,
    language: null,
    outlet: null,
    published: null,
    text,
    original: { sha256, mediaType: "text/plain", bytes },
    ...told,
  };
}

/** What a test lets be read: names of entities, and claims by their trigger and, if told, the words of their time. */
export interface Read {
  published?: Edtf | null;
  outlet?: string | null;
  names?: Named[];
  claims?: { trigger: string; type?: EventType; status?: Status; time?: string; edtf?: Edtf | null }[];
}

interface Named {
  id: string;
  name: string;
  said: string;
  country?: string;
}

export function readingOf(
  report: Report,
  { published = report.published, outlet = null, names = [], claims = [] }: Read = {},
): Reading {
  const { id, uri, title, text } = report;
  const basis = published === null ? "unknown" : "metadata";
  return {
    document: {
      id,
      uri,
      title,
      language: "vi",
      outlet,
      relays: [],
      published: { edtf: published, basis, because: [] },
      text,
    },
    entities: names.map((each) => entityOf(report, each)),
    times: claims.flatMap(({ time, edtf }) => (time === undefined ? [] : [timeOf(report, time, edtf ?? null)])),
    figures: [],
    attributions: [],
    claims: claims.map((each) => claimOf(report, each)),
    lists: [],
    misfits: [],
  };
}

/** The first place of words in a text. */
export function quote({ text }: { text: string }, words: string): Quote {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

function entityOf(report: Report, { id, name, said, country }: Named): ReadEntity {
  const mentions = [{ document: report.id, ...quote(report, said) }];
  return { id, type: "government", name, names: [said], country: country ?? null, mentions, posts: [] };
}

function timeOf(report: Report, words: string, edtf: Edtf | null): TimeExpression {
  const evidence = { document: report.id, ...quote(report, words) };
  return { ...evidence, id: `time ${words}`, edtf, anchor: "absolute", implied: [] };
}

function claimOf(report: Report, { trigger, type, status, time }: NonNullable<Read["claims"]>[number]): Claim {
  const at = quote(report, trigger);
  const sentence = report.text.split("\n").find((each) => each.includes(trigger))!;
  return {
    document: report.id,
    ...quote(report, sentence),
    id: `claim ${trigger}`,
    type: type ?? "agreement",
    trigger: at,
    participants: [],
    time: time === undefined ? null : `time ${time}`,
    status: status ?? "happened",
    negated: false,
    about: null,
    saidBy: [],
    figures: [],
    inHeadline: at.start < (report.title?.length ?? 0),
    confidence: 1,
  };
}
