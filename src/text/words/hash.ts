/** 32-bit hash of a string. */
export function hashString(string: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < string.length; i++) hash = Math.imul(hash ^ string.charCodeAt(i), 0x01000193);
  return hash;
}

/** 32-bit hash of a feature: the number of its kind and up to four values. */
export function hashFeature(kind: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x165667b1);
  return hash ^ (hash >>> 15);
}
