import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { place, restore, storiesOf } from "../../../src/collation/stories/stories.ts";
import { emptyWindow, moveTo, type StoryReport } from "../../../src/collation/stories/window.ts";
import { termsOf } from "../../../src/text/terms.ts";
import { toText } from "../../../src/text/text.ts";

const report = (id: string, day: number, text: string): StoryReport => {
  return { id, day, text, terms: termsOf(toText(text, "vi")) };
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
        day: fc.integer({ min: 0, max: 40 }),
        text: fc.constant(""),
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

  test("a report goes to a story by what was told before it: what is told later changes nothing", () => {
    const before = storiesOf(reports.slice(0, 4));
    const later = report("z", 103, "Ông Kishi xem tàu tuần tra ở Hải Phòng, nông dân Campuchia bán thóc");
    const after = storiesOf([...reports.slice(0, 4), later]);
    expect(after.map((story) => story.filter((id) => id !== "z"))).toEqual(before);
  });

  test("have their id from the report that founded them", () => {
    const window = emptyWindow();
    expect(reports.slice(0, 2).map((each) => place(window, each).story)).toEqual(["s:a", "s:a"]);
  });
});

describe("the window", () => {
  test("holds nothing of what it let go of", () => {
    const window = emptyWindow();
    for (const each of reports) place(window, each);
    moveTo(window, 10_000);
    expect([window.reports.length, window.terms.size, window.stories.size]).toEqual([0, 0, 0]);
  });

  test("is the same where it is made again of what is known", () => {
    const [walked, restored] = [emptyWindow(), emptyWindow()];
    const [a, b, c, d] = reports as [StoryReport, StoryReport, StoryReport, StoryReport];
    for (const each of [a, c, b]) restore(restored, each, place(walked, each));
    expect(place(restored, d).story).toBe(place(walked, d).story);
    expect([...restored.terms.keys()]).toEqual([...walked.terms.keys()]);
  });
});

describe("a near copy in a story", () => {
  const wire =
    "Nhật Bản và Việt Nam hôm qua ký thỏa thuận về chuyển giao thiết bị quốc phòng sau ba năm thương lượng giữa hai bộ " +
    "trưởng tại Hà Nội, theo thông cáo chung được công bố vào buổi chiều";
  const told = [
    report("a", 100, `${wire}.`),
    report("b", 100, "Nhật Bản và Việt Nam ký thỏa thuận chuyển giao thiết bị quốc phòng."),
    report("c", 101, `(Bến Bờ) ${wire}, sáng nay.`),
    report("d", 102, `${wire}!`),
  ];

  test("names the first that it is a copy of; what says the same in its own words is none", () => {
    const window = emptyWindow();
    expect(told.map((each) => place(window, each)).map(({ story, copyOf }) => [story, copyOf])).toEqual([
      ["s:a", null],
      ["s:a", null],
      ["s:a", "a"],
      ["s:a", "a"],
    ]);
  });
});

test("common words and marks are no terms, two words together are one; those of the headline, and names, count twice", () => {
  const text = toText("Kishi tới Huế\nÔng Kishi, xem tàu.", "vi");
  expect(Object.fromEntries(termsOf(text, 13))).toEqual({
    kishi: 6,
    huế: 4,
    tàu: 1,
    "kishi tới": 2,
    "tới huế": 2,
    "ông kishi": 2,
    "xem tàu": 1,
  });
});
