import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/model.ts";
import { readBrat } from "../brat.ts";
import { asTakenIn, type Edited, edit, moved } from "../edit.ts";
import { type Place, textAt } from "../place.ts";
import { read } from "../reader.ts";
import { standoffReport } from "../report.ts";
import { addRoles, noRoles, roleMeasures, type Tokens, tokenNumbers } from "../score/roles.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data, split }: Place) => join(data, "en-attribution", split);

/** Attributions in English political news; of several annotators of a text, the first by the name of the file. */
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
      const gold = wanted(textAt(folder(place), "attributions", annotation), source, edited, numbers);
      addRoles(total, gold, found(file, edited.text, numbers));
    }
    return roleMeasures(total);
  },
};

type Numbers = (spans: Span[]) => Set<number>;

function wanted(annotation: string, source: string, edited: Edited, numbers: Numbers): Tokens[] {
  const { spans, events } = readBrat(annotation, source);
  return events
    .filter((event) => event.type === "Attribution")
    .map((event) => {
      const role = (name: string) =>
        numbers(
          event.arguments
            .filter(([argument]) => argument.replace(/\d+$/u, "") === name)
            .flatMap(([, id]) => spans.get(id)?.pieces ?? [])
            .map((piece) => moved(edited, piece)),
        );
      return { source: role("Source"), cue: role("Cue"), content: role("Content") };
    });
}

function found(file: string, text: string, numbers: Numbers): Tokens[] {
  const published = /\d{4}-\d\d-\d\d/u.exec(file)?.[0];
  const { attributions } = read(standoffReport(file, text, { published, language: "en" }));
  return attributions.map(({ source, cue, content }) => ({
    source: numbers(source ? [source] : []),
    cue: numbers(cue ? [cue] : []),
    content: numbers([content]),
  }));
}
