import type {
  Agreement,
  Attribution,
  Claim,
  Coverage,
  Document,
  Dossier,
  Entity,
  EntityType,
  Event,
  Evidence,
  Figure,
  Finding,
  Quote,
} from "../../src/model.ts";

/** A dossier made by hand, a piece at a time: quotes are given as words, and found in the text of their report. */
export function draft() {
  const dossier: Dossier = {
    format: "doichieu/dossier@1",
    documents: [],
    entities: [],
    times: [],
    figures: [],
    attributions: [],
    claims: [],
    events: [],
    agreements: [],
    coverage: [],
    findings: [],
  };
  const put = <Thing>(list: Thing[], thing: Thing): Thing => {
    list.push(thing);
    return thing;
  };
  return {
    dossier,
    entity: (type: EntityType, name: string, more: Partial<Entity> = {}) =>
      put(dossier.entities, { ...blankEntity, id: `${type}:${name}`, type, name, names: [name], ...more }),
    document: (text: string, more: Partial<Document> = {}) => put(dossier.documents, documentOf(text, more)),
    claim: (document: Document, sentence: string, trigger: string, more: Partial<Claim> = {}) =>
      put(dossier.claims, claimOf(document, sentence, trigger, more)),
    said: (document: Document, source: Entity | string | null, cue: string, more: Partial<Attribution> = {}) =>
      put(dossier.attributions, attributionOf(document, source, cue, more)),
    figure: (document: Document, words: string, more: Partial<Figure>) =>
      put(dossier.figures, { ...blankFigure, id: words, ...evidence(document, words), ...more }),
    event: (claims: Claim[], more: Partial<Event>) => put(dossier.events, eventOf(claims, more)),
    agreement: (claims: Claim[], more: Partial<Agreement>) =>
      put(dossier.agreements, { ...eventOf(claims, more), parties: [], subject: "", ...more }),
    covers: (row: Partial<Coverage>) => put(dossier.coverage, { ...blankCoverage, ...row }),
    finding: (more: Partial<Finding>) => put(dossier.findings, { ...blankFinding, id: more.kind ?? "", ...more }),
  };
}

export function quote(document: Document, words: string): Quote {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

export const evidence = (document: Document, words: string): Evidence => ({
  document: document.id,
  ...quote(document, words),
});

const blankEntity = { country: null, mentions: [], posts: [] };
const blankFigure = { value: 0, upper: null, unit: "", bound: "exact", of: null } satisfies Partial<Figure>;
const blankCoverage: Coverage = {
  event: "",
  member: null,
  outlet: "",
  state: "reported",
  basis: "read",
  evidence: [],
};
const blankFinding: Finding = {
  id: "",
  kind: "contradiction",
  claims: [],
  documents: [],
  entities: [],
  says: { vi: "", en: "" },
  evidence: [],
};

function documentOf(text: string, more: Partial<Document>): Document {
  const [title = null] = text.split("\n");
  const published = { edtf: null, basis: "unknown" as const, because: [] };
  const uri = more.uri ?? "reports/one.txt";
  return { id: uri, uri, title, language: "vi", outlet: null, relays: [], published, text, ...more };
}

function claimOf(document: Document, sentence: string, trigger: string, more: Partial<Claim>): Claim {
  return {
    id: sentence,
    ...evidence(document, sentence),
    type: "agreement",
    trigger: quote(document, trigger),
    participants: [],
    time: null,
    status: "happened",
    negated: false,
    about: null,
    saidBy: [],
    figures: [],
    inHeadline: false,
    confidence: 1,
    ...more,
  };
}

function attributionOf(
  document: Document,
  source: Entity | string | null,
  cue: string,
  more: Partial<Attribution>,
): Attribution {
  const words = typeof source === "string" ? source : source?.name;
  const entity = typeof source === "string" ? null : (source?.id ?? null);
  return {
    id: `${words} ${cue}`,
    document: document.id,
    source: words === undefined ? null : { start: 0, end: words.length, text: words, entity },
    cue: quote(document, cue),
    content: { start: 0, end: 0 },
    manner: "indirect",
    within: null,
    ...more,
  };
}

function eventOf(claims: Claim[], more: Partial<Event>): Event {
  const { type = "agreement", status = "happened" } = { ...claims[0], ...more };
  return {
    id: `event:${claims[0]?.id}`,
    type,
    participants: [],
    when: null,
    status,
    history: [{ status, asOf: null, claims: claims.map(({ id }) => id) }],
    claims: claims.map(({ id }) => id),
    outlets: [],
    origins: [],
    ...more,
  };
}
