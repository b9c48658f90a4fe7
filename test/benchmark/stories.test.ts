import { expect, test } from "vitest";
import { articleOf } from "../../benchmark/sets/vi-stories.ts";

test("an article of a cluster has its day and its words, whose syllables were joined", () => {
  const info = "LINK: http://example.org/1\nTITLE: Kishi thăm Hải_Phòng \nSUMMARY: \nTIME: 05/06/2013 16:29";
  const { day, terms, text } = articleOf("one", "1", info, "Tàu tuần_tra.");
  expect(day).toBe(Date.UTC(2013, 5, 5) / 86_400_000);
  expect(text).toBe("Kishi thăm Hải Phòng\n\nTàu tuần tra.");
  expect([terms.get("kishi"), terms.get("hải phòng"), terms.get("tàu tuần"), terms.get("phòng tàu")]).toEqual([
    // Twice as a name, and twice for the headline.
    4,
    4,
    1,
    undefined,
  ]);
});
