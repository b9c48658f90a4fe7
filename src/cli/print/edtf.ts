import { daysOf } from "../../edtf.ts";
import type { Edtf } from "../../model.ts";
import type { DateMessages } from "../messages/messages.ts";

/**
 * A date for a reader: "2020-10-14", "Nov 2021" / "tháng 11/2021", "2010–2020", "before Mar 2023", "≈2015". What is
 * not understood is given as it is written.
 */
export function sayEdtf(edtf: Edtf, dates: DateMessages): string {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf);
  if (set) {
    const between = set[1] === "[" ? dates.oneOf : dates.and;
    return (set[2] ?? "")
      .split(",")
      .map((member) => sayEdtf(member.trim().replace("..", "/"), dates))
      .join(between);
  }
  const [start = "", end] = edtf.split("/");
  return end === undefined ? sayDate(start, dates) : sayInterval(start, end, dates);
}

function sayInterval(start: string, end: string, dates: DateMessages): string {
  const open = (date: string) => date === "" || date === "..";
  if (open(start) && open(end)) return "…";
  if (open(start)) return sayUpTo(end, dates);
  if (open(end)) return dates.from(sayDate(start, dates));
  if (start === end) return sayDate(start, dates);
  const between = /^\d{4}$/.test(start) && /^\d{4}$/.test(end) ? "–" : " – ";
  return `${sayDate(start, dates)}${between}${sayDate(end, dates)}`;
}

/** "../2023-02" ends with the end of February: it is what "before March 2023" says. A day is given as it is. */
function sayUpTo(end: string, dates: DateMessages): string {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(end);
  if (!parts) return dates.until(sayDate(end, dates));
  const [year, month] = [Number(parts[1]), parts[2] ? Number(parts[2]) : 12];
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return dates.before(parts[2] ? dates.month(next.month, String(next.year)) : String(year + 1));
}

function sayDate(date: string, dates: DateMessages): string {
  const qualified = /^(.*?)([~?%])$/.exec(date.replace(/[~?%](?=.*[~?%]$)/g, ""));
  const plain = sayPlain((qualified?.[1] ?? date).replace(/[~?%]/g, ""), dates);
  if (qualified?.[2] === "~") return dates.about(plain);
  if (qualified?.[2] === "?") return dates.uncertain(plain);
  return qualified ? dates.uncertain(dates.about(plain)) : plain;
}

function sayPlain(date: string, dates: DateMessages): string {
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return dates.decade(`${decade[1]}0`);
  const century = /^(\d{2})XX$/.exec(date);
  if (century) return dates.century(`${century[1]}00`);
  const [year = "", month, day] = date.replace(/(-XX)+$/, "").split("-");
  if (day !== undefined || month === undefined) return date.replace(/(-XX)+$/, "");
  const part = dates.parts[month];
  if (part) return part(year);
  const number = Number(month);
  return number >= 1 && number <= 12 ? dates.month(number, year) : date;
}

/**
 * Puts dates in order by where they begin: an open start is taken at its end, "about" for what it is about, and no date
 * comes last.
 */
export function byDate(one: Edtf | null, other: Edtf | null): number {
  const [a, b] = [beginningOf(one), beginningOf(other)];
  return a === b ? 0 : a - b;
}

function beginningOf(edtf: Edtf | null): number {
  const days = edtf === null ? null : daysOf(edtf.replace(/[~?%]/g, ""));
  if (!days) return Number.MAX_SAFE_INTEGER;
  return Number.isFinite(days.from) ? days.from : days.to;
}
