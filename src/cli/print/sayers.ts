import type { Attribution, Claim } from "../../model.ts";
import { cited } from "./cited.ts";
import type { Page } from "./page.ts";
import type { Run } from "./paragraph.ts";

/**
 * The claims of an event to speak of: what a headline says does not count beside what a text says, and is left to the
 * findings.
 */
export function claimsToPrint(page: Page, ids: string[]): Claim[] {
  const claims = ids.flatMap((id) => page.claims.get(id) ?? []);
  const inText = claims.filter((claim) => !claim.inHeadline);
  return inText.length > 0 ? inText : claims;
}

/** Who says so: "Kiểm Tin ← Nikkei [1]", one for each chain, with the notes of all that it says. */
export function sayers(page: Page, ids: string[]): Run[] {
  return cited(claimsToPrint(page, ids).map((claim) => [chainOf(page, claim), page.notes.ofClaim(claim)]));
}

/** The outlet, then whom it says it from, outermost first. */
function chainOf(page: Page, claim: Claim): string {
  const { saysNot, headlineOnly } = page.messages.dossier;
  const names = [
    outletOf(page, claim.document),
    ...claim.saidBy.map((id) => sourceOf(page, page.attributions.get(id))),
  ];
  const chain = names.filter((name, index) => name !== names[index - 1]).join(" ← ");
  const asides = [claim.negated ? saysNot : "", claim.inHeadline ? headlineOnly : ""].filter((aside) => aside !== "");
  return asides.length > 0 ? `${chain} (${asides.join(", ")})` : chain;
}

/** The publisher; where it is not known, the site or the file. */
export function outletOf(page: Page, documentId: string): string {
  const document = page.documents.get(documentId);
  if (document?.outlet) return page.names(document.outlet);
  return document ? siteOrFile(document.uri) : documentId;
}

function siteOrFile(uri: string): string {
  if (/^https?:/.test(uri) && URL.canParse(uri)) return new URL(uri).hostname.replace(/^www\./, "");
  return uri.split("/").findLast((part) => part !== "") ?? uri;
}

function sourceOf(page: Page, attribution: Attribution | undefined): string {
  const source = attribution?.source;
  if (!source) return page.messages.dossier.unnamed;
  return source.entity ? page.names(source.entity) : source.text;
}
