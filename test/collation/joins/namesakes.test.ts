import { expect, test } from "vitest";
import { decidedBy } from "../../../src/collation/joins/decided.ts";
import { namesakeOf } from "../../../src/collation/joins/namesakes.ts";

type Whole = [entity: string, from?: number | null, to?: number | null];

const nothing = decidedBy([])("x");

/** A short name with its key, the whole names under that key with the first and last quarter of each, and who is meant. */
test.each<[string, string, string, Whole[], string | null]>([
  ["one that fits", "person:keola", "keola prime-minister LA", [["person:keola-somphone"]], "person:keola-somphone"],
  ["two", "person:keola", "keola prime-minister LA", [["person:keola-somphone"], ["person:keola-vilay"]], null],
  [
    "two, of which one is the other in full",
    "person:keola",
    "keola prime-minister LA",
    [["person:keola-somphone"], ["person:duang-keola-somphone"]],
    "person:keola-somphone",
  ],
  [
    "two years before",
    "person:keola",
    "keola prime-minister LA",
    [["person:keola-somphone", 80, 92]],
    "person:keola-somphone",
  ],
  ["longer before", "person:keola", "keola prime-minister LA", [["person:keola-somphone", 80, 91]], null],
  [
    "who has it in every year, told without a day",
    "person:keola",
    "keola prime-minister LA",
    [["person:keola-somphone", null, null]],
    "person:keola-somphone",
  ],
  ["one word where many share it", "person:lee", "lee minister KR", [["person:chul-lee-soo"]], null],
  ["whom the register would know", "person:trump", "trump president US", [["person:barron-trump"]], null],
  [
    "an initial and its name",
    "person:brunner-k-ruedi",
    "brunner+ruedi president CH",
    [["person:brunner-ruedi"], ["person:brunner-karl-ruedi"]],
    "person:brunner-ruedi",
  ],
  [
    "another middle name",
    "person:brunner-k-ruedi",
    "brunner+ruedi president CH",
    [["person:brunner-ruedi"], ["person:brunner-paul-ruedi"]],
    null,
  ],
  [
    "no name without the middle",
    "person:brunner-k-ruedi",
    "brunner+ruedi president CH",
    [["person:brunner-karl-ruedi"]],
    null,
  ],
  ["an outlet by its fuller name", "outlet:shv", "shv outlet", [["outlet:dai-song-hong"]], "outlet:dai-song-hong"],
  ["an outlet of the very form", "org:shv", "shv outlet", [["outlet:shv"]], null],
  ["outlets of one short form", "org:shv", "shv outlet", [["outlet:song-hong-viet"], ["outlet:son-ha-vien"]], null],
])("%s", (_, entity, key, whole, expected) => {
  const namesakes = whole.map(([id, from = 100, to = 100]) => ({ key, entity: id, from, to }));
  const found = namesakeOf({ document: "x", entity, keys: [key], period: 100 }, () => namesakes, nothing);
  expect(found?.meant ?? null).toBe(expected);
});
