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

const words = (text: string): string[] => text.trim().split(/\s+/u);

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

/** Days are held against each other as far as both are told: a term that ends in a month may begin the next one in it. */
function overlaps(a: OfficeHolder, b: OfficeHolder): boolean {
  const end = a.to ?? "9999-12-31";
  const told = Math.min(end.length, b.from.length);
  return b.from.slice(0, told) < end.slice(0, told);
}

test("one person holds an office at a time", () => {
  const offices = [...new Set(officeHolders.map(({ of, office }) => `${of} ${office}`))];
  const terms = offices.map((key) => officeHolders.filter(({ of, office }) => `${of} ${office}` === key));
  const clashes = terms.flatMap((held) => {
    const inOrder = held.filter(({ office }) => !many.has(office)).sort((a, b) => (a.from < b.from ? -1 : 1));
    return inOrder.flatMap((next, i) => (i > 0 && overlaps(inOrder[i - 1]!, next) ? [show(next)] : []));
  });
  expect(clashes).toEqual([]);
});

const followed =
  words(`VN LA KH TH MM MY SG ID PH BN TL CN JP KR KP TW IN PK BD LK MN AU NZ US CA MX BR RU UA BY KZ GB FR DE IT
  ES NL PL SE TR IR IL SA AE EG ZA CU`);
/** Realms, whose head of state is another's; states with no such minister of their own, or whose head of government is one. */
const without = new Set(
  words(
    "AU head-of-state CA head-of-state NZ head-of-state BD defence-minister LK defence-minister LK head-of-government"
      .replaceAll(" h", "/h")
      .replaceAll(" d", "/d"),
  ),
);

test.each(followed)("%s has its heads and its ministers of foreign affairs and defence", (of) => {
  const held = new Set(officeHolders.filter((holder) => holder.of === of).map(({ office }) => office));
  const wanted = ["head-of-state", "head-of-government", "foreign-minister", "defence-minister"] as const;
  expect(wanted.filter((office) => !held.has(office) && !without.has(`${of}/${office}`))).toEqual([]);
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
