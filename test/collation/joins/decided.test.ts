import { describe, expect, test } from "vitest";
import { decidedBy } from "../../../src/collation/joins/decided.ts";

const decision = (
  nth: number,
  a: string,
  verdict: "same" | "different",
  b: string,
  document: string | null = null,
) => ({
  id: `d${nth}`,
  a: `person:${a}`,
  b: `person:${b}`,
  verdict,
  document,
});

describe("what was decided", () => {
  test("goes on from one to the next, and is called by the name that is known, else by the fullest", () => {
    const decided = decidedBy([
      decision(1, "suga", "same", "nghia-suga-vi"),
      decision(2, "nghia-suga-vi", "same", "suga-yoshihide"),
      decision(3, "keola", "same", "keola-somphone"),
    ])("x");
    expect(decided.of("person:suga")).toEqual({ meant: "person:suga-yoshihide", decisions: ["d1", "d2"] });
    expect(decided.of("person:keola")?.meant).toBe("person:keola-somphone");
    expect(decided.of("person:vilay")).toBeNull();
  });

  test("keeps apart all who are one of those that were named", () => {
    const decided = decidedBy([decision(1, "a", "same", "b"), decision(2, "b", "different", "c")])("x");
    expect(decided.isApart("person:c", "person:a")).toBe(true);
    expect(decided.isApart("person:a", "person:b")).toBe(false);
  });

  test("of one document holds there alone, and before what is of all", () => {
    const decided = decidedBy([
      decision(1, "kim", "same", "kim-chol"),
      decision(2, "kim", "different", "kim-chol", "x"),
      decision(3, "chol", "same", "kim", "y"),
      decision(4, "chol", "different", "kim-chol"),
    ]);
    expect(decided("x").of("person:kim")).toBeNull();
    expect(decided("x").isApart("person:kim", "person:kim-chol")).toBe(true);
    expect(decided("y").of("person:chol")?.decisions).toEqual(["d3", "d1"]);
    expect(decided("z").isApart("person:chol", "person:kim")).toBe(true);
  });

  test("can be that a document means another of the very same name", () => {
    const decided = decidedBy([decision(1, "kim-chol", "different", "kim-chol", "x")]);
    expect(decided("x").of("person:kim-chol")).toEqual({ meant: "person:kim-chol~x", decisions: ["d1"] });
    expect(decided("y").of("person:kim-chol")).toBeNull();
  });
});
