import type {
  Coverage,
  Dropped,
  EventType,
  Figure,
  FindingKind,
  Published,
  Status,
  TimeExpression,
} from "../../model.ts";
import type { Decision, DifferenceKind, EndpointFault, Person, TypedFault } from "../../pipeline.ts";
import type { Ending } from "../exit-codes.ts";

export type SectionName =
  | "timeLine"
  | "agreements"
  | "people"
  | "figures"
  | "coverage"
  | "findings"
  | "reports"
  | "notes";

/** Everything that the command line says in one language of the interface. */
export interface Messages {
  help: HelpMessages;
  usage: UsageMessages;
  add: AddMessages;
  second: SecondMessages;
  who: WhoMessages;
  dossier: DossierMessages;
  dates: DateMessages;
  /** The line before a stack trace is asked for. */
  unexpected: (what: string) => string;
  nothingRead: string;
  nothingFound: string;
  nothingListed: string;
  moreHits: (total: number, next: string) => string;
  moreEvents: (shown: number, more: number) => string;
  demoKept: (location: string) => string;
}

export interface HelpMessages {
  about: string;
  commands: Record<
    | "read"
    | "add"
    | "dossier"
    | "events"
    | "agreements"
    | "coverage"
    | "findings"
    | "who"
    | "same"
    | "different"
    | "undo"
    | "search"
    | "snapshot"
    | "demo",
    string
  >;
  inputs: string;
  name: string;
  entity: string;
  decision: string;
  /** The arguments of `search` and of `snapshot`. */
  words: string;
  snapshot: string;
  options: Record<
    | "help"
    | "version"
    | "helpCommand"
    | "json"
    | "published"
    | "outlet"
    | "language"
    | "ledger"
    | "demoLedger"
    | "second"
    | "keptSecond"
    | "ui"
    | "about"
    | "from"
    | "to"
    | "asOf"
    | "with"
    | "fromOutlet"
    | "story"
    | "type"
    | "status"
    | "most"
    | "by"
    | "limit"
    | "after"
    | "list"
    | "listJson"
    | "csv"
    | "because"
    | "who"
    | "document",
    string
  >;
  /** The headings that the help is printed under, by their English. */
  headings: Record<"Usage:" | "Arguments:" | "Options:" | "Commands:", string>;
  examples: string;
  endings: string;
  ending: Record<Ending, string>;
}

/** One line each, for what is wrong with the arguments. */
export interface UsageMessages {
  unknownOption: (option: string) => string;
  unknownCommand: (command: string) => string;
  missingArgument: (argument: string) => string;
  optionMissingArgument: (option: string) => string;
  excessArguments: (command: string) => string;
  didYouMean: (word: string) => string;
  seeHelp: (command: string) => string;
  notADay: (option: string, given: string) => string;
  notATag: (given: string) => string;
  notAUi: (given: string) => string;
  blank: (option: string) => string;
  notANumber: (option: string, given: string) => string;
  notOneOf: (option: string, given: string, values: string) => string;
  notInLedger: (option: string, name: string) => string;
  noSnapshot: (sha256: string) => string;
  words: Record<TypedFault, (typed: string) => string>;
  fromAfterTo: (from: string, to: string) => string;
  missingMandatoryOptionValue: (option: string) => string;
  nobodyDecides: string;
  endpoint: Record<EndpointFault["fault"], (variable: string) => string>;
}

/** Of the second reader. */
export interface SecondMessages {
  title: string;
  none: string;
  nothing: string;
  side: Record<"first" | "second", string>;
  kind: Record<DifferenceKind, string>;
  noValue: string;
  itself: string;
  count: Record<
    "shared" | "differences" | "read" | "failed" | "answers" | "kept" | "uncounted",
    (count: number) => string
  >;
  dropped: (all: number) => string;
  droppedBy: Record<keyof Dropped, (count: number) => string>;
  tokens: (prompt: number, completion: number) => string;
  cost: (amount: number) => string;
  seconds: (seconds: number) => string;
  progress: (done: number, perSecond: number) => string;
  gaveUp: (count: number, reason: string) => string;
  uncached: (reason: string) => string;
  seeDossier: string;
  unread: (count: number) => string;
  interrupted: (done: number, location: string) => string;
}

/** Of people, and of what was decided of who is who. */
export interface WhoMessages {
  label: Record<"names" | "posts" | "met" | "joins" | "decisions", string>;
  events: (count: number) => string;
  last: (day: string) => string;
  basis: Record<Person["joins"][number]["basis"], string>;
  /** Between two names. */
  verdict: Record<Decision["verdict"], string>;
  withdrawn: (who: string) => string;
  undone: (id: string) => string;
  more: (count: number) => string;
  nobody: (name: string) => string;
}

export interface AddMessages {
  progress: (done: number, perSecond: number) => string;
  outcome: Record<"added" | "known" | "reread" | "failed", (count: number) => string>;
  summary: (parts: string, location: string) => string;
  interrupted: (done: number, location: string) => string;
}

export interface DossierMessages {
  title: string;
  section: Record<SectionName, string>;
  none: Record<SectionName, string>;
  count: Record<"reports" | "outlets" | "origins", (count: number) => string>;
  published: (period: string) => string;
  undated: (count: number) => string;
  day: { unknown: string; asOf: (day: string) => string; workedOut: (parts: string) => string };
  part: Record<TimeExpression["implied"][number], string>;
  type: Record<EventType, string>;
  status: Record<Status, string>;
  /** The word for a status where the type has one of its own: an agreement that happened was signed. */
  statusOf: Partial<Record<EventType, Partial<Record<Status, string>>>>;
  /** The word for a status that every report denies. */
  negated: (word: string) => string;
  at: (place: string) => string;
  by: (instrument: string) => string;
  government: (country: string) => string;
  unnamed: string;
  saysNot: string;
  headlineOnly: string;
  alsoWritten: string;
  ranks: string;
  noPost: string;
  bound: Record<Figure["bound"], (value: string) => string>;
  /** The word for a unit after a number: "countries", "hải lý"; `isSaid` where the text ends in that very word. */
  unit: (code: string, count: number, isSaid: boolean) => string;
  of: (matter: string) => string;
  coverage: Record<Coverage["state"], string>;
  saidByAnother: string;
  finding: Record<FindingKind, string>;
  basis: Record<Published["basis"], string>;
  relays: (names: string) => string;
  language: (tag: string) => string;
  untitled: string;
  unknownOutlet: string;
}

export interface DateMessages {
  month: (month: number, year: string) => string;
  /** Seasons, quarters and halves, by their number in the place of a month. */
  parts: Record<string, (year: string) => string>;
  decade: (start: string) => string;
  century: (start: string) => string;
  before: (date: string) => string;
  until: (date: string) => string;
  from: (date: string) => string;
  about: (date: string) => string;
  uncertain: (date: string) => string;
  oneOf: string;
  and: string;
}
