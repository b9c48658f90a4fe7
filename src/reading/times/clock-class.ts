import type { SlotValue, TimeWords } from "../../languages/times.ts";
import { buildLexicon, longestAt } from "../../text/lexicon.ts";
import type { Token } from "../../text/token.ts";
import type { TimeClass } from "./classes.ts";

const hourOnly = /^\d{1,2}(?:\.[0-5]\d)?$/u;
const sixty = /^[0-5]?\d$/u;
const joined = /^h[0-5]?\d$/u;
const four = /^(?:[01]\d|2[0-3])[0-5]\d$/u;

interface Clock {
  last: number;
  hour: number;
  minute: number | null;
}

/** "12h", "4h30", "4 giờ 30 phút", "8:30", "8.30 am", "0900 GMT". */
export function clockClass(words: TimeWords): TimeClass {
  const lexicon = (forms: readonly string[]) => buildLexicon(forms.map((form) => [form, true]));
  const [hours, minutes] = [lexicon([...words.hours, ...words.afternoon]), lexicon(words.minutes)];
  const [afternoon, military] = [lexicon(words.afternoon), lexicon(words.military)];
  const after = (forms: typeof hours, tokens: Token[], at: number) => longestAt(forms, tokens, at)?.last ?? -1;

  const clockAt = (tokens: Token[], first: number): Clock | null => {
    const { key, shape } = tokens[first]!;
    if (shape !== "number" || key.length > 5) return null;
    if (four.test(key)) {
      const last = after(military, tokens, first + 1);
      return last < 0 ? null : { last, hour: Number(key.slice(0, 2)), minute: Number(key.slice(2)) };
    }
    if (!hourOnly.test(key)) return null;
    const [hour, minute] = key.split(".").map(Number) as [number, number?];
    if (hour > 24) return null;
    const [mark, next] = [tokens[first + 1], tokens[first + 2]?.key ?? ""];
    if (mark?.key === ":" && !mark.spaced && sixty.test(next)) {
      return { last: Math.max(first + 3, after(hours, tokens, first + 3)), hour, minute: Number(next) };
    }
    if (joined.test(mark?.key ?? "")) {
      return { last: Math.max(first + 2, after(hours, tokens, first + 2)), hour, minute: Number(mark!.key.slice(1)) };
    }
    const at = after(hours, tokens, first + 1);
    if (at < 0) return null;
    if (!sixty.test(tokens[at]?.key ?? "")) return { last: at, hour, minute: minute ?? null };
    const last = Math.max(after(minutes, tokens, at + 1), tokens[at]!.spaced ? at : at + 1);
    return { last, hour, minute: last > at ? Number(tokens[at]!.key) : (minute ?? null) };
  };

  const read = (tokens: Token[], first: number, last: number): SlotValue => {
    const { hour, minute } = clockAt(tokens, first)!;
    const isAfternoon = hour < 12 && last > first + 1 && endsWith(afternoon, tokens, first + 1, last);
    return { clock: true, hour: isoClock(isAfternoon ? hour + 12 : hour, minute) };
  };
  return { ends: (tokens, first) => clockAt(tokens, first)?.last ?? -1, read };
}

/** Whether a form ends where the whole ends. */
function endsWith(forms: Parameters<typeof longestAt>[0], tokens: Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (longestAt(forms, tokens, i)?.last === last) return true;
  return false;
}

const two = (number: number) => String(number).padStart(2, "0");

const isoClock = (hour: number, minute: number | null) =>
  minute === null ? `T${two(hour)}:00` : `T${two(hour)}:${two(minute)}`;
