import { dossier } from "./en-dossier.ts";
import type { Messages } from "./messages.ts";

const reports = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "report" : "reports"}`;

export const en: Messages = {
  help: {
    about: "Reads news about the relations between states and keeps a ledger of sourced claims.",
    commands: {
      read: "read reports and print their dossier; no ledger is touched",
      add: "read reports into a ledger",
      dossier: "print what a ledger holds",
      demo: "read the reports that come with the package and print their dossier",
    },
    inputs: "files, directories, or - for standard input",
    options: {
      help: "show this help",
      version: "show the version",
      helpCommand: "show the help of a command",
      json: "print the dossier as JSON",
      published: "the day of publication, where the reports do not say it (2022-06-28)",
      outlet: "the publisher, where the reports do not say it",
      language: "the language of the reports, where it is known (vi, en)",
      ledger: "the ledger: a file, or postgres://… (default: DOICHIEU_LEDGER, else doichieu.db)",
      demoLedger: "the ledger to read into (default: a new temporary file)",
      ui: "the language to speak: vi or en (default: from LC_ALL, LANG)",
      about: "only what these words occur in",
      from: "only what happened or was reported on this day or later",
      to: "only what happened or was reported on this day or earlier",
    },
    headings: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
    examples: "Examples:",
    endings: "Exit codes:",
    ending: {
      well: "all well",
      partly: "some inputs could not be read (the others were), or there is nothing to show",
      usage: "wrong usage",
      ledger: "the ledger could not be opened or written",
      unexpected: "something unexpected; DOICHIEU_DEBUG=1 shows where",
      interrupted: "interrupted (Ctrl-C)",
    },
  },
  usage: {
    unknownOption: (option) => `there is no option ${option}`,
    unknownCommand: (command) => `there is no command ${command}`,
    missingArgument: () => "say what to read: files, directories, or - for standard input",
    optionMissingArgument: (option) => `${option} needs a value`,
    excessArguments: (command) => `${command} takes no files or other arguments`,
    didYouMean: (word) => `did you mean ${word}?`,
    seeHelp: (command) => `see ${command} --help`,
    notADay: (option, given) => `${option}: “${given}” is not a day; write it as 2021-11-05`,
    notATag: (given) => `--language: “${given}” is not a language tag; write it as vi or en`,
    notAUi: (given) => `--ui: “${given}” is not a language of the interface; choose vi or en`,
    blank: (option) => `${option} is empty; give it a value or leave it out`,
    fromAfterTo: (from, to) => `--from ${from} is later than --to ${to}; exchange them`,
  },
  add: {
    progress: (done, perSecond) => `${reports(done)}, ${Math.round(perSecond)}/s`,
    outcome: {
      added: (count) => `${count.toLocaleString("en")} added`,
      known: (count) => `${count.toLocaleString("en")} known already`,
      reread: (count) => `${count.toLocaleString("en")} read again`,
      failed: (count) => `${count.toLocaleString("en")} could not be read`,
    },
    summary: (parts, location) => `${location}: ${parts}`,
    interrupted: (done, location) =>
      `interrupted: ${reports(done)} of this run ${done === 1 ? "is" : "are"} whole in ${location}; run it again to go on`,
  },
  dossier,
  dates: {
    month: (month, year) => `${months[month - 1] ?? month} ${year}`,
    season: { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" },
    decade: (start) => `${start}s`,
    century: (start) => (start === "2000" ? "21st century" : `${Number(start.slice(0, -2)) + 1}th century`),
    before: (date) => `before ${date}`,
    until: (date) => `until ${date}`,
    from: (date) => `from ${date}`,
    about: (date) => `≈${date}`,
    uncertain: (date) => `${date} (?)`,
    oneOf: " or ",
    and: ", ",
  },
  unexpected: (what) => `something unexpected: ${what}; set DOICHIEU_DEBUG=1 to see where`,
  nothingRead: "nothing was read: no report was found in what was given",
  nothingFound: "nothing to show: the ledger holds no report that fits; widen --about, --from, --to, or add reports",
  demoKept: (location) => `The ledger is kept in ${location}`,
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
