import type { Attribution, Claim, Document, Dossier, Figure, TimeExpression } from "../../model.ts";
import { messagesIn } from "../messages/index.ts";
import type { Messages } from "../messages/messages.ts";
import type { Ui } from "../ui.ts";
import { type Names, namesIn } from "./names.ts";
import { type Notes, notesOf } from "./notes.ts";
import type { Paragraph, Sheet } from "./paragraph.ts";
import { printableAll } from "./printable.ts";

/** What every section prints from: the dossier, its parts by id, and the notes that gather on the way. */
export interface Page {
  dossier: Dossier;
  ui: Ui;
  messages: Messages;
  sheet: Sheet;
  names: Names;
  notes: Notes;
  documents: Map<string, Document>;
  claims: Map<string, Claim>;
  attributions: Map<string, Attribution>;
  times: Map<string, TimeExpression>;
  figures: Map<string, Figure>;
}

export type Section = (page: Page) => Paragraph[];

export function pageOf(strange: Dossier, ui: Ui, sheet: Sheet): Page {
  const dossier = printableAll(strange);
  const messages = messagesIn(ui);
  return {
    dossier,
    ui,
    messages,
    sheet,
    names: namesIn(dossier.entities, ui, messages.dossier),
    notes: notesOf(dossier),
    documents: byId(dossier.documents),
    claims: byId(dossier.claims),
    attributions: byId(dossier.attributions),
    times: byId(dossier.times),
    figures: byId(dossier.figures),
  };
}

const byId = <Thing extends { id: string }>(things: Thing[]) => new Map(things.map((thing) => [thing.id, thing]));
