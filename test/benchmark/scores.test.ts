import { expect } from "vitest";
import { defaultPlace } from "../../benchmark/place.ts";
import { fallen, recorded } from "../../benchmark/record.ts";
import { scoresOf } from "../../benchmark/score.ts";
import { setsOf } from "../../benchmark/sets/index.ts";
import { speed } from "../../benchmark/sets/speed.ts";
import { viWordsSpeed } from "../../benchmark/sets/vi-words-speed.ts";
import { testWith } from "./at-hand.ts";

// What a clock says of this machine at this minute is no score to hold anybody to.
for (const set of setsOf(null).filter((each) => each !== speed && each !== viWordsSpeed)) {
  testWith(
    set.needs(defaultPlace),
    `no score of ${set.name} falls below the record by more than half a point`,
    async () => {
      const scores = await scoresOf([set], defaultPlace, () => {});
      expect(fallen(recorded(), scores)).toEqual([]);
    },
  );
}
