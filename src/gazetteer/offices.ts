import type { Office } from "./office-holders.ts";

/** Posts by the words of reports that are an office of the register under another name. */
const heldAs: Record<string, Office[]> = {
  "prime-minister": ["head-of-government"],
  chancellor: ["head-of-government"],
  president: ["head-of-state", "head-of-government"],
  "state-president": ["head-of-state"],
  king: ["head-of-state"],
  emperor: ["head-of-state"],
  queen: ["head-of-state"],
  "deputy-prime-minister": ["deputy-head-of-government"],
  "vice-president": ["deputy-head-of-state"],
  "general-secretary": ["party-leader"],
  "party-chair": ["party-leader"],
  "supreme-leader": ["supreme-leader", "party-leader"],
};

/** The offices that a post can be, by its shared name: "prime-minister" → "head-of-government". */
export const officesOf = (post: string): Office[] => heldAs[post] ?? [post as Office];
