import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../src", import.meta.url));

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .filter((file) => !file.includes("node_modules/"));

const source = (file: string) => readFileSync(join(root, file), "utf8");
const code = (file: string) =>
  source(file)
    .replace(/\/\*.*?\*\//gsu, "")
    .replace(/(?:^|\s)\/\/.*$/gmu, "");

/** What may be imported from where; of the files in the root folder, all but the pipeline stand under "root". */
const mayImport: Record<string, string[]> = {
  root: [],
  scheme: [],
  gazetteer: [],
  languages: [],
  search: [],
  ledger: ["search"],
  intake: [],
  text: ["languages"],
  reading: ["text", "languages", "gazetteer"],
  "second-reader": ["text", "reading"],
  models: ["text", "collation"],
  collation: ["ledger", "gazetteer", "text"],
  review: ["collation", "ledger"],
  pipeline: [
    "gazetteer",
    "languages",
    "search",
    "ledger",
    "intake",
    "models",
    "text",
    "reading",
    "second-reader",
    "collation",
    "review",
  ],
  api: ["review", "collation", "ledger", "pipeline"],
  web: ["api"],
  cli: ["pipeline", "review", "api"],
};
const everyoneMayImport = ["root", "scheme"];

const areaOf = (file: string): string => {
  const folder = file.includes("/") ? file.slice(0, file.indexOf("/")) : "root";
  return folder === "root" && file.startsWith("pipeline.") ? "pipeline" : folder;
};

interface Import {
  of: string;
  isType: boolean;
}

const statement = /(import|export)(\s+type)?\s[^"';]*?from\s*"([^"]+)"|import\s*\(?\s*"([^"]+)"/gu;

const importsOf = (file: string): Import[] =>
  [...code(file).matchAll(statement)].map((match) => ({ of: match[3] ?? match[4]!, isType: match[2] !== undefined }));

const imports = files.flatMap((file) => importsOf(file).map((entry) => ({ file, area: areaOf(file), ...entry })));

const relatives = imports
  .filter(({ of }) => of.startsWith("."))
  .map((entry) => {
    const target = relative(root, resolve(root, dirname(entry.file), entry.of))
      .split(sep)
      .join("/");
    return { ...entry, target, to: areaOf(target) };
  });

/** Files that hold a pattern, with what they hold. */
const holding = (pattern: RegExp, areas?: string[]) =>
  files
    .filter((file) => !areas || areas.includes(areaOf(file)))
    .flatMap((file) => (code(file).match(pattern) ?? []).map((found) => `${file}: ${found}`));

const pure = ["root", "scheme", "gazetteer", "languages", "search", "text", "reading"];

test("every folder has its directions", () => {
  expect([...new Set(files.map(areaOf))].filter((area) => !(area in mayImport))).toEqual([]);
});

test("imports keep to the directions", () => {
  const allowed = (area: string, to: string) =>
    area === to || everyoneMayImport.includes(to) || mayImport[area]!.includes(to);
  const astray = relatives.filter(({ area, to }) => !allowed(area, to));
  expect(astray.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
});

test("the web knows the types of the api only, and the gazetteer those of the model", () => {
  const values = relatives.filter(
    ({ area, to, isType }) => !isType && ((area === "web" && to === "api") || (area === "gazetteer" && to === "root")),
  );
  expect(values.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
});

test("relative imports name a file", () => {
  const unnamed = relatives.filter(({ of }) => !/\.(?:tsx?|json|css|svg|po)$/u.test(of));
  expect(unnamed.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
});

describe("reading is pure: the same text gives the same reading, on any machine", () => {
  test("no module of the platform, no package", () => {
    const foreign = imports.filter(({ area, of }) => pure.includes(area) && !of.startsWith("."));
    expect(foreign.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  });

  test("no clock, no chance, no environment, no locale", () => {
    const impure =
      /Date\.now|new Date\(\)|Math\.random|(?<![\p{L}.])process\.|performance\.now|localeCompare|toLocale\p{L}+|crypto\.randomUUID/gu;
    expect(holding(impure, pure)).toEqual([]);
  });

  test("nothing asynchronous", () => {
    expect(holding(/(?<!\p{L})(?:async|await)(?!\p{L})/gu, ["text", "reading"])).toEqual([]);
  });
});

test("reports come in through the intake alone, and text goes out through the second reader alone", () => {
  const network = /^(?:node:)?(?:net|tls|dns|dns\/promises|http2?|https)$|^undici$/u;
  const mayTalk = (area: string, of: string) => area === "intake" || (area === "api" && /^(?:node:)?http$/u.test(of));
  const talking = imports.filter(({ area, of }) => network.test(of) && !mayTalk(area, of));
  expect(talking.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
  const fetching = holding(/(?<![\p{L}.])(?:fetch|WebSocket|EventSource)\s*\(/gu);
  expect(fetching.filter((place) => !/^(?:intake|second-reader)\//u.test(place))).toEqual([]);
  const storing = imports.filter(({ area, of }) => /^(?:node:)?fs/u.test(of) && ["collation", "review"].includes(area));
  expect(storing.map(({ file, of }) => `${file} imports ${of}`)).toEqual([]);
});

test("no escape that knows the letters of ASCII only", () => {
  expect(holding(/\\[bBwW](?![\p{L}\p{N}]{2,})[^\n]{0,20}/gu)).toEqual([]);
});

test("files are named in lower case for the noun that they make", () => {
  const name = (file: string) => file.split("/").at(-1)!;
  expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/u.test(name(file)))).toEqual([]);
  expect(files.filter((file) => /util|helper|manager|service(?!-worker)|common|misc/u.test(file))).toEqual([]);
});

interface RuleLike {
  pattern: string;
  examples?: unknown[];
}

const isRule = (value: unknown): value is RuleLike =>
  typeof value === "object" && value !== null && "pattern" in value && typeof value.pattern === "string";

/** Every rule that a value holds, however deep. */
function rulesIn(value: unknown, seen = new Set<unknown>()): RuleLike[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isRule(value)) return [value];
  return Object.values(value).flatMap((inner) => rulesIn(inner, seen));
}

const languageFiles = files.filter((file) => /^languages\/[^/]+\/.+\.ts$/u.test(file));

test.each(languageFiles)("every rule in %s has examples", async (file) => {
  const exported: unknown = await import(pathToFileURL(join(root, file)).href);
  expect(rulesIn(exported).filter((rule) => !rule.examples?.length)).toEqual([]);
});
