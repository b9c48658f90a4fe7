import type { Finding } from "../../model.ts";
import { findMisfits } from "./calendars.ts";
import { findContradictions } from "./contradictions.ts";
import { findCounts } from "./counts.ts";
import { findDrifts } from "./figures.ts";
import type { Collated } from "./finding.ts";
import { findHeadlines } from "./headlines.ts";
import { findOmissions } from "./omissions.ts";
import { findPlans } from "./plans.ts";
import { findPostMisfits } from "./posts.ts";
import { findSharedOrigins } from "./shared-origins.ts";

const finders = [
  findPlans,
  findContradictions,
  findHeadlines,
  findOmissions,
  findCounts,
  findMisfits,
  findPostMisfits,
  findDrifts,
  findSharedOrigins,
];

/** What follows from holding readings together, in the order of the kinds. */
export const findAll = (collated: Collated): Finding[] => finders.flatMap((find) => find(collated));
