import type { Dossier } from "../../src/model.ts";
import { draft, evidence, quote } from "./draft.ts";

const plan = `Tokyo ký thỏa thuận thiết bị quốc phòng với Hà Nội
Theo Hãng Bắc Hà, ngoại trưởng Sato Ken nói Nhật Bản có kế hoạch ký một thỏa thuận về thiết bị quốc phòng với Việt Nam.
Nguồn tin không nêu tên nói khoảng 80% số tàu tuần tra cũ sẽ được thay.`;

const outcome = `A visit to Hanoi, and who was told of it
In November 2021 Japan and Vietnam signed the agreement on defence equipment in Hanoi.
Minister Ken Sato, a general by rank, met no one else, the River Post said.
The Gazette named Japan and Australia only, leaving out Vietnam.`;

/** A plan on an agency's word, and a year later its outcome: every section has something to show. */
export function twoReports(): Dossier {
  const d = draft();
  const agency = d.entity("outlet", "Hãng Bắc Hà");
  const post = d.entity("outlet", "River Post");
  const gazette = d.entity("outlet", "Gazette");
  const daily = d.entity("outlet", "Nhật Trình");
  const [japan, vietnam] = ["JP", "VN"].map((code) => d.entity("country", code, { id: `country:${code}` }));
  d.entity("country", "AU", { id: "country:AU" });
  const hanoi = d.entity("place", "Hà Nội");
  const first = d.document(plan, {
    uri: "reports/plan.txt",
    outlet: daily.id,
    relays: [agency.id],
    published: { edtf: "2020-10-15", basis: "inferred", because: [] },
  });
  const second = d.document(outcome, {
    uri: "https://example.org/outcome.html",
    language: "en",
    outlet: post.id,
    published: { edtf: "2022-06-29", basis: "metadata", because: [] },
  });
  const sato = d.entity("person", "Sato Ken", {
    names: ["Sato Ken", "Ken Sato"],
    country: "JP",
    posts: [
      { title: "ngoại trưởng", of: "gov:JP", rank: false, evidence: evidence(first, "ngoại trưởng") },
      { title: "general", of: null, rank: true, evidence: evidence(second, "general") },
    ],
  });

  const byAgency = d.said(first, agency, "Theo");
  const bySato = d.said(first, sato, "nói", { within: byAgency.id });
  const planned = d.claim(first, first.text.split("\n")[1] as string, "ký một", {
    status: "planned",
    saidBy: [byAgency.id, bySato.id],
    about: quote(first, "thiết bị quốc phòng"),
  });
  const headline = d.claim(first, first.text.split("\n")[0] as string, "ký", { inHeadline: true });
  const signed = d.claim(second, outcome.split("\n")[1] as string, "signed");
  const share = d.figure(first, "khoảng 80%", {
    value: 80,
    unit: "%",
    bound: "about",
    of: quote(first, "số tàu tuần tra cũ"),
  });
  const unnamed = d.said(first, null, "nói khoảng");
  const replaced = d.claim(first, plan.split("\n")[2] as string, "thay", {
    type: "transfer-share",
    status: "expected",
    saidBy: [unnamed.id],
    figures: [share.id],
  });
  const met = d.claim(second, outcome.split("\n")[2] as string, "met", {
    type: "meeting",
    negated: true,
    saidBy: [d.said(second, post, "said").id],
  });

  d.event([replaced], { participants: [{ role: "recipient", entity: vietnam!.id }] });
  d.event([met], { when: "../2022-05", participants: [{ role: "party", entity: sato.id }] });
  const agreement = d.agreement([planned, headline, signed], {
    parties: [japan!.id, vietnam!.id],
    subject: "thiết bị quốc phòng",
    participants: [
      { role: "party", entity: japan!.id },
      { role: "party", entity: vietnam!.id },
      { role: "place", entity: hanoi.id },
    ],
    when: "2021-11",
    history: [
      { status: "planned", asOf: "2020-10-14", claims: [planned.id] },
      { status: "happened", asOf: "2022-06-29", claims: [signed.id] },
    ],
    outlets: [daily.id, post.id],
    origins: [agency.id, post.id],
  });
  const told = [evidence(second, "leaving out Vietnam")];
  const cell = { event: agreement.id, basis: "said-by-another" as const, evidence: told };
  d.covers({ ...cell, member: "country:JP", outlet: gazette.id });
  d.covers({ ...cell, member: "country:VN", outlet: gazette.id, state: "left-out" });
  d.covers({ event: agreement.id, member: "country:AU", outlet: daily.id, state: "not-found" });
  d.covers({ event: agreement.id, member: "country:JP", outlet: agency.id, state: "not-collected" });
  d.finding({
    kind: "plan-fulfilled",
    says: { vi: "Thỏa thuận được lên kế hoạch năm 2020 đã được ký.", en: "The agreement planned in 2020 was signed." },
    evidence: [evidence(first, "có kế hoạch"), evidence(second, "signed")],
  });
  return d.dossier;
}
