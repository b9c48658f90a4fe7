import type { Writing } from "../tables.ts";

/** One thing that a migration does: a statement of SQL, or what no such statement can do. */
export type Step = string | ((writing: Writing) => Promise<void>);
