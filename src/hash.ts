/** 64 bits of a string as 16 hexadecimal digits: two 32-bit multiplicative hashes that feed each other. Not for secrets. */
export function hash(string: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < string.length; i++) {
    const unit = string.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x5bd1e995) ^ (b >>> 15);
    b = Math.imul(b ^ unit, 0xc2b2ae35) ^ (a >>> 13);
  }
  a = mix(a ^ (b >>> 16));
  b = mix(b ^ a ^ string.length);
  return hex(a) + hex(b);
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, "0");
