import { expect, test } from "vitest";
import { messagesIn } from "../../src/cli/messages/index.ts";

/** The paths of all that a language says, with "()" where it says it of something. */
function keys(said: unknown, path = ""): string[] {
  if (typeof said === "function") return [`${path}()`];
  if (said === null || typeof said !== "object") return [path];
  return Object.entries(said).flatMap(([key, part]) => keys(part, `${path}.${key}`));
}

test("both languages of the interface say the same things", () => {
  expect(keys(messagesIn("vi")).sort()).toEqual(keys(messagesIn("en")).sort());
});

test.each(["vi", "en"] as const)("%s leaves nothing unsaid", (ui) => {
  const empty = (said: unknown): boolean =>
    said !== null && typeof said === "object" ? Object.values(said).some(empty) : said === "";
  expect(empty(messagesIn(ui))).toBe(false);
});

test("Vietnamese is composed", () => {
  const said = JSON.stringify(messagesIn("vi"));
  expect(said).toBe(said.normalize("NFC"));
});
