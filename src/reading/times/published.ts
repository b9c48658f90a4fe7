import type { Edtf, Evidence, Published } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import type { TimeMention } from "./mention.ts";

/** Time in an office of a person whom the text names in it. */
export interface Tenure {
  from: Edtf;
  to: Edtf | null;
  evidence: Evidence;
}

export function findPublished(
  report: { published: Edtf | null },
  _text: Text,
  _documentId: string,
  _times: TimeMention[],
  _tenures: Tenure[],
): Published {
  if (report.published) return { edtf: report.published, basis: "metadata", because: [] };
  return { edtf: null, basis: "unknown", because: [] };
}
