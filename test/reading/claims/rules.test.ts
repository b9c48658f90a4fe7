import { expect, test } from "vitest";
import { languages } from "../../../src/languages/index.ts";
import { readText } from "../told.ts";

/** "type status" of the claims of a text, as the examples give them. */
const claimsOf = (language: string, text: string): string[] =>
  readText(language, text).claims.map(({ type, status }) => `${type} ${status}`);

const cases = Object.values(languages).flatMap(({ tag, happenings: { events, statuses } }) =>
  [...events, ...statuses].flatMap(({ examples }) => examples.map(([text, found]) => ({ tag, text, found }))),
);

test.each(cases)("$tag: $text", ({ tag, text, found }) => {
  const claims = claimsOf(tag, text);
  if (found === "") expect(claims).toEqual([]);
  else expect(claims).toEqual(expect.arrayContaining(found.split("; ")));
});
