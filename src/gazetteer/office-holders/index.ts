import type { Edtf } from "../../model.ts";
import { personSlug, spellings } from "../person.ts";
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { blocs } from "./blocs.ts";
import { eastAsia } from "./east-asia.ts";
import { eurasia } from "./eurasia.ts";
import { europe } from "./europe.ts";
import { middleEast } from "./middle-east.ts";
import { oceania } from "./oceania.ts";
import { type Office, postsOf } from "./office.ts";
import { southAsia } from "./south-asia.ts";
import { southeastAsia } from "./southeast-asia.ts";

export interface OfficeHolder {
  /** The words of the name without marks, sorted, joined by "-": the same in every order of the names. */
  person: string;
  /** The preferred name. */
  name: string;
  /** Every order and spelling, with Vietnamese ones. */
  names: string[];
  office: Office;
  /** Ids of the posts, shared by the languages, by which a holder of the office is called: "president". */
  posts: string[];
  /** ISO 3166-1 alpha-2, or the id of a bloc. */
  of: string;
  /** A day, or a month or year where no more is sure. */
  from: Edtf;
  /** null: no end is known here. */
  to: Edtf | null;
}

const rows = [
  ...eastAsia,
  ...southeastAsia,
  ...southAsia,
  ...oceania,
  ...eurasia,
  ...europe,
  ...middleEast,
  ...africa,
  ...americas,
  ...blocs,
];

export const officeHolders: OfficeHolder[] = rows.flatMap(([of, offices, name, from, to, others]) =>
  [offices].flat().map((office) => ({
    person: personSlug(name),
    name,
    names: spellings(name, others, of === "JP"),
    office,
    posts: postsOf[office].split(" "),
    of,
    from,
    to,
  })),
);

/** The slug of any spelling → that of the preferred name: "binh-can-tap" → "jinping-xi". */
export const personBySpelling: ReadonlyMap<string, string> = new Map(
  officeHolders.flatMap(({ person, names }) => names.map((name) => [personSlug(name), person] as const)),
);
