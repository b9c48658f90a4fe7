import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attribution } from "../../../src/model.ts";
import { chainsOf } from "../../../src/reading/claims/chain.ts";

const said = (id: number, start: number, end: number): Attribution => ({
  id: `${id}`,
  document: "d",
  source: null,
  cue: null,
  content: { start, end },
  manner: "indirect",
  within: null,
});

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("each place has the attributions that hold it, the longest first", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (contents, unsorted) => {
      const attributions = contents.map(({ start, end }, i) => said(i, start, end));
      const places = unsorted.toSorted((a, b) => a.start - b.start);
      const chains = chainsOf(attributions, places);
      for (const [i, place] of places.entries()) {
        const holding = attributions.filter(({ content }) => content.start <= place.start && place.end <= content.end);
        const lengths = chains[i]!.map(({ content }) => content.end - content.start);
        expect(new Set(chains[i])).toEqual(new Set(holding));
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      }
    }),
  );
});
