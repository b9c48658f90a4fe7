import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "../../src/text/token.ts";
import { byWord, idOf } from "../../src/text/word-id.ts";

test("the same key has the same id, in whatever case it was written", () => {
  const [first, second, third] = tokenise("Hòa HOÀ Bình");
  expect(second!.id).toBe(first!.id);
  expect(third!.id).not.toBe(first!.id);
  expect(idOf("hòa")).toBe(first!.id);
});

test("what is said by word is what the key says", () => {
  const length = byWord((key) => key.length);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (string) => {
      const tokens = tokenise(`${string} Hà Nội 2020`.normalize("NFC"));
      expect(tokens.map(length)).toEqual(tokens.map(({ key }) => key.length));
    }),
  );
});

test("a function is asked once for a word, also where it says nothing", () => {
  const asked: string[] = [];
  const nothing = byWord((key) => void asked.push(key));
  tokenise("Huế và Huế và").forEach(nothing);
  expect(asked).toEqual(["huế", "và"]);
});

test("when too many words were met, the rest have no id and are still told apart", () => {
  const ids = Array.from({ length: 20_000 }, (_, i) => idOf(`từ${i}`));
  expect(ids.at(-1)).toBe(0);
  const tokens = ["từ19998", "từ19999"].map((key) => ({ key, id: idOf(key) }));
  expect(tokens.map(byWord((key) => key))).toEqual(["từ19998", "từ19999"]);
});
