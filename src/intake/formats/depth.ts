const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/** Elements that hold nothing, and are not closed. */
const EMPTY = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Whether a page's tags are nested deeper than this, as far as can be told without making a tree of them. */
export function isDeeper(source: string, limit: number): boolean {
  let depth = 0;
  for (const [, closes, name] of source.matchAll(TAG)) {
    if (EMPTY.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > limit) return true;
  }
  return false;
}
