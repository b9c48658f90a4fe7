import type { Person } from "../../pipeline.ts";
import { messagesIn } from "../messages/index.ts";
import type { Messages } from "../messages/messages.ts";
import type { Ui } from "../ui.ts";
import { sayEdtf } from "./edtf.ts";
import { type Names, namesIn } from "./names.ts";
import { linesOf, type Paragraph, type Run, type Sheet } from "./paragraph.ts";
import { printableAll } from "./printable.ts";

/** Where what is said of a label stands. */
const valuesAt = 14;
/** Of those met, how many are shown. */
const MOST_MET = 20;

/** What a ledger knows of people: each with names, posts over time, whom they met, and why names are one. */
export function printedPeople(strange: Person[], ui: Ui, sheet: Sheet): string {
  const messages = messagesIn(ui);
  const people = printableAll(strange).map((person) =>
    ofPerson(person, messages, namesFor(person, ui, messages))
      .flatMap((paragraph) => linesOf(paragraph, sheet))
      .join("\n"),
  );
  return `${people.join("\n\n")}\n`;
}

function namesFor({ posts, met }: Person, ui: Ui, { dossier }: Messages): Names {
  const bodies = posts.flatMap(({ of, ofName }) => (of && ofName ? [{ id: of, name: ofName }] : []));
  return namesIn([...bodies, ...met.map(({ entity, name }) => ({ id: entity, name }))], ui, dossier);
}

function ofPerson(person: Person, messages: Messages, names: Names): Paragraph[] {
  const { who } = messages;
  return [
    {
      indent: 0,
      runs: [
        { text: person.name, style: "strong" },
        { text: ` · ${person.id}`, style: "faint" },
      ],
    },
    ...block(
      who.label.names,
      person.names.map((each) => [{ text: each.name }, told(each, messages)]),
    ),
    ...block(
      who.label.posts,
      person.posts.map((post) => [
        { text: post.of ? `${post.title} (${names(post.of)})` : post.title },
        told(post, messages),
      ]),
    ),
    ...block(
      who.label.met,
      person.met.slice(0, MOST_MET).map((each) => [{ text: names(each.entity) }, shared(each, messages)]),
    ),
    ...block(
      who.label.joins,
      person.joins.map((join) => [{ text: joinOf(join, messages) }, told(join, messages)]),
    ),
    ...block(
      who.label.decisions,
      person.decisions.map((each) => [{ text: decisionOf(each, messages) }]),
    ),
  ];
}

const block = (label: string, lines: Run[][]): Paragraph[] =>
  lines.map((runs, nth) => ({
    indent: valuesAt,
    hang: 2,
    runs: runs.flatMap((run, at) => (at > 0 ? [{ text: " · " }, run] : [run])),
    ...(nth === 0 && { label: { text: label, style: "state" as const }, labelAt: 2 }),
  }));

type Told = Pick<Person["names"][number], "documents" | "from" | "to">;

function told({ documents, from, to }: Told, { dossier, dates }: Messages): Run {
  const days = [...new Set([from, to])].flatMap((day) => (day ? sayEdtf(day, dates) : []));
  return {
    text: [...(days.length > 0 ? [days.join(" – ")] : []), dossier.count.reports(documents.length)].join(" · "),
    style: "faint",
  };
}

function shared({ events, last }: Person["met"][number], { who, dates }: Messages): Run {
  return { text: [who.events(events), ...(last ? [who.last(sayEdtf(last, dates))] : [])].join(", "), style: "faint" };
}

/** "Keola: the only whole name of other reports with the post (prime-minister LA)". */
function joinOf({ short, basis, because }: Person["joins"][number], { who }: Messages): string {
  const { office, term, keys = [], decisions = [] } = because;
  const held = term ? [`${term.name}, ${office ?? `${term.office} ${term.of}`}, ${term.from}/${term.to ?? ".."}`] : [];
  const details = [...held, ...keys, ...decisions];
  return `${short}: ${who.basis[basis]}${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
}

function decisionOf(
  { id, a, b, verdict, document, who: by, reason, withdrawn }: Person["decisions"][number],
  { who }: Messages,
): string {
  const reach = document === null ? "" : ` (${document})`;
  const taken = withdrawn ? ` · ${who.withdrawn(withdrawn.who)}` : "";
  return `${id}: ${a} ${who.verdict[verdict]} ${b}${reach} · ${by}: ${reason}${taken}`;
}
