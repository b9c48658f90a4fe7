/** Thousands and decimals as written with the given decimal mark. */
function habit(decimal: "," | "."): { grouped: RegExp; plain: RegExp; group: string } {
  const [point, group] = decimal === "," ? [",", "\\."] : ["\\.", ","];
  return {
    grouped: new RegExp(`^[1-9]\\d{0,2}(?:${group}\\d{3})+(?:${point}\\d+)?$`, "u"),
    plain: new RegExp(`^(?:0?\\d|[1-9]\\d*)(?:${point}\\d+)?$`, "u"),
    group: group.at(-1)!,
  };
}

const habits = { ",": habit(","), ".": habit(".") };

/**
 * The value of a numeral. The language's own habit goes first, so that "1.200" is 1200 in Vietnamese and 1.2 in
 * English; what does not fit it is tried by the other. A numeral that fits neither ("0912…", "1.2.3") has no value.
 */
export function literalValue(numeral: string, decimal: "," | "."): number | undefined {
  const other = decimal === "," ? "." : ",";
  for (const mark of [decimal, other] as const) {
    const { grouped, plain, group } = habits[mark];
    if (grouped.test(numeral)) return Number(numeral.replaceAll(group, "").replace(mark, "."));
    if (plain.test(numeral)) return Number(numeral.replace(mark, "."));
  }
  return undefined;
}

/** Whether thousands are set apart in a numeral: no label and no year is written so. */
export const isGrouped = (numeral: string): boolean =>
  habits[","].grouped.test(numeral) || habits["."].grouped.test(numeral);

/** Whether a numeral is a year, or too long to count anything. */
export const isYear = (numeral: string): boolean => /^(?:19|20)\d\d$/u.test(numeral) || /^\d{7,}$/u.test(numeral);
