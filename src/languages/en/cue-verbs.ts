import type { Cue } from "../cues.ts";
import { forms } from "../names.ts";

/** Verbs that are inflected otherwise than by rule: base, third person, past (and participle), -ing. */
const irregular = new Map(
  `say says said saying|tell tells told telling|think thinks thought thinking|write writes wrote/written writing|know knows knew knowing|
  feel feels felt feeling|see sees saw/seen seeing|find finds found finding|hold holds held holding|speak speaks spoke/spoken speaking|
  forecast forecasts forecast/forecasted forecasting|lay lays laid laying|make makes made making|read reads read reading|deny denies denied denying|
  admit admits admitted admitting|refer refers referred referring|shoot shoots shot shooting|swear swears swore/sworn swearing|rule rules ruled ruling|
  slam slams slammed slamming|understand understands understood understanding|go goes went/gone going|put puts put putting|get gets got getting|
  take takes took/taken taking|come comes came coming|hear hears heard hearing|learn learns learned/learnt learning|give gives gave/given giving|
  show shows showed/shown showing|plan plans planned planning|prefer prefers preferred preferring|spell spells spelled/spelt spelling|
  rebut rebuts rebutted rebutting|call calls called calling`
    .split("|")
    .map((line) => line.trim().split(/\s+/u))
    .map((verb) => [verb[0]!, verb] as const),
);

type Way = Exclude<NonNullable<Cue["verb"]>, "adjective">;
const ways: Way[] = ["base", "third", "past", "ing"];

/** The forms of a verb, or of a verb with its particle ("call for"). */
function inflect(phrase: string, way: number): string[] {
  const [verb, ...rest] = phrase.split(" ") as [string, ...string[]];
  const given = irregular.get(verb)?.[way] ?? regular(verb)[way]!;
  return given.split("/").map((form) => [form, ...rest].join(" "));
}

function regular(verb: string): string[] {
  const stem = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const third = stem !== verb || /(?:s|x|z|ch|sh)$/u.test(verb) ? `${stem}es` : `${verb}s`;
  const past = verb.endsWith("e") ? `${verb}d` : `${stem}ed`;
  return [verb, third, past, `${verb.endsWith("e") ? verb.slice(0, -1) : verb}ing`];
}

/** Cues for all forms of the verbs of a list. */
export const verbs = (list: string, how: Partial<Cue>): Cue[] =>
  ways.map((verb, way) => ({ kind: "say", verb, ...how, forms: forms(list).flatMap((each) => inflect(each, way)) }));
