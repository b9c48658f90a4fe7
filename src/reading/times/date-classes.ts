import { isDay } from "../../calendar.ts";
import type { TimeValue, TimeWords } from "../../languages/times.ts";
import type { WordClass } from "../../text/pattern.ts";
import type { Token } from "../../text/token.ts";
import type { TimeClasses } from "./classes.ts";

interface Found {
  last: number;
  value: TimeValue;
}

type Finder = (tokens: Token[], first: number) => Found | null;

/** Classes of dates and years in figures. */
export function dateClasses(order: TimeWords["order"]): TimeClasses {
  const full: Finder = (t, i) => fullDate(t, i, order);
  const date: Finder = (t, i) => full(t, i) ?? shortDate(t, i, "/");
  return {
    /** "14/10", "14/10/2020", "14-10-2020", "14.10.2020", "2020-10-14". */
    date: asClass(date),
    fulldate: asClass(full),
    /** "20/11" that can be no fraction, and is not "24/7". */
    baredate: asClass((t, i) => {
      const found = shortDate(t, i, "/");
      return found && Number(t[i]!.key) > 12 && `${t[i]!.key}/${t[i + 2]!.key}` !== "24/7" ? found : null;
    }),
    /** "20-11" and "20.11": the day and the month where a word for day stands before. */
    dashed: asClass((t, i) => shortDate(t, i, "-") ?? pointedDate(t[i]!, i)),
    /** "10.2019" after a word for month. */
    monthyear: asClass((t, i) => {
      const [, month, year] = /^(\d{1,2})\.(\d{4})$/u.exec(t[i]!.key) ?? [];
      return Number(month) <= 12 ? makeMonth(i + 1, Number(month), Number(year)) : null;
    }),
    /** "18–21/10", "30/4-2/5/2021". */
    dates: asClass((t, i) => dateRange(t, i, date)),
    year: asClass(yearAt),
    /** The 480 of "480 BC", which EDTF calls the year -479. */
    bcyear: asClass((t, i) => {
      const year = /^\d{1,4}$/u.test(t[i]!.key) ? Number(t[i]!.key) : 0;
      return year > 0 ? { last: i + 1, value: { year: 1 - year } } : null;
    }),
    /** "2019-2021", "2020/21". */
    years: asClass(yearRange),
    /** "1990s", "90s", "1990", "90" after a word for decade. */
    decade: asClass(decadeAt),
    /** "1990s": where the figures alone are a year. */
    decades: asClass((t, i) => ((decadeAt(t, i)?.last ?? 0) > i + 1 ? decadeAt(t, i) : null)),
  };
}

const asClass = (find: Finder) => ({
  ends: ((tokens, first) => find(tokens, first)?.last ?? -1) as WordClass,
  read: (tokens: Token[], first: number) => find(tokens, first)!.value,
});

const short = /^\d{1,2}$/u;
const long = /^\d{4}$/u;
const tight = (token: Token | undefined, key?: string) =>
  token !== undefined && !token.spaced && (key === undefined || token.key === key);
/** Whether figures go on after a date, as in a number of a document: "14/10/2020/QĐ". */
const endsHere = (tokens: Token[], last: number) =>
  !(tight(tokens[last], "/") && (tokens[last + 1]?.shape === "number" || !tokens[last + 1]?.spaced)) &&
  !(tight(tokens[last], "-") && tight(tokens[last + 1]) && tokens[last + 1]!.shape === "upper");

function makeDate(last: number, day: number, month: number, year?: number): Found | null {
  if (!isDay(year ?? 2020, month, day)) return null;
  return { last, value: { day, month, ...(year === undefined ? {} : { year }) } };
}

function shortDate(tokens: Token[], first: number, mark: string): Found | null {
  const [day, , month] = tokens.slice(first, first + 3);
  if (!day || !month || !short.test(day.key) || !short.test(month.key)) return null;
  if (!tight(tokens[first + 1], mark) || !tight(month)) return null;
  return endsHere(tokens, first + 3) ? makeDate(first + 3, Number(day.key), Number(month.key)) : null;
}

function pointedDate({ key }: Token, first: number): Found | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(key) ?? [];
  return day && month ? makeDate(first + 1, Number(day), Number(month)) : null;
}

const makeMonth = (last: number, month: number, year: number): Found | null =>
  month >= 1 && year >= 1000 && year <= 2100 ? { last, value: { month, year } } : null;

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

function fullDate(tokens: Token[], first: number, order: TimeWords["order"]): Found | null {
  const dots = dotted.exec(tokens[first]!.key);
  if (dots) return inOrder(first + 1, Number(dots[1]), Number(dots[2]), Number(dots[3]), "day");
  const [a, mark, b, , c] = tokens.slice(first, first + 5);
  if (!c || a!.shape !== "number" || (mark!.key !== "/" && mark!.key !== "-")) return null;
  if (!tight(mark) || !tight(b) || !tight(tokens[first + 3], mark!.key) || !tight(c) || !short.test(b!.key))
    return null;
  if (!endsHere(tokens, first + 5)) return null;
  if (long.test(a!.key) && short.test(c.key)) return makeDate(first + 5, Number(c.key), Number(b!.key), Number(a!.key));
  if (!short.test(a!.key) || !long.test(c.key)) return null;
  return inOrder(first + 5, Number(a!.key), Number(b!.key), Number(c.key), order);
}

/** Reads "3/4/2021" in the order of the language, the other way round where only that is a day. */
function inOrder(last: number, a: number, b: number, year: number, order: TimeWords["order"]): Found | null {
  const dayFirst = makeDate(last, a, b, year);
  const monthFirst = makeDate(last, b, a, year);
  return order === "day" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function dateRange(tokens: Token[], first: number, date: Finder): Found | null {
  const from = date(tokens, first);
  const at = from?.last ?? (short.test(tokens[first]!.key) ? first + 1 : -1);
  if (at < 0 || tokens[at]?.key !== "-") return null;
  const to = tokens[at + 1] && date(tokens, at + 1);
  if (!to) return null;
  const day = Number(tokens[first]!.key);
  if (!from && !(day >= 1 && day < (to.value.day as number))) return null;
  return { last: to.last, value: { ...(from ? from.value : { day, month: to.value.month! }), to: to.value } };
}

function yearAt(tokens: Token[], first: number): Found | null {
  const { key } = tokens[first]!;
  if (!long.test(key) || key < "1000" || key > "2100") return null;
  return { last: first + 1, value: { year: Number(key) } };
}

function yearRange(tokens: Token[], first: number): Found | null {
  const from = yearAt(tokens, first);
  const mark = tokens[first + 1];
  const end = tokens[first + 2];
  if (!from || !end || (mark!.key !== "-" && mark!.key !== "/")) return null;
  const year = from.value.year as number;
  const to = long.test(end.key)
    ? Number(end.key)
    : short.test(end.key) && tight(end)
      ? year - (year % 100) + Number(end.key)
      : 0;
  if (
    to <= year ||
    to > 2100 ||
    (!long.test(end.key) && (end.key.length < 2 || to > year + 10 || (Number(end.key) <= 12 && mark!.key === "-")))
  )
    return null;
  return endsHere(tokens, first + 3) ? { last: first + 3, value: { year, to: { year: to } } } : null;
}

function decadeAt(tokens: Token[], first: number): Found | null {
  const { key } = tokens[first]!;
  if (!/^(?:[12]\d)?\d0$/u.test(key)) return null;
  const next = tokens[first + 1];
  const plural = tight(next, "s") ? 1 : tight(next, "'") && tight(tokens[first + 2], "s") ? 2 : 0;
  return { last: first + 1 + plural, value: { decade: Number(key) } };
}
