import type { TimeValue } from "../../languages/times.ts";
import type { TimeExpression } from "../../model.ts";
import type { Text } from "../../text/text.ts";
import { timeId } from "../ids.ts";
import type { TimeMention } from "./mention.ts";
import type { Base, Point } from "./point.ts";

/** The days of an expression, and what they were counted from. */
export interface Found {
  point: Point;
  base: Base | null;
  /** What the words name where the point is open to one side: of "by March" that March. */
  named: Point;
}

/** What is told of an expression; with nothing found, it was seen and not resolved. */
export function expression(
  text: Text,
  document: string,
  mention: TimeMention,
  found: Found | null,
  issued: Base | null,
): TimeExpression {
  const { start, end } = mention;
  const quote = text.string.slice(start, end);
  const implied = found ? impliedIn(mention.value, found.point) : [];
  const about = found?.base?.about && ["day", "week"].includes(found.point.unit) && implied.includes("day");
  const edtf = found && (about ? found.point.edtf.replace(/(\d)(?=\/|$)/gu, "$1~") : found.point.edtf);
  return {
    id: timeId(document, { start, end, text: quote }),
    document,
    start,
    end,
    text: quote,
    edtf,
    anchor: anchorOf(found, implied, issued),
    implied,
  };
}

function anchorOf(found: Found | null, implied: TimeExpression["implied"], issued: Base | null): string {
  if (!found) return issued ? "published" : "absolute";
  return implied.length === 0 ? "absolute" : (found.base?.id ?? "absolute");
}

/** The parts of a value, down to its unit, that its words did not say. */
function impliedIn(value: TimeValue, point: Point): TimeExpression["implied"] {
  const isSaid = (part: "year" | "month" | "day") =>
    [value, value.to].some((v) => typeof v?.[part] === "number") || (value.feast !== undefined && part !== "year");
  if (point.unit === "century" || point.unit === "decade") return typeof value[point.unit] === "object" ? ["year"] : [];
  const shown = /^(?:\.\.\/)?-?\d{4}(-\d\d)?(-\d\d)?/u.exec(point.edtf);
  const parts: TimeExpression["implied"] = ["year"];
  const months = value.quarter ?? value.half ?? value.season;
  if (shown?.[1] && months === undefined && !(value.part && value.month === undefined && point.unit === "year"))
    parts.push("month");
  if (shown?.[2] && !(value.part && point.unit === "month")) parts.push("day");
  return parts.filter((part) => !isSaid(part));
}
