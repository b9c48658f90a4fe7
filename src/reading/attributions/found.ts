import type { Span } from "../../model.ts";
import type { FoundCue } from "./cue.ts";
import type { Source } from "./source.ts";

/** An attribution before it is written out. */
export interface Found {
  cue: FoundCue;
  source: Source | null;
  content: Span;
  /** The speaker is that of an earlier cue of the sentence, whose content ends where this one begins. */
  shared: boolean;
}
