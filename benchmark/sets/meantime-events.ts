import { readdirSync } from "node:fs";
import { join } from "node:path";
import { markedIn } from "../cat-marked.ts";
import type { Marked } from "../marked.ts";
import { type Place, textAt } from "../place.ts";
import { sameEventMeasures } from "./same-event.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data }: Place) => join(data, "en-ledger", "intra_cross-doc_annotation");

/** Which marked events of English Wikinews are one; the topics are the companies that the documents are about. */
export const meantimeEvents: BenchmarkSet = {
  name: "meantime-events",
  needs: (place) => [folder(place)],
  measure: (place) => {
    const files = readdirSync(folder(place), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".xml"),
    );
    const read = files.sort().map((file) => markedIn(textAt(folder(place), file), file));
    const marked: Marked = {
      documents: new Map(read.flatMap(({ documents }) => [...documents])),
      events: read.flatMap(({ events }) => events),
      cast: read.flatMap(({ cast }) => cast),
    };
    return sameEventMeasures(marked, (document) => document.split(/[\\/]/u)[0]!);
  },
};
