import type { Finding } from "../../model.ts";
import { type Collated, finding } from "./finding.ts";

const vi = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const en = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Dates whose weekday is another than the report says. */
export const findMisfits = ({ readings }: Collated): Finding[] =>
  readings.flatMap(({ document, misfits }) =>
    misfits.map(({ evidence, said, real }) =>
      finding({
        kind: "calendar-mismatch",
        claims: [],
        documents: [document.id],
        entities: [],
        says: {
          vi: `“${evidence.text}”: ngày này là ${vi[real]}, không phải ${vi[said]}.`,
          en: `“${evidence.text}”: that day is a ${en[real]}, not a ${en[said]}.`,
        },
        evidence: [evidence],
      }),
    ),
  );
