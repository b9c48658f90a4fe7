/**
 * The ways in which one form is written. Tables give the first; the rest follow by rule:
 * a form that begins small may begin a sentence; some papers give every word of a name a capital; an accent on "oa",
 * "oe" and "uy" stands on either vowel; a dash may be short or long, with spaces or without.
 */
export function spellings(form: string): string[] {
  const dashed = form.includes(" – ")
    ? [" – ", " - ", "–", "-", " — "].map((dash) => form.replaceAll(" – ", dash))
    : [form];
  return [...new Set(dashed.flatMap((each) => [each, ...capitals(each)]).flatMap((each) => [each, ...accents(each)]))];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** With a capital at the front and, for Vietnamese names of several words, on every word. */
function capitals(form: string): string[] {
  const words = form.split(" ");
  const everyWord = words.length > 2 && isVietnamese(form) ? [words.map(capital).join(" ")] : [];
  return [capital(form), ...everyWord];
}

/** Has a letter that, in these tables, only Vietnamese has: đ, ơ, ư, or one with a Vietnamese tone or its circumflex. */
const isVietnamese = (form: string): boolean => /[đơưăâêôĐƠƯĂÂÊÔ\u1ea0-\u1ef9]/u.test(form);

const older = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
const newer = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];

/** With its accents moved to the other vowel, where a syllable ends in the pair; none where there is nothing to move. */
function accents(form: string): string[] {
  const moved = move(form, older, newer);
  return moved === form ? [] : [moved];
}

const move = (form: string, from: string[], to: string[]): string =>
  form.replace(/(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu, (pair) => {
    const at = from.indexOf(pair.toLowerCase());
    const other = to[at] ?? pair;
    return pair === pair.toLowerCase() ? other : capital(other);
  });
