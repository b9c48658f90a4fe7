import type { EventType, Status } from "../model.ts";
import type { Rule } from "./rule.ts";

/** What a word for an event says; `type` null keeps a word from being read as one ("gặp khó" is no meeting). */
export interface EventWord {
  type: EventType | null;
  /** A noun: the words of its status may stand behind it. */
  noun?: boolean;
  /** Instead of the type's own status. */
  status?: Status;
  /** A participle of what is done: words of status before it belong to another verb. */
  settled?: true;
  /** Of an outlet: what follows is what it tells, not what it leaves out. */
  tells?: true;
  /** Who must stand before it: an outlet omits, a person comes "đến Hà Nội". */
  subject?: "person" | "outlet";
  /** What must stand right behind it. */
  before?: "state" | "person";
  /** A percentage must stand in its clause. */
  percent?: boolean;
}

/** Examples give "type status" of the claims found, joined by "; ". */
export type EventRule = Rule<EventWord>;

/** Words that tell the status of the event that follows, or whose noun they follow. */
export interface StatusRule extends Rule<Status | "not" | null> {}

export interface EventWords {
  events: EventRule[];
  statuses: StatusRule[];
  /** Words before a verb that make it the description of a thing: "nguyên tắc" xuất khẩu, "lệnh" cấm. */
  describes: ReadonlySet<string>;
  /** Words that open a condition: what follows is only possible. */
  conditions: ReadonlySet<string>;
  /** Words before what went on when something else happened: "khi" đang diễn tập. */
  while: ReadonlySet<string>;
  /** Words before or at the head of a noun that tells of a deed: "việc" ký kết, quá "trình" rút quân. */
  nominal: ReadonlySet<string>;
  /** Between two of one list, or two deeds of one doer: "và". */
  joints: ReadonlySet<string>;
  /** Those that join what holds or fails together: chưa ký "hay" thăm. */
  alternatives: ReadonlySet<string>;
  /** What may follow the last of a list. */
  afterList: ReadonlySet<string>;
  /** Words that open the clause that says when: "khi". */
  when: ReadonlySet<string>;
  /** Ways to write a share in the hundred. */
  percent: string[];
  /** Words that divide a sentence into clauses. */
  clause: ReadonlySet<string>;
  /** Those that right behind a subject say what should be done, and the adverbs between. */
  modals: ReadonlySet<string>;
  beforeModal: ReadonlySet<string>;
  /** Words that open a phrase of time, place or purpose; another event in it has a clause of its own. */
  phrase: ReadonlySet<string>;
  /** Words before a noun that make it the deed of a subject, or something that the subject is at: "tổ chức" tập trận, "trong" chuyến thăm. */
  leads: ReadonlySet<string>;
  /** What may stand between them and the noun: "một", "loạt". */
  counts: ReadonlySet<string>;
  /** Words of a noun that names what was not told before: "một". */
  indefinite: ReadonlySet<string>;
  /** First words of what is told of an event itself: "không" diễn ra, "đang" được chuẩn bị. */
  occurs: ReadonlySet<string>;
  /** Nouns for several states whose names may follow in a list, and what opens that list: "nước" …, "gồm" Nga và Mỹ. */
  plural: ReadonlySet<string>;
  opensList: ReadonlySet<string>;
  /** Two words behind a comma with which the objects go on: "trong đó" có Nga. */
  listsOn: ReadonlySet<string>;
  /** Words before a noun that gives the reason of a deed: "vì" cáo buộc. */
  causes: ReadonlySet<string>;
  /** First words of what is said when it is told of the speaker: "tuyên bố" sẽ rút quân. */
  auxiliaries: ReadonlySet<string>;
  /** What opens the clause of an event that is taken as known: "từ khi", "since". */
  since: ReadonlySet<string>;
  /** Two words that tie somebody to an event that is taken as known: "liên quan" đến vụ nổ. */
  tied: ReadonlySet<string>;
  /** Two words of which one divides a sentence elsewhere: "một trong" những, "để ngỏ". */
  unbroken: ReadonlySet<string>;
  /** Before the first of two that are named together: "giữa" Nga và Mỹ. */
  between: ReadonlySet<string>;
  /** Last words of those or that which somebody has: "nhà ngoại giao" của Nga suffer what their state does. */
  owned: ReadonlySet<string>;
  /** What a word before a name makes of it: "từ" Nga → from, "sang" Việt Nam → to. */
  prepositions: Record<string, "from" | "to" | "with" | "at" | "of">;
  /** Words of a passive: who stands before them suffers. */
  passive: ReadonlySet<string>;
  /** Two words of which the second makes no passive: "chuẩn bị". */
  notPassive: ReadonlySet<string>;
  /** Whether "của" right behind a verb makes it a noun, and who follows its doer. */
  ownerLast: boolean;
  /** Words before the doer of a passive. */
  by: ReadonlySet<string>;
  /** "is meeting": what goes on, by the word before the verb and its ending. */
  progressive: { auxiliaries: ReadonlySet<string>; ending: string } | null;
  /** First words of a rejection that says a thing is not so: "bác bỏ", not "phản đối". */
  denies: ReadonlySet<string>;
  /** Words that open a purpose: what follows is yet to come. */
  purpose: ReadonlySet<string>;
  /** "the": may stand before a name. */
  articles: ReadonlySet<string>;
  /** Words of a speaker for himself: "chúng tôi". */
  self: ReadonlySet<string>;
  /** Two that were named before: "hai người", "the two sides". */
  pairs: { person: string[]; country: string[] };
}
