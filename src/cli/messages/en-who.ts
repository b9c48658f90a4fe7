import type { WhoMessages } from "./messages.ts";

/** What is said of people, in English. */
export const who: WhoMessages = {
  label: { names: "names", posts: "posts", met: "met", joins: "names joined", decisions: "decided" },
  events: (count) => `${count.toLocaleString("en")} ${count === 1 ? "event" : "events"} shared`,
  last: (day) => `last ${day}`,
  basis: {
    office: "held the post on the day",
    "in-office": "the one of that name in office on the day, of a state that the report names",
    "whole-name": "the one whole name of other reports with the post",
    outlet: "a form of the outlet's name that a report introduces",
    "middle-name": "without the middle name, with the same post",
    decision: "so decided",
  },
  verdict: { same: "is", different: "is not" },
  withdrawn: (by) => `taken back by ${by}`,
  undone: (id) => `${id} was taken back`,
  more: (count) =>
    `there ${count === 1 ? "is one more person" : `are ${count.toLocaleString("en")} more people`} of that name; give more of it`,
  nobody: (name) => `nobody in the ledger is called “${name}”; write the name as a report would`,
};
