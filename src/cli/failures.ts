import type { Failure } from "../model.ts";
import { complain } from "./output.ts";

/** One line for an input that could not be read. */
export function complainOf({ uri, reason }: Failure): void {
  complain(`${uri}: ${reason}`);
}
