import type { Agreement } from "../../model.ts";
import { byDate } from "./edtf.ts";
import { stateDay, statusWord } from "./happening.ts";
import type { Page, Section } from "./page.ts";
import type { Paragraph } from "./paragraph.ts";
import { sayers } from "./sayers.ts";

/** Parties and subject, then every state with its day and who gives it. */
export const agreements: Section = (page) =>
  [...page.dossier.agreements]
    .sort((one, other) => byDate(one.when, other.when))
    .flatMap((agreement) => [heading(page, agreement), ...stateLines(page, agreement)]);

function heading(page: Page, agreement: Agreement): Paragraph {
  const parties = agreement.parties.map(page.names).join(" – ");
  const subject = agreement.subject === "" ? "" : `: ${agreement.subject}`;
  return { indent: 0, hang: 2, runs: [{ text: parties, style: "strong" }, { text: subject }] };
}

function stateLines(page: Page, agreement: Agreement): Paragraph[] {
  return agreement.history.map(({ status, asOf, claims }) => {
    const day = stateDay(page, agreement, status, asOf);
    return {
      labelAt: 2,
      label: { text: statusWord(page, agreement, status), style: "state" },
      indent: 16,
      runs: [{ text: day === "" ? "" : `${day} · ` }, ...sayers(page, claims)],
    };
  });
}
