import { expect, test } from "vitest";
import { hash } from "../src/hash.ts";

test("the same string gives the same 16 hexadecimal digits", () => {
  expect(hash("Hà Nội")).toMatch(/^[0-9a-f]{16}$/u);
  expect(hash("Hà Nội")).toBe(hash("Hà Nội"));
});

test("neighbours differ", () => {
  const hashes = new Set(Array.from({ length: 20_000 }, (_, i) => hash(`d ${i} ngày 21/4`)));
  expect(hashes.size).toBe(20_000);
  expect(hash("")).not.toBe(hash("\0"));
});
