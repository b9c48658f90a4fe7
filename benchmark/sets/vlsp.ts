import { join } from "node:path";
import type { Entity, EntityType } from "../../src/model.ts";
import { asTakenIn, closedUp, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { type Labelled, scoreExactly } from "../score/spans.ts";
import { measuresOf, sum } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

type Label = "PERSON" | "LOCATION" | "ORGANIZATION";

const OURS: Partial<Record<EntityType, Label>> = {
  person: "PERSON",
  organization: "ORGANIZATION",
  outlet: "ORGANIZATION",
  bloc: "ORGANIZATION",
  country: "LOCATION",
  government: "LOCATION",
  place: "LOCATION",
};

const THEIRS: Record<string, Label> = {
  PERSON: "PERSON",
  PER: "PERSON",
  LOCATION: "LOCATION",
  LOC: "LOCATION",
  ORGANIZATION: "ORGANIZATION",
  ORG: "ORGANIZATION",
};

/** A sentence as its tokens with spaces between, and the runs of tokens with one of the labels; "B-" opens one. */
export function sentenceOf(
  tokens: [string, string][],
  labels: Record<string, string> = THEIRS,
): { text: string; spans: Labelled[] } {
  const spans: Labelled[] = [];
  let text = "";
  let before: string | undefined;
  for (const [token, written] of tokens) {
    const label = labels[written.replace(/^[BI]-/u, "")];
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? token : `${text} ${token}`;
    if (label && label === before && !written.startsWith("B-")) spans.at(-1)!.end = text.length;
    else if (label) spans.push({ label, start, end: text.length });
    before = label;
  }
  return { text, spans };
}

/** Sentences as lists of tokens with their labels, a line each, in JSON. */
const linesOf = (source: string): [string, string][][] =>
  source
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as [string, string][]);

/**
 * Sentences in columns: a word with "_" between its syllables, its part of speech, its phrase, its label, and what is
 * within that; an empty line after each sentence. Lines of fewer columns ("-DOCSTART-") are no words.
 */
export const columnsOf = (source: string): [string, string][][] =>
  source
    .split(/\r?\n[^\S\n]*\r?\n/u)
    .map((block) => block.split("\n").flatMap(wordOf))
    .filter((words) => words.length > 0);

function wordOf(line: string): [string, string][] {
  const [word, , , label] = line.trim().split(/\t| +/u);
  if (!word || !label) return [];
  return [[word.length > 1 ? word.replaceAll("_", " ").trim() : word, label]];
}

function scoreSentence(tokens: [string, string][], uri: string) {
  const { text, spans } = sentenceOf(tokens);
  const edited = edit(text, [...closedUp, ...asTakenIn]);
  const { entities } = read(standoffReport(uri, edited.text, { language: "vi" }));
  return scoreExactly(
    spans.map((span) => ({ ...moved(edited, span), label: span.label })),
    namesOf(edited.text, entities),
  );
}

/**
 * What is found, as the sets mark names. A body in small letters, "quân đội Mỹ", is none, but the country in it is; with
 * a capital it is a body, also "Chính phủ Nga", while "Moscow" that acts is still a place.
 */
export function namesOf(text: string, entities: Pick<Entity, "type" | "mentions">[]): Labelled[] {
  const mentions = entities.flatMap(({ type, mentions: at }) => at.map(({ start, end }) => ({ start, end, type })));
  const countries = mentions.filter(({ type }) => type === "country");
  const found = mentions.flatMap(({ start, end, type }) => {
    const country = countries.find(
      (each) => each.start >= start && each.end <= end && each.end - each.start < end - start,
    );
    const own = country ? text.slice(start, country.start) + text.slice(country.end, end) : text.slice(start, end);
    const label = country && type === "government" ? "ORGANIZATION" : OURS[type];
    const described = country && label === "ORGANIZATION" && !/\p{Lu}/u.test(own);
    return label && !described ? [{ start, end, label }] : [];
  });
  return outermost(found);
}

/** The set marks no names inside names. */
function outermost(spans: Labelled[]): Labelled[] {
  const isInside = (inner: Labelled, outer: Labelled) =>
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
  return spans.filter((span) => !spans.some((other) => isInside(span, other)));
}

const vlsp = (
  name: string,
  fileOf: (split: string) => string,
  sentencesOf: (source: string) => [string, string][][],
): BenchmarkSet => {
  const path = ({ data, split }: Place) => join(data, "vi-entities", fileOf(split));
  return {
    name,
    needs: (place) => [path(place)],
    measure: (place) => {
      const sentences = sentencesOf(textAt(path(place)).normalize("NFC"));
      return measuresOf("entities", sum(sentences.map((tokens, i) => scoreSentence(tokens, `${name}/${i}`))));
    },
  };
};

/** Names of persons, places and bodies in single Vietnamese sentences; right to the letter or not at all. */
export const vlsp2021 = vlsp("vlsp2021", (split) => `vlsp2021-${split}.jsonl`, linesOf);
export const vlsp2016 = vlsp("vlsp2016", (split) => `vlsp2016.${split}`, columnsOf);
