import type { Claim, Document, Dossier, Evidence } from "../../model.ts";

/** A quoted sentence with its number. */
interface Note {
  number: number;
  document: Document | undefined;
  /** The sentence, shortened around what matters in it only where it is very long. */
  quote: string;
}

/** Numbers quotes in order of first use: one number for one quote of one report. */
export interface Notes {
  ofClaim(claim: Claim): number;
  /** The sentence that a piece of evidence stands in: that of a claim around it, else of its paragraph. */
  of(evidence: Evidence): number;
  all(): Note[];
}

/** Characters of a quote before it is shortened. */
const long = 320;

export function notesOf(dossier: Dossier): Notes {
  const documents = new Map(dossier.documents.map((document) => [document.id, document]));
  const claims = claimsByDocument(dossier.claims);
  const notes = new Map<string, Note>();
  const number = (document: string, text: string, focus: number) => {
    const key = `${document} ${text}`;
    const note = notes.get(key) ?? {
      number: notes.size + 1,
      document: documents.get(document),
      quote: shortened(text, focus),
    };
    notes.set(key, note);
    return note.number;
  };
  const ofClaim = (claim: Claim) => number(claim.document, claim.text, claim.trigger.start - claim.start);
  return {
    ofClaim,
    of(evidence) {
      const around = (claims.get(evidence.document) ?? [])
        .filter((claim) => claim.start <= evidence.start && evidence.end <= claim.end)
        .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
      if (around) return ofClaim(around);
      const { text, start } = sentenceAround(evidence, documents.get(evidence.document));
      return number(evidence.document, text, evidence.start - start);
    },
    all: () => [...notes.values()],
  };
}

function claimsByDocument(claims: Claim[]): Map<string, Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = grouped.get(claim.document);
    if (known) known.push(claim);
    else grouped.set(claim.document, [claim]);
  }
  return grouped;
}

interface Passage {
  text: string;
  start: number;
}

/** The sentences of its paragraph that a piece of evidence touches. */
function sentenceAround(evidence: Evidence, document: Document | undefined): Passage {
  if (!document) return { text: evidence.text, start: evidence.start };
  const start = document.text.lastIndexOf("\n", evidence.start - 1) + 1;
  const end = document.text.indexOf("\n", evidence.end);
  const paragraph = document.text.slice(start, end < 0 ? undefined : end);
  const sentences = new Intl.Segmenter(document.language, { granularity: "sentence" }).segment(paragraph);
  const first = sentences.containing(evidence.start - start)?.index ?? 0;
  const last = sentences.containing(evidence.end - 1 - start);
  const text = paragraph.slice(first, last ? last.index + last.segment.length : undefined);
  return { text: text.trimEnd(), start: start + first };
}

/** The text, or, where it is very long, what stands around a place in it, cut between words. */
function shortened(text: string, focus: number): string {
  if (text.length <= long) return text;
  const from = Math.max(0, Math.min(focus - long / 2, text.length - long));
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const to = from + long;
  const end = to >= text.length ? text.length : text.lastIndexOf(" ", to);
  if (end <= start) return text;
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
