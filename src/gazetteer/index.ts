import { agreements } from "./agreements.ts";
import { blocs } from "./blocs.ts";
import { type Country, countries } from "./countries.ts";
import type { Entry } from "./entry.ts";
import { equipment } from "./equipment.ts";
import { organizations } from "./organizations.ts";
import { outlets } from "./outlets.ts";
import { places } from "./places.ts";

export { memberships } from "./blocs.ts";
export { type Country, countries } from "./countries.ts";
export type { Entry } from "./entry.ts";
export { type OfficeHolder, officeHolders, personBySpelling } from "./office-holders/index.ts";
export { outletByHost } from "./outlet-hosts.ts";
export { personSlug } from "./person.ts";
export { islandStates, shipPrefixes } from "./ships.ts";

/** By ISO 3166-1 alpha-2. */
export const countryByCode: ReadonlyMap<string, Country> = new Map(countries.map((each) => [each.code, each]));

const countryEntry = ({ code, name, vi, en }: Country): Entry => ({
  id: `country:${code}`,
  type: "country",
  country: code,
  name,
  vi,
  en,
});

/** A city state's capital has the name of the state: it says nothing about who is meant. */
const capitalForms = ({ vi, en, capital }: Country) => {
  const state = new Set([...vi, ...en]);
  return { vi: capital.vi.filter((form) => !state.has(form)), en: capital.en.filter((form) => !state.has(form)) };
};

/** A government is called by its capital and by its seat. Whether a capital means the city is for the reader to say. */
const governmentEntry = (country: Country): Entry => {
  const { vi, en } = capitalForms(country);
  const seat = country.seat ?? [];
  return {
    id: `gov:${country.code}`,
    type: "government",
    country: country.code,
    name: `Government of ${country.name}`,
    vi: [...new Set([...vi, ...seat])],
    en: [...new Set([...en, ...seat])],
  };
};

/** Everything that has a name, people apart. */
export const entries: Entry[] = [
  ...countries.map(countryEntry),
  ...countries.map(governmentEntry),
  ...blocs,
  ...outlets,
  ...organizations,
  ...places,
  ...agreements,
  ...equipment,
];

/** A form of a capital's name, in any language → ISO 3166-1 alpha-2 of the state. */
export const capitals: ReadonlyMap<string, string> = new Map(
  countries.flatMap((country) => {
    const { vi, en } = capitalForms(country);
    return [...vi, ...en].map((form) => [form, country.code] as const);
  }),
);

/** An adjective or a word for a people → ISO 3166-1 alpha-2: "Japanese" → "JP", "Việt" → "VN". */
export const peoples: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, people }) => [...people.vi, ...people.en].map((form) => [form, code] as const)),
);

export const entryById: ReadonlyMap<string, Entry> = new Map(entries.map((each) => [each.id, each]));
