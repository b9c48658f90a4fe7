/**
 * What others reach on the same figure, by "set layer metric": other programs as their authors or the makers of the set
 * published it, or people. Only figures that were counted in the same way.
 */
const peers: Record<string, number> = {
  // Two careful readers against each other, on three of the reports.
  "vi-reports times F1": 100,
  "vi-reports people recall": 100,
  "vi-reports posts recall": 100,
  "vi-reports cues F1": 96,
  "vi-reports claims F1": 91,
  "vi-reports status recall": 98,
  "vi-reports participants recall": 88,
  "vi-reports said-by recall": 93,
  // HeidelTime in TempEval-3 (UzZaman et al. 2013), task A, relaxed matching.
  "te3-platinum times span F1": 90.3,
  "te3-platinum times value F1": 77.61,
  // What may be asked of a full reading against a bare tokeniser of the same text, at most.
  "vi-articles speed reading to bare tokeniser": 20,
};

export const peerOf = (set: string, layer: string, metric: string): number | null =>
  peers[`${set} ${layer} ${metric}`] ?? null;
