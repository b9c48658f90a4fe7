import { expect, test } from "vitest";
import { wantsColour } from "../../../src/cli/print/style.ts";

test.each([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a terminal that cannot", { TERM: "dumb" }, true, false],
  ["NO_COLOR", { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR", { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR into a pipe", { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR over NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
])("colour: %s", (_, env, isTTY, colour) => {
  expect(wantsColour(env, isTTY)).toBe(colour);
});
