import { expect, test } from "vitest";
import { uiOf } from "../../src/cli/ui.ts";

test.each([
  [[], {}, "en"],
  [[], { LANG: "vi_VN.UTF-8" }, "vi"],
  [[], { LANG: "vi" }, "vi"],
  [[], { LANG: "VI_VN" }, "vi"],
  [[], { LANG: "vie_XX" }, "en"],
  [[], { LANG: "vi_VN.UTF-8", LC_ALL: "C" }, "en"],
  [[], { LANG: "en_GB.UTF-8", LC_ALL: "vi_VN.UTF-8" }, "vi"],
  [["read", "--ui", "vi"], { LANG: "en_GB.UTF-8" }, "vi"],
  [["read", "--ui=en"], { LANG: "vi_VN.UTF-8" }, "en"],
  [["read", "--ui", "fr"], { LANG: "vi_VN.UTF-8" }, "vi"],
])("%j in %j speaks %s", (args, env, ui) => {
  expect(uiOf(args, env)).toBe(ui);
});
