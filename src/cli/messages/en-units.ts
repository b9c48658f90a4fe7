/** Codes of measures, as a reader knows them. */
const measures: Record<string, string> = {
  "%": "%",
  "[nmi_i]": "nautical miles",
  "[kn_i]": "knots",
  "[mi_i]": "miles",
  "[ft_i]": "feet",
  "[in_i]": "inches",
  "[lb_av]": "pounds",
  "[bbl_us]": "barrels",
  km2: "km²",
  m2: "m²",
  m3: "m³",
  har: "hectares",
  t: "tonnes",
  L: "litres",
  Cel: "°C",
  deg: "°",
  kt: "kilotons",
  "kW.h": "kWh",
  "MW.h": "MWh",
  "km/h": "km/h",
  "m/s": "m/s",
  "[mi_i]/h": "mph",
  "[degF]": "°F",
  "[oz_av]": "ounces",
  "[gal_us]": "gallons",
  "[acr_us]": "acres",
  "[sft_i]": "square feet",
  "[smi_us]": "square miles",
  HP: "horsepower",
  a: "years",
  mo: "months",
  wk: "weeks",
  d: "days",
  h: "hours",
  min: "minutes",
  s: "seconds",
};

const plurals: Record<string, string> = {
  person: "people",
  child: "children",
  fisherman: "fishermen",
  aircraft: "aircraft",
  match: "matches",
  man: "men",
  woman: "women",
  police: "police",
  wounded: "wounded",
};

/** One of them, behind a slash. */
const single: Record<string, string> = {
  a: "year",
  mo: "month",
  wk: "week",
  d: "day",
  h: "hour",
  min: "minute",
  t: "tonne",
  L: "litre",
  "[bbl_us]": "barrel",
  "[oz_av]": "ounce",
};

/** The word for a unit after a number: a measure as it is known, what is counted in the plural. */
export function unit(code: string, count: number, isSaid: boolean): string {
  const [first = "", ...per] = code.split("/");
  if (per.length > 0 && !measures[code]) {
    return [unit(first, count, isSaid), ...per.map((part) => single[part] ?? part)].join("/");
  }
  const known = measures[code];
  if (known !== undefined) return known;
  // A noun that is no unit stands as it is said, which may be in another language.
  const counted = /^[a-z ]{3,}[a-rt-z]$/.test(code) && !isSaid;
  return counted && count !== 1 ? (plurals[code] ?? `${code.replace(/([^aeiou])y$/, "$1ie")}s`) : code;
}
