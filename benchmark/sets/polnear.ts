import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model.ts";
import { type BratSpan, readBrat } from "../brat.ts";
import { asTakenIn, type Edited, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { addRoles, noRoles, roleMeasures, type Tokens, tokenNumbers } from "../score/roles.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data, split }: Place) => join(data, "en-attribution", split);

/** Attributions in English political news, with a source or without; of several annotators, the first by the file's name. */
export const polnear: BenchmarkSet = {
  name: "polnear",
  needs: (place) => [join(folder(place), "text"), join(folder(place), "attributions")],
  measure: (place) => {
    const total = noRoles();
    const annotations = readdirSync(join(folder(place), "attributions")).sort();
    for (const file of readdirSync(join(folder(place), "text")).sort()) {
      const name = file.replace(/\.txt$/u, "");
      const annotation = annotations.find((candidate) => candidate.startsWith(`${name}_`));
      if (!annotation) continue;
      const source = textAt(folder(place), "text", file);
      const edited = edit(source, asTakenIn);
      const numbers = tokenNumbers(edited.text);
      const { gold, discarded } = annotated(textAt(folder(place), "attributions", annotation), source, edited, numbers);
      const predicted = found(file, edited.text, numbers).filter(({ cue }) => !isWithin(cue, discarded));
      addRoles(total, gold, predicted);
    }
    return roleMeasures(total);
  },
};

type Numbers = (spans: Span[]) => Set<number>;

/** The attributions of a text, and the tokens of its parts that the annotators left out: "Follow us". */
function annotated(annotation: string, source: string, edited: Edited, numbers: Numbers) {
  const { spans, events } = readBrat(annotation, source);
  const tokensOf = (found: BratSpan[]) =>
    numbers(found.flatMap(({ pieces }) => pieces.map((each) => moved(edited, each))));
  const gold = events
    .filter(({ type }) => type === "Attribution" || type === "Attribution-no-source")
    .map((event): Tokens => {
      const role = (name: string) =>
        tokensOf(
          event.arguments
            .filter(([argument]) => argument.replace(/\d+$/u, "") === name)
            .flatMap(([, id]) => spans.get(id) ?? []),
        );
      return { source: role("Source"), cue: role("Cue"), content: role("Content") };
    });
  return { gold, discarded: tokensOf([...spans.values()].filter(({ type }) => type === "Discard")) };
}

const isWithin = (tokens: Set<number>, part: Set<number>): boolean =>
  tokens.size > 0 && [...tokens].every((token) => part.has(token));

function found(file: string, text: string, numbers: Numbers): Tokens[] {
  const published = /\d{4}-\d\d-\d\d/u.exec(file)?.[0];
  const { attributions } = read(standoffReport(file, text, { published, language: "en" }));
  return attributions.map(({ source, cue, content }) => ({
    source: numbers(source ? [source] : []),
    cue: numbers(cue ? [cue] : []),
    content: numbers([content]),
  }));
}
