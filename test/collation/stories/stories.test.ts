import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cosine, faded, type Likened, vectorOf } from "../../../src/collation/stories/likeness.ts";
import { averageLinkage } from "../../../src/collation/stories/linkage.ts";
import { storiesOf } from "../../../src/collation/stories/stories.ts";
import { termsOf } from "../../../src/text/terms.ts";
import { toText } from "../../../src/text/text.ts";

const report = (id: string, day: number | null, words: string): Likened => {
  return { id, day, terms: termsOf(toText(words, "vi")) };
};

const reports = [
  report("a", 100, "Bộ trưởng Kishi tới Hải Phòng xem tàu tuần tra"),
  report("b", 101, "Ông Kishi xem tàu tuần tra ở Hải Phòng"),
  report("c", 100, "Giá gạo Thái Lan tăng, nông dân Campuchia bán thóc"),
  report("d", 102, "Nông dân Campuchia bán thóc khi giá gạo Thái Lan tăng"),
  report("e", 500, "Ông Kishi xem tàu tuần tra ở Hải Phòng"),
];

describe("stories", () => {
  test("reports on one matter are together, a year apart they are not", () => {
    expect(storiesOf(reports)).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  });

  test("are the same for every order of the reports", () => {
    const wanted = storiesOf(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(wanted);
      }),
    );
  });

  test("hold each report once", () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        day: fc.option(fc.integer({ min: 0, max: 40 })),
        terms: fc.array(fc.constantFrom(..."pqrstu")).map((words) => new Map(words.map((word) => [word, 1]))),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const ids = storiesOf(all).flat();
        expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });

  test("a report whose day is unknown may be of any day", () => {
    expect(storiesOf([reports[0]!, { ...reports[1]!, day: null }])).toEqual([["a", "b"]]);
  });
});

test("common words and marks are no terms; a word of the headline counts twice", () => {
  const text = toText("Kishi tới Huế\nÔng Kishi, ở Huế.", "vi");
  expect(Object.fromEntries(termsOf(text, 13))).toEqual({ kishi: 3, huế: 3 });
});

test("likeness is 1 with itself, 0 with what shares nothing, and fades by the day", () => {
  const [a, b] = ["xy", "z"].map((word) => vectorOf(new Map([...word].map((letter) => [letter, 4]))));
  expect(cosine(a!, a!)).toBeCloseTo(1);
  expect(cosine(a!, b!)).toBe(0);
  expect(faded(1, 10, 10)).toBe(1);
  expect(faded(1, 10, 20)).toBeLessThan(0.5);
  expect(faded(1, null, 20)).toBe(1);
});

test("groups are joined while they are alike on the average, not by a chain of single likenesses", () => {
  const near = (a: number, b: number) => (Math.abs(a - b) === 1 ? 1.2 : 0);
  expect(averageLinkage(4, near)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(averageLinkage(3, () => 1)).toEqual([[0, 1, 2]]);
  expect(averageLinkage(0, () => 1)).toEqual([]);
});
