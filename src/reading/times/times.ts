export { findExpressions, findTimes } from "./find.ts";
export { calendarMisfits } from "./misfits.ts";
export { findPublished, type Tenure } from "./published.ts";
export { resolveTimes } from "./resolve.ts";
