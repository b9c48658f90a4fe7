import type { FigureWords } from "../figure-words.ts";
import { counted, measured } from "./units.ts";

const scalesInPlural = {
  dozens: 10,
  tens: 10,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};
/** "hundreds", "hundreds of". */
const plurals = Object.fromEntries(
  Object.entries(scalesInPlural).flatMap(([word, value]) => [
    [word, value],
    [`${word} of`, value],
  ]),
);

/** How English writes numbers, amounts and bounds. */
export const figures: FigureWords = {
  decimal: ".",
  numbers: {
    digits: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    late: {},
    scales: {
      dozen: 12,
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      mn: 1e6,
      billion: 1e9,
      bn: 1e9,
      trillion: 1e12,
      tn: 1e12,
      trn: 1e12,
      mln: 1e6,
      bln: 1e9,
      lakh: 1e5,
      crore: 1e7,
      "score of": 20,
    },
    moneyScales: { k: 1e3, m: 1e6, b: 1e9, t: 1e12 },
    parts: { a: 1, "half a": 0.5, half: 0.5, "a half": 0.5, "a quarter of a": 0.25 },
    many: { several: 2, "a few": 2, few: 2, "a couple": 2, "a couple of": 2, many: 2 },
    plurals,
    half: ["and a half"],
    links: ["and"],
    denominators: {
      half: 2,
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fifth: 5,
      fifths: 5,
      sixth: 6,
      eighth: 8,
      tenth: 10,
      tenths: 10,
    },
    over: [],
    ambiguous: [],
    one: ["one"],
    tenths: false,
  },
  bounds: [
    {
      pattern:
        "about | around | roughly | approximately | approx | nearly | almost | close to | circa | just (under | over) | ~ | ≈",
      value: "about",
      examples: [
        ["about 80% of its arms", "about 80 %"],
        ["nearly 300 soldiers", "about 300 soldier"],
        ["~5 km", "about 5 km"],
      ],
    },
    {
      pattern: "some | an estimated | estimated at | an average of | on average",
      value: "about",
      examples: [["an estimated 2,000 people", "about 2000 person"]],
    },
    {
      pattern:
        "(more than | over | above | at least | upwards of | in excess of | exceeding | a minimum of | at the least | beyond | > | ≥)",
      value: "atLeast",
      examples: [
        ["more than 1,200 troops", "atLeast 1200 soldier"],
        ["over 20 countries", "atLeast 20 country"],
        ["at least one person", "atLeast 1 person"],
      ],
    },
    {
      pattern: "(no | not) (fewer | less) than",
      value: "atLeast",
      examples: [["no fewer than nine members", "atLeast 9 member"]],
    },
    {
      pattern:
        "(up to | at most | under | below | less than | fewer than | as (many | much) as | a maximum of | not exceeding | < | ≤)",
      value: "atMost",
      examples: [
        ["up to 40 aircraft", "atMost 40 aircraft"],
        ["fewer than ten ships", "atMost 10 ship"],
      ],
    },
    {
      pattern: "as (few | little) as",
      value: "atLeast",
      examples: [["as few as 12 ships", "atLeast 12 ship"]],
    },
    { pattern: "(no | not) more than", value: "atMost", examples: [["no more than 5 minutes", "atMost 5 min"]] },
  ],
  boundsAfter: [
    { pattern: "or (more | above | over)", value: "atLeast", examples: [["8 countries or more", "atLeast 8 country"]] },
    { pattern: "or (less | fewer | under)", value: "atMost", examples: [["30 km or less", "atMost 30 km"]] },
    { pattern: "or so", value: "about", examples: [["20 ships or so", "about 20 ship"]] },
  ],
  ranges: [
    {
      pattern: "from ? {lower:measure} (to | -) {upper:measure}",
      value: "range",
      examples: [
        ["from 10 to 12 ships", "range 10–12 ship"],
        ["$3bn-$4bn", "range 3000000000–4000000000 USD"],
      ],
    },
    {
      pattern: "{lower:measure} or {upper:measure}",
      value: "either",
      examples: [["two or three ships", "range 2–3 ship"]],
    },
    {
      pattern: "between {lower:measure} and {upper:measure}",
      value: "range",
      examples: [["between two and three million doses", "range 2000000–3000000 dose"]],
    },
  ],
  from: ["from"],
  amounts: [
    {
      pattern: "half (of | the | its | their)",
      value: { value: 0.5, unit: "1" },
      examples: [["nearly half of the imports", "about 0.5 1"]],
    },
    {
      pattern: "(doubled | doubling | doubles | twofold | twice (as | the) | double the)",
      value: { value: 2, unit: "time" },
      examples: [
        ["spending doubled", "exact 2 time"],
        ["twice the price", "exact 2 time"],
      ],
    },
    {
      pattern: "(tripled | tripling | trebled | threefold)",
      value: { value: 3, unit: "time" },
      examples: [["a threefold rise", "exact 3 time"]],
    },
    {
      pattern: "(quadrupled | quadrupling | fourfold)",
      value: { value: 4, unit: "time" },
      examples: [["exports quadrupled", "exact 4 time"]],
    },
    { pattern: "fivefold", value: { value: 5, unit: "time" }, examples: [["a fivefold rise", "exact 5 time"]] },
    { pattern: "tenfold", value: { value: 10, unit: "time" }, examples: [["a tenfold rise", "exact 10 time"]] },
    { pattern: "halved", value: { value: 0.5, unit: "time" }, examples: [["the quota was halved", "exact 0.5 time"]] },
    { pattern: "{number} - ? fold", value: { unit: "time" }, examples: [["a five-fold rise", "exact 5 time"]] },
  ],
  measured,
  counted,
  signs: [
    {
      pattern: "(US | USD) ? $ | USD",
      value: "USD",
      examples: [
        ["$3.7tn", "exact 3700000000000 USD"],
        ["US$4 million dollars", "exact 4000000 USD"],
      ],
    },
    { pattern: "(A | AU) $ | AUD", value: "AUD", examples: [["A$90bn", "exact 90000000000 AUD"]] },
    { pattern: "S $ | SGD", value: "SGD", examples: [["S$3 million", "exact 3000000 SGD"]] },
    { pattern: "(C | CA) $ | CAD", value: "CAD", examples: [["C$7bn", "exact 7000000000 CAD"]] },
    { pattern: "NZ $ | NZD", value: "NZD", examples: [["NZ$20m", "exact 20000000 NZD"]] },
    { pattern: "HK $ | HKD", value: "HKD", examples: [["HK$400m", "exact 400000000 HKD"]] },
    { pattern: "NT $ | TWD", value: "TWD", examples: [["NT$8bn", "exact 8000000000 TWD"]] },
    { pattern: "€ | EUR", value: "EUR", examples: [["€20m", "exact 20000000 EUR"]] },
    { pattern: "£ | GBP", value: "GBP", examples: [["£7.5m", "exact 7500000 GBP"]] },
    { pattern: "¥ | JPY", value: "JPY", examples: [["¥500", "exact 500 JPY"]] },
    { pattern: "(CN | RMB) ¥ | RMB | CNY", value: "CNY", examples: [["RMB 300m", "exact 300000000 CNY"]] },
    { pattern: "₩ | KRW", value: "KRW", examples: [["₩9 trillion", "exact 9000000000000 KRW"]] },
    { pattern: "₫ | VND", value: "VND", examples: [["VND 450,000", "exact 450000 VND"]] },
    { pattern: "₹ | Rs | INR", value: "INR", examples: [["Rs 500 crore", "exact 5000000000 INR"]] },
    { pattern: "₱ | PHP", value: "PHP", examples: [["₱28bn", "exact 28000000000 PHP"]] },
    { pattern: "RM | MYR", value: "MYR", examples: [["RM 60m", "exact 60000000 MYR"]] },
    { pattern: "Rp | IDR", value: "IDR", examples: [["Rp 15 trillion", "exact 15000000000000 IDR"]] },
    { pattern: "aged | age of ?", value: "a", examples: [["dies aged 56", "exact 56 a"]] },
    { pattern: "magnitude of ?", value: "Richter", examples: [["a quake of magnitude 6.1", "exact 6.1 Richter"]] },
    { pattern: "Mach", value: "Mach", examples: [["flies at Mach 5", "exact 5 Mach"]] },
  ],
  classifiers: ["of"],
  plural: {
    adjectives: 2,
    irregular:
      "aircraft police wounded injured hurt dead people men women children servicemen policemen fishermen memoranda staff personnel".split(
        " ",
      ),
  },
  heads: [],
  per: ["per", "a", "an", "each", "every"],
  later: ["later", "ago", "earlier", "after", "before", "away", "apart", "old"],
  joints: ["and", ","],
  ages: true,
  minus: ["minus"],
  clock: [],
  prepositions: ["about", "around", "over", "under", "above", "below", "some"],
  ordinals: ["no", "no.", "number"],
  labels: [
    ..."article section chapter page paragraph flight phase room route highway resolution group type model season".split(
      " ",
    ),
    ..."january february march april may june july august september october november december class level grade".split(
      " ",
    ),
    ..."top version part volume division brigade regiment day week year line".split(" "),
  ],
  totals: [],
  outOf: ["of", "out of"],
  series:
    "boeing airbus iphone ipad ipod ios android windows flight resolution article brigade division regiment battalion".split(
      " ",
    ),
  amountVerbs:
    "to is was were totalled totaled reached by numbered equals of has have had all killing killed another with".split(
      " ",
    ),
  idioms: ["double digits", "double digit"],
  shareNeedsOf: true,
  shareOf: ["of all", "of the total", "of the", "of its", "of their", "of a", "of an", "of", "the", "all"],
  phraseEnds: [
    ..."is was were are be been has have had will would could can may might must should did do does came comes come".split(
      " ",
    ),
    ..."from in on at by for with to since after before during over under as than that which who whom when where".split(
      " ",
    ),
    ..."while if because and or but not said says went goes go made make this last next also per against into".split(
      " ",
    ),
    ..."between within without through about until off out up down voted joined signed agreed took take gave less".split(
      " ",
    ),
    ..."it they he she we a an each every per its his her our my your us yes as always later ago earlier".split(" "),
    ..."says makes gets needs wants remains includes shows seems means becomes takes gives begins".split(" "),
  ],
};
