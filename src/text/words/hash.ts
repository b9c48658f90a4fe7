/** 32-bit hash of a string. */
export function hashString(string: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193);
  return hash;
}

/** 32-bit hash of a feature: the number of its kind and two values. */
export function hashPair(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ (kind * 0x9e3779b), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return hash ^ (hash >>> 14);
}

/** The same of three values. */
export function hashTriple(kind: number, a: number, b: number, c: number): number {
  const hash = Math.imul(hashPair(kind, a, b) ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
