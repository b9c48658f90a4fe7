/** Without marks and in small letters. The gazetteers import nothing, so they have this of their own. */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "d")
    .replace(/[łŁ]/gu, "l")
    .replace(/[øØ]/gu, "o");

/** "Suga Yoshihide" and "Yoshihide Suga" as "suga-yoshihide". */
export const personSlug = (name: string): string =>
  bare(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join("-");

const reversed = (name: string): string => name.split(" ").reverse().join(" ");

/** A name, its other forms ("a|b"), and each of them without marks; where both orders are in use, in both. */
export function spellings(name: string, others: string, bothOrders: boolean): string[] {
  const given = [name, ...others.split("|").filter(Boolean)];
  const ordered = bothOrders ? given.flatMap((form) => [form, reversed(form)]) : given;
  return [...new Set(ordered.flatMap((form) => [form, bare(form)]))];
}
