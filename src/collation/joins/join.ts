import type { Evidence } from "../../model.ts";

/**
 * What a name is joined by: the register of office-holders, with the post that the text gives or without one; a whole name
 * that reports give with the same post; the form of an outlet's name; a middle name left out; what people decided.
 */
export type Basis = "office" | "in-office" | "whole-name" | "outlet" | "middle-name" | "decision";

export interface Because {
  /** "prime-minister JP": what the short name and the whole one have in common. */
  office?: string;
  /** The line of the register. */
  term?: { name: string; office: string; of: string; from: string; to: string | null };
  /** Keys that documents share which give the one name and the other. */
  keys?: string[];
  /** Where the report gives the post. */
  post?: Evidence;
  /** Ids of decisions. */
  decisions?: string[];
}

/** Whom a name of a document stands for. */
export interface Join {
  document: string;
  /** Entity id as it was read. */
  short: string;
  /** Entity id of who is meant. */
  meant: string;
  basis: Basis;
  because: Because;
}

/** What one rule finds of a name. */
export type Found = Pick<Join, "meant" | "basis" | "because">;
