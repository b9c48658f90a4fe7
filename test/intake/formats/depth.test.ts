import { expect, test } from "vitest";
import { isDeeper } from "../../../src/intake/formats/depth.ts";
import { readHtml } from "../../../src/intake/formats/html.ts";

const nested = (times: number) => `${"<div>".repeat(times)}Tin.${"</div>".repeat(times)}`;

test.each([
  ["three in each other", nested(3), 3],
  ["one after the other", "<p>a</p>".repeat(9), 1],
  ["what holds nothing", `<div>${"<br><IMG src=a>".repeat(9)}</div>`, 1],
  ["more closed than opened", `${"</div>".repeat(9)}<p>`, 1],
])("how deep a page is: %s", (_, source, depth) => {
  expect(isDeeper(source, depth)).toBe(false);
  expect(isDeeper(source, depth - 1)).toBe(true);
});

test("a page that is too deep for a parser is refused, one that is deep gives its text", async () => {
  await expect(readHtml(nested(200_000))).rejects.toThrow("nested more than 10,000 deep");
  expect((await readHtml(nested(5_000))).text.trim()).toBe("Tin.");
});
