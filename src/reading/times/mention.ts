import type { TimeValue } from "../../languages/times.ts";
import type { Span } from "../../model.ts";

/** A time expression of the text: tokens [first, last), and what its words say. */
export interface TimeMention extends Span {
  first: number;
  last: number;
  value: TimeValue;
}
