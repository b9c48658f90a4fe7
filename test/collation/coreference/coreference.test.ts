import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, mentionsOf } from "../../../benchmark/marked.ts";
import { eventsIn, eventsOf } from "../../../src/collation/coreference/coreference.ts";
import { probability } from "../../../src/collation/coreference/model.ts";
import { sceneOf } from "../../../src/collation/coreference/scene.ts";
import { sameEventModel } from "../../../src/models/learned.ts";

/** Documents of a sentence a line, in which what tells of an event stands between "_". */
function told(documents: Record<string, string>) {
  const events: (Mark & { cluster: string })[] = [];
  const sentences = Object.entries(documents).map(([document, text]) => {
    const lines = text.split("\n").map((line, sentence) => {
      const tokens = line.split(" ");
      for (const [i, token] of tokens.entries()) {
        if (token.startsWith("_")) events.push({ document, sentence, tokens: [i], cluster: "" });
      }
      return tokens.map((token) => token.replaceAll("_", ""));
    });
    return [document, new Map(lines.entries())] as const;
  });
  return mentionsOf({ documents: new Map(sentences), events, cast: [] });
}

const model = sameEventModel("en")!;

const news = {
  a: "A ferry _sank_ off Palawan on Monday , drowning twelve pilgrims from Iloilo .",
  b: "Twelve pilgrims from Iloilo drowned when their ferry _sank_ off Palawan .",
  c: "Parliament in Tallinn _elected_ Marta Kask president of Estonia .",
  d: "The _election_ of Marta Kask by the parliament in Tallinn was close .",
};

describe("mentions of one event", () => {
  const { documents, mentions } = told(news);
  const together = (some: typeof mentions) =>
    eventsOf(documents, some, model)
      .map((ids) => ids.map((id) => id[0]).sort())
      .sort();

  test("are together across documents, by their words and what stands around them", () => {
    expect(together(mentions)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  test("are the same for every order in which they come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: mentions.length }), (shuffled) => {
        expect(together(shuffled)).toEqual(together(mentions));
      }),
      { numRuns: 10 },
    );
  });

  test("each mention is in one event", () => {
    const scene = sceneOf(documents, mentions);
    const ids = mentions.map(({ id }) => id).sort();
    expect(
      eventsIn(scene, mentions, () => 1)
        .flat()
        .sort(),
    ).toEqual(ids);
    expect(eventsIn(scene, mentions, () => 0).sort()).toEqual(ids.map((id) => [id]));
  });
});

test("trees add up to log odds", () => {
  const leaf = (value: number) => ({ evidence: -1, cut: 0, below: -1, above: -1, value });
  const tree = [{ evidence: 1, cut: 0.5, below: 1, above: 2, value: 0 }, leaf(-2), leaf(2)];
  expect(probability({ base: 0, trees: [] }, [0, 0])).toBe(0.5);
  expect(probability({ base: -2, trees: [tree, tree] }, [9, 0.5])).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect(probability({ base: 2, trees: [tree] }, [9, 0.4])).toBe(0.5);
});
