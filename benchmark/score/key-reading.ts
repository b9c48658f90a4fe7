import type { Document } from "../../src/model.ts";
import { alike, contains, type Held, of, personsAt } from "./held.ts";
import type { AttributionRow, DocumentRow, PersonRow, TimeRow } from "./key-shape.ts";
import { holds, overlapsByHalf, place } from "./place.ts";

type Checks = [label: string, ok: boolean][];

export function documentChecks(row: DocumentRow, held: Held): Checks {
  const document = held.document(row.file);
  return [
    [`${row.file} language ${row.language}`, document.language === row.language],
    [`${row.file} outlet ${row.outlet}`, held.is(document.outlet, row.outlet)],
    [`${row.file} published ${row.published.edtf?.[0] ?? row.published.pattern}`, isPublished(row, document)],
    ...row.relays.map((name): Checks[number] => [
      `${row.file} relays ${name}`,
      document.relays.some((id) => held.is(id, name)),
    ]),
  ];
}

function isPublished({ published }: DocumentRow, document: Document): boolean {
  const { edtf, basis } = document.published;
  const right = published.pattern
    ? new RegExp(published.pattern).test(`${edtf}`)
    : !!published.edtf?.includes(`${edtf}`);
  return right && basis === published.basis;
}

export function timeChecks(row: TimeRow, held: Held): Checks {
  const document = held.document(row.file);
  const at = place(document.text, row.quote);
  const ok = of(document, held.dossier.times).some(
    (time) => overlapsByHalf(time, at) && row.edtf.includes(`${time.edtf}`),
  );
  return [[`${row.file} ${row.quote} = ${row.edtf[0]}`, ok]];
}

/** The first person found at the place answers for it. */
export function personChecks(row: PersonRow, held: Held): Checks {
  const document = held.document(row.file);
  const person = personsAt(held, document, place(document.text, row.quote))[0];
  const posts = (person?.posts ?? []).filter((post) => post.evidence.document === document.id);
  const wanted = [...(row.post ? [row.post] : []), ...(row.posts ?? [])];
  const checks = wanted.map(({ title, of }): Checks[number] => [
    `${row.file} ${row.quote}: ${title} of ${of}`,
    posts.some((post) => !post.rank && contains(post.title, title) && (held.is(post.of, of) || contains(post.of, of))),
  ]);
  if (!row.rank) return checks;
  const { rank } = row;
  const ranked = posts.some((post) => post.rank && alike(post.title, rank));
  return [...checks, [`${row.file} ${row.quote}: rank ${rank}`, ranked]];
}

export function attributionChecks(row: AttributionRow, held: Held): Checks {
  const document = held.document(row.file);
  const at = place(document.text, row.content_has);
  const hit = of(document, held.dossier.attributions).find(
    ({ source, cue, content }) =>
      held.isSource(source, row.source) &&
      cue &&
      (contains(cue.text, row.cue) || contains(row.cue, cue.text)) &&
      holds(content, at),
  );
  const ok = !!hit && (!row.manner || hit.manner !== "indirect");
  return [[`${row.file} ${row.source} ${row.cue}: ${row.content_has}`, ok]];
}
