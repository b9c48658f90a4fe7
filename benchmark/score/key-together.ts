import type { Coverage, Finding } from "../../src/model.ts";
import { type Held, of } from "./held.ts";
import { type Meant, restsOn } from "./key-claims.ts";
import type { AgreementRow, CoverageRow, FindingRow, ForbiddenRow } from "./key-shape.ts";
import { overlaps, place } from "./place.ts";

type Checks = [label: string, ok: boolean][];

const includes = (ids: string[], name: string, held: Held): boolean => ids.some((id) => held.is(id, name));

export function agreementChecks(row: AgreementRow, meant: Meant, held: Held): Checks {
  const hit = held.dossier.agreements.find(
    (agreement) =>
      row.parties.every((party) => includes(agreement.parties, party, held)) &&
      restsOn(agreement.claims, row.claims, meant),
  );
  const history = hit?.history.map((state) => state.status) ?? [];
  return [
    [`${row.parties.join("-")}: one agreement in ${row.claims.join(", ")}`, !!hit],
    [`history ${row.history.join(" → ")}`, !!hit && row.history.every((status, i) => history[i] === status)],
    [`when ${row.when[0]}`, row.when.includes(`${hit?.when}`)],
    ...row.origins.map((name): Checks[number] => [`origin ${name}`, includes(hit?.origins ?? [], name, held)]),
    ...row.outlets.map((name): Checks[number] => [`outlet ${name}`, includes(hit?.outlets ?? [], name, held)]),
  ];
}

const rowsOf = (row: CoverageRow, held: Held): Coverage[] =>
  held.dossier.coverage.filter(
    ({ outlet, member, state }) => held.is(outlet, row.outlet) && held.is(member, row.member) && state === row.state,
  );

export function coverageChecks(row: CoverageRow, held: Held): Checks {
  const ok = rowsOf(row, held).some(({ basis }) => basis === row.basis);
  return [[`${row.outlet} ${row.member} ${row.state} ${row.basis}`, ok]];
}

export function findingChecks(row: FindingRow, meant: Meant, held: Held): Checks {
  const document = row.file ? held.document(row.file) : null;
  const named = [row.outlet, row.who, ...(row.left_out ?? []), ...(row.entities ?? [])].filter((name) => name != null);
  const ok = held.dossier.findings.some(
    (finding) =>
      finding.kind === row.kind &&
      (!document || finding.documents.includes(document.id)) &&
      restsOn(finding.claims, row.claims ?? [], meant) &&
      named.every((name) => includes(finding.entities, name, held)),
  );
  return [[`${row.id} ${row.kind}`, ok]];
}

export function forbiddenChecks(row: ForbiddenRow, meant: Meant, held: Held): Checks {
  const isWrong =
    claimsWrongly(row, meant, held) ||
    datesWrongly(row, held) ||
    (!!row.coverage && rowsOf(row.coverage, held).length > 0) ||
    findsWrongly(row, meant, held);
  return [[row.why, !isWrong]];
}

function claimsWrongly({ file, claim: wrong }: ForbiddenRow, meant: Meant, held: Held): boolean {
  if (!wrong) return false;
  if (wrong.id) {
    const ids = meant.get(wrong.id) ?? [];
    const first = held.dossier.claims.find((claim) => ids.includes(claim.id));
    return held.time(first?.time ?? null)?.edtf === wrong.when;
  }
  return of(held.document(file ?? ""), held.dossier.claims).some(
    (claim) => !claim.inHeadline && claim.type === wrong.type && claim.status === wrong.status,
  );
}

function datesWrongly({ file, time: wrong }: ForbiddenRow, held: Held): boolean {
  if (!wrong) return false;
  const document = held.document(file ?? "");
  const at = place(document.text, wrong.quote);
  return of(document, held.dossier.times).some((time) => overlaps(time, at) && time.edtf === wrong.edtf);
}

function findsWrongly({ finding: wrong }: ForbiddenRow, meant: Meant, held: Held): boolean {
  if (!wrong) return false;
  const isIt = (finding: Finding) =>
    finding.kind === wrong.kind &&
    restsOn(finding.claims, wrong.claims ?? [], meant) &&
    (wrong.left_out ?? []).every((name) => includes(finding.entities, name, held));
  return held.dossier.findings.some(isIt);
}
