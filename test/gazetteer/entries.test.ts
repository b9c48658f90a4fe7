import { expect, test } from "vitest";
import {
  capitals,
  countries,
  countryByCode,
  entries,
  entryById,
  memberships,
  outletByHost,
  peoples,
} from "../../src/gazetteer/index.ts";

const twice = <T>(items: T[]): T[] => items.filter((item, i) => items.indexOf(item) !== i);

test("an id is given once", () => {
  expect(twice(entries.map((entry) => entry.id))).toEqual([]);
});

test.each([
  ["country", /^country:[A-Z]{2}$/u],
  ["government", /^gov:[A-Z]{2}$/u],
  ["bloc", /^bloc:[A-Z0-9-]+$/u],
  ["outlet", /^outlet:[a-z0-9-]+$/u],
  ["organization", /^org:([a-z]{2}:)?[a-z0-9-]+$/u],
  ["place", /^place:[a-z0-9-]+$/u],
  ["agreement", /^agreement:[a-z0-9-]+$/u],
  ["equipment", /^equipment:[a-z0-9-]+$/u],
])("the id of every %s is well formed", (type, form) => {
  const ids = entries.filter((entry) => entry.type === type).map((entry) => entry.id);
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter((id) => !form.test(id))).toEqual([]);
});

test("a body by rule carries the code of its own state", () => {
  const astray = entries.filter(({ id, country }) => /^org:..:/u.test(id) && id.slice(4, 6).toUpperCase() !== country);
  expect(astray).toEqual([]);
});

/** Kosovo's code is one that ISO 3166-1 leaves to its users. */
const named = (code: string) => code === "XK" || new Intl.DisplayNames("en", { type: "region" }).of(code) !== code;

test("codes are those of ISO 3166-1", () => {
  const codes = [...countries.map(({ code }) => code), ...Object.values(memberships).flat()];
  const owners = entries.flatMap(({ country }) => country ?? []);
  expect([...codes, ...owners].filter((code) => !named(code) || !countryByCode.has(code))).toEqual([]);
  expect(twice(countries.map(({ code }) => code))).toEqual([]);
});

test("all 193 members of the United Nations are there, and those that news names besides", () => {
  expect(countries.length).toBeGreaterThanOrEqual(193 + 7);
});

const formsOf = ({ vi, en }: { vi: string[]; en: string[] }) => [...vi, ...en];

test("forms are clean: NFC, no stray spaces, none given twice", () => {
  const forms = entries.flatMap(formsOf);
  expect(forms.filter((form) => form !== form.trim() || /\s\s|^$/u.test(form))).toEqual([]);
  expect(forms.filter((form) => form !== form.normalize("NFC"))).toEqual([]);
  expect(entries.filter(({ vi, en }) => twice(vi).length + twice(en).length > 0).map(({ id }) => id)).toEqual([]);
});

test("what exists can be found in either language", () => {
  const bracketed = entries.filter(({ name }) => name.includes("("));
  const mute = entries.filter((entry) => formsOf(entry).length === 0 && entry.type !== "government");
  expect(mute.map(({ id }) => id)).toEqual([]);
  expect(bracketed.filter(({ name, vi, en }) => [...vi, ...en].includes(name))).toEqual([]);
});

test.each(["vi", "en"] as const)("in %s, a form means one thing", (language) => {
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    // Vietnamese reports use the English forms too.
    for (const form of language === "vi" ? formsOf(entry) : entry.en) {
      owners.set(form, (owners.get(form) ?? new Set()).add(entry.id));
    }
  }
  const several = [...owners].filter(([, ids]) => ids.size > 1);
  expect(several.map(([form, ids]) => `${form}: ${[...ids].join(", ")}`)).toEqual([]);
});

/** The Vatican has no people of its own; Dominicans and Congolese may be those of either of two states. */
const nameless = ["VA", "DO", "DM", "CD"];

test("a host is an outlet's, and one outlet's only", () => {
  const astray = [...outletByHost].filter(
    ([host, id]) => entryById.get(id)?.type !== "outlet" || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(host),
  );
  expect(astray).toEqual([]);
  expect(outletByHost.size).toBeGreaterThan(300);
});

test("every state has a capital, and a word in English for its people", () => {
  const bare = countries.filter(({ capital, people }) => capital.name === "" || people.en.length === 0);
  expect(bare.map(({ code }) => code)).toEqual(nameless);
});

test.each([
  ["Hà Nội", "VN"],
  ["Bắc Kinh", "CN"],
  ["Mạc Tư Khoa", "RU"],
  ["Tokyo", "JP"],
  ["Washington", "US"],
])("%s stands for the government of %s", (form, code) => {
  expect(capitals.get(form)).toBe(code);
});

test("the capital of a city state says nothing of its own", () => {
  expect(["Singapore", "Luxembourg", "Monaco"].filter((form) => capitals.has(form))).toEqual([]);
});

test.each([
  ["Japanese", "JP"],
  ["Filipino", "PH"],
  ["Việt", "VN"],
  ["Triều", "KP"],
])("%s are the people of %s", (form, code) => {
  expect(peoples.get(form)).toBe(code);
});

test.each([
  ["bloc:ASEAN", 11],
  ["bloc:EU", 27],
  ["bloc:NATO", 32],
  ["bloc:G7", 7],
  ["bloc:QUAD", 4],
  ["bloc:APEC", 21],
  ["bloc:SCO", 10],
])("%s has %i members", (bloc, count) => {
  expect(memberships[bloc]).toHaveLength(count);
});

test("only a bloc has members, none twice", () => {
  const ids = new Set(entries.map(({ id }) => id));
  expect(Object.keys(memberships).filter((bloc) => !ids.has(bloc))).toEqual([]);
  expect(Object.values(memberships).flatMap(twice)).toEqual([]);
});
