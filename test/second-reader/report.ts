import type { Reading } from "../../src/model.ts";
import { read } from "../../src/pipeline.ts";
import type { AttributionAnswer, ClaimAnswer, PersonAnswer } from "../../src/second-reader/answer.ts";
import { reportOf } from "../ledger/report.ts";

export const signing = "Ngày 11/9/2021, Nhật Bản và Việt Nam ký hiệp định về thiết bị quốc phòng tại Hà Nội.";
export const visit = "Bộ trưởng Kishi Nobuo cho biết ông sẽ thăm Việt Nam vào tháng 11.";
export const denial = "Trung Quốc hòa giải với Nhật Bản, theo Tân Hoa xã.";
export const story = `Nhật ký với Việt Nam\n${signing}\n${visit}\n${denial}`;

/** What the first reader makes of a text. */
export const firstReading = (text = story, told = {}): Reading =>
  read(reportOf(text, { language: "vi", published: "2021-09-12", ...told }));

/** A claim as a model answers it. */
export const claim = (told: Partial<ClaimAnswer> = {}): ClaimAnswer => ({
  sentence: signing,
  trigger: "ký",
  type: "agreement",
  status: "happened",
  negated: false,
  participants: [
    { role: "party", quote: "Nhật Bản" },
    { role: "party", quote: "Việt Nam" },
  ],
  time: { quote: "Ngày 11/9/2021", edtf: "2021-09-11" },
  about: "thiết bị quốc phòng",
  ...told,
});

export const attribution = (told: Partial<AttributionAnswer> = {}): AttributionAnswer => ({
  sentence: visit,
  source: "Bộ trưởng Kishi Nobuo",
  cue: "cho biết",
  content: "ông sẽ thăm Việt Nam vào tháng 11",
  ...told,
});

export const person = (told: Partial<PersonAnswer> = {}): PersonAnswer => ({
  sentence: visit,
  name: "Kishi Nobuo",
  post: "Bộ trưởng",
  rank: false,
  of: null,
  ...told,
});

export const answer = (told: { claims?: unknown[]; attributions?: unknown[]; people?: unknown[] } = {}) => ({
  claims: [claim()],
  attributions: [],
  people: [],
  ...told,
});
