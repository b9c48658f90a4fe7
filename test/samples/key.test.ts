import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document, EventType, FindingKind, Status } from "../../src/model.ts";

interface Row {
  file?: string;
  id?: string;
  quote?: string;
  about?: string;
  content_has?: string;
  when?: string;
  claims?: string[];
}
interface ClaimRow extends Row {
  type: string;
  status: string | string[];
}
interface Key {
  documents: (Row & {
    file: string;
    language: string;
    published: { basis: string; edtf?: string[]; pattern?: string };
  })[];
  times: (Row & { file: string; edtf: string[] })[];
  people: Row[];
  attributions: Row[];
  claims: ClaimRow[];
  agreements: { claims: string[]; history: string[] }[];
  coverage: Row[];
  findings: (Row & { kind: string })[];
  must_not: (Row & {
    claim?: { id?: string; type?: string; status?: string };
    time?: { quote: string };
    finding?: { kind: string; claims?: string[] };
  })[];
}

// Records, so that a name added to the model's union and not to this list does not compile.
const types: Record<EventType, true> = {
  agreement: true,
  meeting: true,
  visit: true,
  conference: true,
  commitment: true,
  request: true,
  rejection: true,
  accusation: true,
  dispute: true,
  incident: true,
  exercise: true,
  "military-presence": true,
  transfer: true,
  "transfer-share": true,
  "rule-change": true,
  sanction: true,
  aid: true,
  appointment: true,
  coverage: true,
};
const statuses: Record<Status, true> = {
  happened: true,
  ongoing: true,
  planned: true,
  expected: true,
  possible: true,
  requested: true,
  denied: true,
  cancelled: true,
  postponed: true,
};
const kinds: Record<FindingKind, true> = {
  "plan-fulfilled": true,
  "plan-overdue": true,
  contradiction: true,
  "headline-overstates": true,
  "count-verified": true,
  "count-mismatch": true,
  "calendar-mismatch": true,
  "left-out": true,
  "shared-origin": true,
  "post-mismatch": true,
  "rank-varies": true,
  "figure-drift": true,
};
const bases: Record<Document["published"]["basis"], true> = {
  metadata: true,
  text: true,
  inferred: true,
  unknown: true,
};

const folder = new URL("../../samples/", import.meta.url);
const content = (name: string) => readFileSync(new URL(name, folder), "utf8");
const key: Key = JSON.parse(content("key.json"));
const names = readdirSync(folder).filter((name) => /\.(txt|html|jsonl)$/.test(name));

const frontMatter = /^# (uri|date|title|outlet|language|published) = .*\n/gm;
const article = (html: string) =>
  (/<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? "")
    .replace(/<\/(p|h1|figcaption)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');

/** The texts of one file, by the ending of each report's address. */
function reports(name: string): [string, string][] {
  if (name.endsWith(".html")) return [[name, article(content(name))]];
  if (name.endsWith(".txt")) return [[name, content(name).replace(frontMatter, "")]];
  const records = content(name).trim().split("\n");
  return records.map((line) => JSON.parse(line)).map(({ uri, text }) => [uri.split("/").at(-1), text]);
}

const texts = new Map(names.flatMap(reports));
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const times = (text: string, part: string) => text.split(part).length - 1;
const allRows: Row[] = Object.values(key).flat();
const claimIds = new Set(key.claims.map((row) => row.id));

describe("the reports", () => {
  test("there are ten Vietnamese and six English ones, and a file of two short records", () => {
    const long = key.documents.filter((row) => !row.file.startsWith("05-"));
    expect(long.filter((row) => row.language === "vi")).toHaveLength(10);
    expect(long.filter((row) => row.language === "en")).toHaveLength(6);
    expect(names.filter((name) => name.endsWith(".html"))).toHaveLength(2);
    expect(reports("05-tin-ngan.jsonl")).toHaveLength(2);
  });

  test.each([...texts].filter(([file]) => !file.startsWith("05-")))("%s has 150 to 500 words", (_, text) => {
    expect(words(text)).toBeGreaterThanOrEqual(150);
    expect(words(text)).toBeLessThanOrEqual(500);
  });

  test.each([...texts])("%s is NFC and keeps no markup", (_, text) => {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/[<>]|&[a-z]+;|^# /m);
  });

  test.each(names)("%s names no address outside .example, schema.org aside", (name) => {
    const hosts = [...content(name).matchAll(/https?:\/\/([^/"\s]+)/g)].map((match) => match[1]!);
    expect(hosts.filter((host) => !host.endsWith(".example") && host !== "schema.org")).toEqual([]);
  });
});

describe("the key", () => {
  test("every report is in it, once", () => {
    expect(key.documents.map((row) => row.file).sort()).toEqual([...texts.keys()].sort());
  });

  test("every row's file is a report", () => {
    expect(allRows.filter((row) => row.file && !texts.has(row.file))).toEqual([]);
  });

  test("quote, about and content_has stand in the text", () => {
    const missing = allRows.flatMap((row) =>
      [row.quote, row.about, row.content_has]
        .filter((part) => part !== undefined)
        .filter((part) => !texts.get(row.file!)?.includes(part))
        .map((part) => `${row.file}: ${part}`),
    );
    expect(missing).toEqual([]);
  });

  test("what is looked up by its place stands there once, so that the first occurrence is the one meant", () => {
    const placed = [
      ...key.times.map((row) => [row.file, row.quote]),
      ...key.claims.flatMap((row) => [
        [row.file, row.about],
        [row.file, row.when],
      ]),
      ...key.attributions.map((row) => [row.file, row.content_has]),
      ...key.must_not.map((row) => [row.file, row.time?.quote]),
    ].filter(([, part]) => part !== undefined);
    expect(placed.filter(([file, part]) => times(texts.get(file!)!, part!) !== 1)).toEqual([]);
  });

  test("types, statuses, kinds and bases are the model's", () => {
    const claims = [...key.claims, ...key.must_not.flatMap((row) => (row.claim?.type ? [row.claim] : []))];
    const given = claims.flatMap((row) => [row.status ?? []].flat());
    const history = key.agreements.flatMap((row) => row.history);
    const findings = [
      ...key.findings.map((row) => row.kind),
      ...key.must_not.flatMap((row) => row.finding?.kind ?? []),
    ];
    expect(claims.map((row) => row.type!).filter((type) => !(type in types))).toEqual([]);
    expect([...given, ...history].filter((status) => !(status in statuses))).toEqual([]);
    expect(findings.filter((kind) => !(kind in kinds))).toEqual([]);
    expect(key.documents.filter((row) => !(row.published.basis in bases))).toEqual([]);
  });

  test("every kind of finding is planted", () => {
    expect(new Set(key.findings.map((row) => row.kind))).toEqual(new Set(Object.keys(kinds)));
  });

  test("a claim is named once, and only named claims are pointed at", () => {
    const pointed = [
      ...[...key.findings, ...key.agreements].flatMap((row) => row.claims ?? []),
      ...key.must_not.flatMap((row) => [...(row.finding?.claims ?? []), row.claim?.id ?? []].flat()),
    ];
    expect(claimIds.size).toBe(key.claims.length);
    expect(pointed.filter((id) => !claimIds.has(id))).toEqual([]);
  });

  test.each(key.documents.map((row) => row.file))("%s has its attributions and claims", (file) => {
    const [attributions, claims] = file.startsWith("05-") ? [2, 1] : [3, 2];
    expect(key.attributions.filter((row) => row.file === file).length).toBeGreaterThanOrEqual(attributions);
    expect(key.claims.filter((row) => row.file === file).length).toBeGreaterThanOrEqual(claims);
  });
});
