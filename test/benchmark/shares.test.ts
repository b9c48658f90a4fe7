import { expect, test } from "vitest";
import { sharesOf } from "../../benchmark/shares.ts";

const frame = (id: number, functionName: string, file: string, hitCount: number, children: number[] = []) => ({
  id,
  callFrame: { url: file && `file:///somewhere/src/${file}`, functionName },
  hitCount,
  children,
});

test("what a layer calls works for it; what the reader calls itself is text or the rest", () => {
  const nodes = [
    frame(1, "(root)", "", 0, [2, 8, 9]),
    frame(2, "read", "reading/read.ts", 1, [3, 4, 6]),
    frame(3, "tokenise", "text/token.ts", 2),
    frame(4, "readFigures", "reading/figures/figures.ts", 3, [5]),
    frame(5, "rulesAt", "text/pattern.ts", 2),
    frame(6, "readClaims", "reading/claims/claims.ts", 0, [7]),
    frame(7, "push", "", 1),
    frame(8, "(garbage collector)", "", 1),
    frame(9, "(idle)", "", 100),
  ];
  expect(Object.fromEntries(sharesOf(nodes))).toEqual({
    rest: 0.1,
    text: 0.2,
    figures: 0.5,
    claims: 0.1,
    garbage: 0.1,
  });
});

test("no samples give no shares", () => {
  expect(sharesOf([]).size).toBe(0);
});
