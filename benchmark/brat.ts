import type { Span } from "../src/model.ts";

export interface BratSpan {
  type: string;
  /** More than one where it is interrupted. */
  pieces: Span[];
}

export interface BratEvent {
  type: string;
  trigger: string;
  /** Role and the id of a span. */
  arguments: [string, string][];
}

/** Brat standoff of a text: spans by id, and events. Brat counts code points, this counts UTF-16 units. */
export function readBrat(annotation: string, text: string): { spans: Map<string, BratSpan>; events: BratEvent[] } {
  const unit = unitsOf(text);
  const spans = new Map<string, BratSpan>();
  const events: BratEvent[] = [];
  for (const line of annotation.split("\n")) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const [, type, places] = /^(\S+) (.*)$/u.exec(what) ?? [];
      if (type && places) spans.set(id, { type, pieces: places.split(";").map((place) => piece(place, unit)) });
    } else if (id.startsWith("E")) {
      const [head, ...rest] = what
        .trim()
        .split(/\s+/)
        .map((part) => part.split(":") as [string, string]);
      if (head) events.push({ type: head[0], trigger: head[1], arguments: rest });
    }
  }
  return { spans, events };
}

function piece(place: string, unit: (point: number) => number): Span {
  const [start, end] = place.trim().split(" ").map(Number);
  return { start: unit(start!), end: unit(end!) };
}

function unitsOf(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point;
  const units = [0];
  for (const character of text) units.push(units.at(-1)! + character.length);
  return (point) => units[Math.min(point, units.length - 1)]!;
}
