/**
 * A value as JSON in the one form that RFC 8785 gives it, so that the same value is the same bytes: names in order of their
 * UTF-16 code units, no white space, numbers and texts as JavaScript writes them. Throws if JSON has no form for it.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value).sort(byName).flatMap(field).join(",")}}`;
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} is no number of JSON.`);
  if (typeof value === "string" && /\p{Surrogate}/u.test(value)) throw new Error(`"${value}" has half a character.`);
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new Error(`A ${typeof value} is no value of JSON.`);
  return json;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** As in JSON, a field without a value is not there. */
const field = ([name, value]: [string, unknown]): string[] =>
  value === undefined ? [] : [`${canonical(name)}:${canonical(value)}`];
