/** How many ids there are. The first words that are met are those that are met most. */
const IDS = 1 << 14;

const ids = new Map<string, number>();

/** The number of a key in this process: the same for the same key, and 0 where too many were met before it. */
export function idOf(key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  if (ids.size === IDS - 1) return 0;
  ids.set(key, ids.size + 1);
  return ids.size;
}

/**
 * What a function says of the keys of tokens. What is asked at every token of a text is worked out once for a word: then
 * it stands under the word's id, where finding it takes a fraction of what looking up the key does.
 */
export function byWord<V>(work: (key: string) => V): (token: { id: number; key: string }) => V {
  const asked = new Uint8Array(IDS);
  const values: V[] = new Array(IDS);
  return ({ id, key }) => {
    if (asked[id] === 1) return values[id]!;
    const value = work(key);
    if (id === 0) return value;
    asked[id] = 1;
    values[id] = value;
    return value;
  };
}
