import { ecbFiles, readEcb, topicOf } from "../ecb.ts";
import { sameEventMeasures } from "./same-event.ts";
import type { BenchmarkSet } from "./set.ts";

/** Which marked events of ECB+ are one, within a document and across: all annotated sentences of a split. */
export const ecbPlus: BenchmarkSet = {
  name: "ecb+",
  needs: ecbFiles,
  measure: (place) => sameEventMeasures(readEcb(place), topicOf),
};
