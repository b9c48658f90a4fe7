import { en } from "./en/index.ts";
import type { Language } from "./language.ts";
import { vi } from "./vi/index.ts";

/** The languages that are read, by BCP 47 tag. */
export const languages: Record<string, Language> = { vi, en };
