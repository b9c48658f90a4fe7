import type { SecondMessages } from "./messages.ts";

const number = (count: number) => count.toLocaleString("en");
const counted = (one: string, many: string) => (count: number) => `${number(count)} ${count === 1 ? one : many}`;
const reports = counted("report", "reports");

/** What is said of the second reader, in English. */
export const second: SecondMessages = {
  title: "TWO READERS",
  none: "they do not differ",
  nothing: "There is no second reading.",
  side: { first: "first", second: "second" },
  kind: {
    type: "type differs",
    status: "status differs",
    when: "time differs",
    who: "participants differ",
    "said-by": "source differs",
    "only-first": "first reader only",
    "only-second": "second reader only",
  },
  noValue: "no participants",
  itself: "the report itself",
  count: {
    shared: counted("claim by both", "claims by both"),
    differences: counted("difference", "differences"),
    read: (count) => `${reports(count)} read`,
    failed: (count) => `${number(count)} not read`,
    answers: counted("answer", "answers"),
    kept: (count) => `${number(count)} kept from before`,
    uncounted: counted("answer without a count of tokens", "answers without a count of tokens"),
  },
  dropped: (all) => `${number(all)} ${all === 1 ? "value" : "values"} dropped`,
  droppedBy: {
    unquoted: (count) => `${number(count)} not in the text`,
    ambiguous: (count) => `${number(count)} in several places`,
    malformed: (count) => `${number(count)} not as asked`,
  },
  tokens: (prompt, completion) => `${number(prompt)} + ${number(completion)} tokens`,
  cost: (amount) => `cost ${amount.toLocaleString("en", { maximumSignificantDigits: 3 })}`,
  seconds: (seconds) => `${seconds.toFixed(1)} s`,
  progress: (done, perSecond) => `second reader: ${reports(done)}, ${perSecond.toFixed(1)}/s`,
  gaveUp: (count, reason) =>
    `the second reader was not asked about ${number(count)} more ${count === 1 ? "report" : "reports"}: ${reason}`,
  uncached: (reason) =>
    `the second reader's answers could not be kept (${reason}) and will be asked for again; set DOICHIEU_READER_CACHE to a folder that can be written`,
  seeDossier: "doichieu dossier --second shows them",
  unread: (count) =>
    `${reports(count)} ${count === 1 ? "has" : "have"} no second reading; doichieu add --second gives one to what it is given`,
  interrupted: (done, location) =>
    `interrupted: all reports of this run are whole in ${location}, the second reader had read ${number(done)}; run it again to go on`,
};
