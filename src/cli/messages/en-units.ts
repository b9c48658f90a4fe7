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
};

/** The word for a unit after a number: a measure as it is known, what is counted in the plural. */
export function unit(code: string, count: number): string {
  const known = measures[code];
  if (known !== undefined) return known;
  const counted = /^[a-z ]{3,}[a-rt-z]$/.test(code);
  return counted && count !== 1 ? (plurals[code] ?? `${code.replace(/([^aeiou])y$/, "$1ie")}s`) : code;
}
