import type { Reading, Report } from "../../src/model.ts";
import { read } from "../../src/pipeline.ts";
import { reportOf } from "../ledger/report.ts";

/** A text read as one report without a headline that came out on a day of June 2022. */
export const readText = (language: string | null, text: string, told: Partial<Report> = {}): Reading =>
  read(reportOf(text.normalize("NFC"), { title: null, language, published: "2022-06-28", ...told }));
