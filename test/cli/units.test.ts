import { expect, test } from "vitest";
import { unit as en } from "../../src/cli/messages/en-units.ts";
import { unit as vi } from "../../src/cli/messages/vi-units.ts";

test.each([
  ["what is counted", "country", 12, false, "countries"],
  ["one of it", "country", 1, false, "country"],
  ["a noun as the text says it, in any language", "trang sách", 200, true, "trang sách"],
  ["a measure", "[nmi_i]", 12, false, "nautical miles"],
  ["one unit by another", "case/d", 20, false, "cases/day"],
  ["money by a measure", "USD/[bbl_us]", 70, false, "USD/barrel"],
  ["a rate with a name of its own", "km/h", 90, false, "km/h"],
])("in English: %s", (_, code, count, isSaid, shown) => {
  expect(en(code, count, isSaid)).toBe(shown);
});

test.each([
  ["country", "nước"],
  ["case/d", "ca/ngày"],
  ["reefs", "reefs"],
])("in Vietnamese: %s", (code, shown) => {
  expect(vi(code)).toBe(shown);
});
