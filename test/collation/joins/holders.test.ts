import { expect, test } from "vitest";
import { holderByOffice } from "../../../src/collation/joins/holders.ts";
import { officesOf } from "../../../src/collation/joins/office.ts";
import type { ReadPost } from "../../../src/model.ts";
import { readingOf, reportOf } from "../../ledger/report.ts";

const evidence = { document: "x", start: 0, end: 0, text: "" };
const post = (office: string, of: string): ReadPost => ({ title: office, office, of, rank: false, evidence });

/** A word of a name, its post, the day of the report, and who is meant. */
test.each<[string, string, string, string | null, string | null]>([
  ["suga", "prime-minister", "country:JP", "2020-10-19", "person:suga-yoshihide"],
  ["suga", "prime-minister", "gov:JP", "2022-10-19", "person:suga-yoshihide"],
  ["suga", "prime-minister", "gov:JP", "2015-10-19", null],
  ["suga", "prime-minister", "gov:KR", "2020-10-19", null],
  ["trump", "president", "gov:US", null, "person:donald-trump"],
  // In Korea one family name is that of many, but the president is one at a time.
  ["lee", "president", "gov:KR", "2010-05-01", "person:bak-lee-myung"],
  ["lee", "president", "gov:KR", null, null],
  ["lee", "minister", "gov:KR", "2010-05-01", null],
  ["tran", "deputy-prime-minister", "gov:VN", "2024-10-01", null],
])("%s, %s of %s, on %s is %s", (word, office, of, published, expected) => {
  const entity = {
    id: `person:${word}`,
    type: "person" as const,
    name: word,
    names: [word],
    country: null,
    mentions: [],
    posts: [post(office, of)],
  };
  const reading = readingOf(reportOf("A visit", { published }));
  expect(holderByOffice(word, officesOf(entity), reading)?.meant ?? null).toBe(expected);
});
