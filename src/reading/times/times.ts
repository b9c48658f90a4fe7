export { findTimes } from "./find.ts";
export type { TimeMention } from "./mention.ts";
export { calendarMisfits } from "./misfits.ts";
export { findPublished, type Tenure } from "./published.ts";
export { resolveTimes } from "./resolve.ts";
