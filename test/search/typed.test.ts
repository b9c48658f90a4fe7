import fc from "fast-check";
import { expect, test } from "vitest";
import type { Query } from "../../src/search/query.ts";
import { understood } from "../../src/search/typed.ts";

/** With every bracket, and the sign of a form behind what is to be met as written. */
function shown(query: Query | null): string {
  if (query === null) return "";
  if (query.is === "row") return query.words.join("_") + (query.form === "written" ? "!" : "");
  if (query.is === "not") return `-${shown(query.of)}`;
  return `(${query.of.map(shown).join(query.is === "and" ? " " : " | ")})`;
}

test.each([
  ["", ""],
  ["Japan", "japan"],
  ["Japan Vietnam", "(japan vietnam)"],
  ["Japan AND Vietnam", "(japan vietnam)"],
  ["Japan OR Vietnam", "(japan | vietnam)"],
  ["a b OR c d", "((a b) | (c d))"],
  ["a (b OR c) d", "(a (b | c) d)"],
  ["a NOT b", "(a -b)"],
  ["a AND NOT b", "(a -b)"],
  ["a -b", "(a -b)"],
  ['a -"b c" -(d OR e)', "(a -b_c -(d | e))"],
  ["a NOT NOT b", "(a b)"],
  ["or and not", "(or and not)"],
  ['"AND OR"', "and_or"],
  ["“F 16” «Su 30»", "(f_16 su_30)"],
  ["F-16 11/9 U.S. AT&T", "(f_16 11_9 u_s at_t)"],
  ["a - b", "(a b)"],
  ["((a)) (b (c))", "(a b c)"],
  ["a OR (b OR c)", "(a | b | c)"],
  ['"a b', "a_b"],
  ['a"', "a"],
  ['"" () a', "a"],
  ["(a OR b", "(a | b)"],
  ["a) b", "(a b)"],
  [")( a", "a"],
  ["OR a OR", "a"],
  ["a AND", "a"],
  ["a NOT", "a"],
  ["NOT OR a", "a"],
  ["AND OR NOT", ""],
])("%j is understood as %j", (typed, meant) => {
  const { query, fault } = understood(typed);
  expect(shown(query)).toBe(meant);
  expect(fault).toBeNull();
});

test.each([
  ["-a", "onlyNot"],
  ["NOT a NOT b", "onlyNot"],
  ["a OR -b", "onlyNot"],
  ["a ".repeat(101), "tooLong"],
  [`a -"${"b ".repeat(100)}"`, "tooLong"],
])("%j is told to be %s", (typed, fault) => {
  expect(understood(typed)).toEqual({ query: null, fault });
});

test("brackets that go too deep are not looked at", () => {
  const deep = (count: number) => `${"(a OR b ".repeat(count)}c${")".repeat(count)} d`;
  expect(understood(deep(5000)).fault).toBe("tooLong");
  expect(shown(understood(`${"(".repeat(5000)}a OR b${")".repeat(5000)} c`).query)).toBe("((a | b) c)");
});

test("anything typed is understood", () => {
  const typed = fc.array(fc.constantFrom("a", "ký", '"', "(", ")", "-", "AND", "OR", "NOT", " ", ",", "“", "\ud800"));
  fc.assert(
    fc.property(
      fc.oneof(
        typed.map((signs) => signs.join(" ")),
        typed.map((signs) => signs.join("")),
        fc.string(),
      ),
      (any) => {
        expect(() => understood(any)).not.toThrow();
      },
    ),
  );
});
