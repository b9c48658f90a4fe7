import type { Span } from "../../model.ts";
import type { FoundCue } from "./cue.ts";
import type { Source } from "./source.ts";

/** An attribution before it is written out. */
export interface Found {
  cue: FoundCue;
  source: Source | null;
  content: Span;
  /** What was said by the cue before ends where this one begins. */
  cuts: boolean;
  /** Another one's words that it hands on: "Kyodo reported, citing an official": the official's, handed on by Kyodo. */
  through?: Found;
}
