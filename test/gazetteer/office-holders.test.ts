import { expect, test } from "vitest";
import {
  countryByCode,
  entryById,
  type OfficeHolder,
  officeHolders,
  personBySpelling,
  personSlug,
} from "../../src/gazetteer/index.ts";
import { posts } from "../../src/languages/vi/posts.ts";

const show = ({ name, office, of, from, to }: OfficeHolder) => `${name}, ${office} of ${of}, ${from}/${to ?? ""}`;

test("a term ends after it began", () => {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?$/u;
  const wrong = officeHolders.filter(
    ({ from, to }) => !day.test(from) || (to !== null && (!day.test(to) || from >= to)),
  );
  expect(wrong.map(show)).toEqual([]);
});

test("an office is of a state or a bloc that exists", () => {
  expect(officeHolders.filter(({ of }) => !countryByCode.has(of) && !entryById.has(of)).map(show)).toEqual([]);
});

/** Offices that more than one person holds at a time, or that no single term fits. */
const many = new Set(["deputy-head-of-government", "deputy-defence-minister", "foreign-spokesperson", "ambassador"]);

/** A term given by its month or year only may run into the next one within it. */
const overlaps = (a: OfficeHolder, b: OfficeHolder) => b.from < (a.to ?? "9999") && !b.from.startsWith(a.to ?? "9999");

test("one person holds an office at a time", () => {
  const offices = [...new Set(officeHolders.map(({ of, office }) => `${of} ${office}`))];
  const terms = offices.map((key) => officeHolders.filter(({ of, office }) => `${of} ${office}` === key));
  const clashes = terms.flatMap((held) => {
    const inOrder = held.filter(({ office }) => !many.has(office)).sort((a, b) => (a.from < b.from ? -1 : 1));
    return inOrder.flatMap((next, i) => (i > 0 && overlaps(inOrder[i - 1]!, next) ? [show(next)] : []));
  });
  expect(clashes).toEqual([]);
});

test("a person is the sorted words of the name, the same in any order of it", () => {
  expect(officeHolders.filter(({ person, name }) => person !== personSlug(name)).map(show)).toEqual([]);
  expect(personSlug("Suga Yoshihide")).toBe("suga-yoshihide");
  expect(personSlug("Yoshihide Suga")).toBe("suga-yoshihide");
  expect(personSlug("Nguyễn Tấn Cương")).toBe(personSlug("Nguyen Tan Cuong"));
});

test("a spelling means one person", () => {
  const owners = new Map<string, Set<string>>();
  for (const { person, names } of officeHolders) {
    for (const name of names) {
      const slug = personSlug(name);
      owners.set(slug, (owners.get(slug) ?? new Set()).add(person));
    }
  }
  expect([...owners].filter(([, people]) => people.size > 1)).toEqual([]);
  expect(personBySpelling.get(personSlug("Tập Cận Bình"))).toBe("jinping-xi");
});

test("the posts of an office are posts that the languages know", () => {
  const known = new Set(posts.map(({ office }) => office));
  expect([...new Set(officeHolders.flatMap((holder) => holder.posts))].filter((post) => !known.has(post))).toEqual([]);
});

const holderOn = (of: string, office: string, day: string) =>
  officeHolders.find((h) => h.of === of && h.office === office && h.from <= day && day < (h.to ?? "9999"))?.name;

test.each([
  ["JP", "head-of-government", "2020-10-14", "Suga Yoshihide"],
  ["JP", "head-of-government", "2022-06-28", "Kishida Fumio"],
  ["JP", "foreign-minister", "2022-05-26", "Hayashi Yoshimasa"],
  ["JP", "defence-minister", "2021-09-11", "Kishi Nobuo"],
  ["JP", "chief-of-air-staff", "2022-06-28", "Izutsu Shunji"],
  ["VN", "head-of-government", "2020-10-19", "Nguyễn Xuân Phúc"],
  ["VN", "defence-minister", "2021-09-11", "Phan Văn Giang"],
  ["US", "head-of-state", "2022-05-23", "Joe Biden"],
])("%s, %s on %s: %s", (of, office, day, name) => {
  expect(holderOn(of, office, day)).toBe(name);
});
