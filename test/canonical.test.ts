import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../src/canonical.ts";

test.each([
  ['{"b":1,"a":{"d":null,"c":[true,false]}}', '{"a":{"c":[true,false],"d":null},"b":1}'],
  ['{"10":1,"2":2,"\\u00f6":3,"\\r":4}', '{"\\r":4,"10":1,"2":2,"ö":3}'],
  [
    "[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0]",
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
  ],
  ['"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/"', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ['{"\\ufb33":1,"\\ud83d\\ude00":2}', '{"😀":2,"\ufb33":1}'],
])("%s is %s", (json, written) => {
  expect(canonical(JSON.parse(json))).toBe(written);
});

test("says the same value, in whatever order it was made", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const backwards = JSON.parse(JSON.stringify(value), (_, each) =>
        each && typeof each === "object" && !Array.isArray(each)
          ? Object.fromEntries(Object.entries(each).reverse())
          : each,
      );
      expect(canonical(backwards)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ["half \ud800"], [[undefined]], [1n]])("refuses %s", (value) => {
  expect(() => canonical(value)).toThrow();
});
