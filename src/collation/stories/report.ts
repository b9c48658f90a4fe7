import type { Reading } from "../../model.ts";
import { detectLanguage } from "../../text/language.ts";
import { termsOf } from "../../text/terms.ts";
import { tokenise } from "../../text/token.ts";
import { toldOn } from "../happening.ts";
import { storiesOf } from "./stories.ts";
import type { StoryReport } from "./window.ts";

/** A document as far as stories are made of it. */
export interface StoryText {
  document: string;
  /** Number of the day on which it was told. */
  day: number;
  title: string | null;
  text: string;
  /** As it was told; null where it was not. */
  language: string | null;
}

export function storyReportOf({ document, day, title, text, language }: StoryText): StoryReport {
  const terms = termsOf({ tokens: tokenise(text), language: language ?? detectLanguage(text) }, title?.length ?? 0);
  return { id: document, day, text, terms };
}

/** The story of each document, by the first document in it. */
export function storiesIn(readings: Reading[]): Map<string, string> {
  const reports = readings.map(({ document }) =>
    storyReportOf({ ...document, document: document.id, day: toldOn(document) }),
  );
  return new Map(storiesOf(reports).flatMap((story) => story.map((document) => [document, story[0]!] as const)));
}
