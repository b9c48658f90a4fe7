import { expect, test } from "vitest";
import { posts as en } from "../../src/languages/en/posts.ts";
import type { PostTitle } from "../../src/languages/posts.ts";
import { posts as vi } from "../../src/languages/vi/posts.ts";

const officesOf = (posts: PostTitle[]) => [...new Set(posts.map(({ office }) => office))].sort();
const officeOf = (posts: PostTitle[], form: string) => posts.find(({ forms }) => forms.includes(form))?.office;

test("a post of one language is one of the other", () => {
  expect(officesOf(vi)).toEqual(officesOf(en));
});

test.each([
  ["vi", vi],
  ["en", en],
] as const)("in %s, a form is one post", (_, posts) => {
  const owners = new Map<string, Set<string>>();
  for (const { forms, office } of posts)
    for (const form of forms) owners.set(form, (owners.get(form) ?? new Set()).add(office));
  expect([...owners].filter(([, offices]) => offices.size > 1).map(([form, offices]) => [form, ...offices])).toEqual(
    [],
  );
});

test.each([
  ["đại tướng", "general"],
  ["thượng tướng", "senior lieutenant general"],
  ["trung tướng", "lieutenant general"],
  ["thiếu tướng", "major general"],
  ["chuẩn tướng", "brigadier general"],
  ["đại tá", "senior colonel"],
  ["thượng tá", "colonel"],
  ["trung tá", "lieutenant colonel"],
  ["đô đốc", "admiral"],
  ["phó đô đốc", "vice admiral"],
  ["chuẩn đô đốc", "rear admiral"],
  ["ngoại trưởng", "foreign minister"],
  ["bộ trưởng ngoại giao", "secretary of state"],
  ["bộ trưởng quốc phòng", "minister of national defence"],
  ["tổng tham mưu trưởng", "chief of the general staff"],
  ["chủ tịch quốc hội", "speaker"],
  ["tổng bí thư", "general secretary"],
  ["người phát ngôn", "spokeswoman"],
])("%s is %s", (one, other) => {
  expect(officeOf(vi, one)).toBe(officeOf(en, other));
});
