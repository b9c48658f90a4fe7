import { join } from "node:path";
import type { EntityType } from "../../src/model.ts";
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

function scoreSentence(line: string, uri: string) {
  const { text, spans } = sentenceOf(JSON.parse(line) as [string, string][]);
  const edited = edit(text, [...closedUp, ...asTakenIn]);
  const { entities } = read(standoffReport(uri, edited.text, { language: "vi" }));
  const found = entities.flatMap(({ type, mentions }) => {
    const label = OURS[type];
    return label ? mentions.map(({ start, end }) => ({ start, end, label })) : [];
  });
  return scoreExactly(
    spans.map((span) => ({ ...moved(edited, span), label: span.label })),
    outermost(found),
  );
}

/** The set marks no names inside names. */
function outermost(spans: Labelled[]): Labelled[] {
  const isInside = (inner: Labelled, outer: Labelled) =>
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
  return spans.filter((span) => !spans.some((other) => isInside(span, other)));
}

const vlsp = (name: string): BenchmarkSet => {
  const path = ({ data, split }: Place) => join(data, "vi-entities", `${name}-${split}.jsonl`);
  return {
    name,
    needs: (place) => [path(place)],
    measure: (place) => {
      const lines = textAt(path(place)).split("\n").filter(Boolean);
      return measuresOf("entities", sum(lines.map((line, i) => scoreSentence(line, `${name}/${i}`))));
    },
  };
};

/** Names of persons, places and bodies in single Vietnamese sentences; right to the letter or not at all. */
export const vlsp2021 = vlsp("vlsp2021");
export const vlsp2016 = vlsp("vlsp2016");
