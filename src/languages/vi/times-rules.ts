import type { TimeRule } from "../times.ts";
import { viDateRules } from "./times-dates.ts";
import { viRelativeRules } from "./times-relative.ts";

/** Of equal length the rule that stands first is taken. */
export const viTimeRules: TimeRule[] = [...viDateRules, ...viRelativeRules];
