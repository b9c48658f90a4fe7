/**
 * Weights of features by their 32-bit hashes, with open addressing: a slot holds 16 bits of the hash above 8 bits of the
 * weight, and is empty where the weight is 0.
 */
export interface Table {
  slots: Int32Array;
  mask: number;
}

/** @param bits slots as a power of two, 16 to 24; fill no more than two thirds of them */
export const emptyTable = (bits: number): Table => ({ slots: new Int32Array(1 << bits), mask: (1 << bits) - 1 });

/** The weight of a feature, -127 to 127; 0 where it has none. */
export function weightOf({ slots, mask }: Table, hash: number): number {
  const check = hash >> 16;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!;
    if (slot === 0) return 0;
    if (slot >> 8 === check) return (slot << 24) >> 24;
  }
}

/** Sets a weight other than 0; what is there already stays. Whether it was new. */
export function addWeight({ slots, mask }: Table, hash: number, weight: number): boolean {
  const check = hash >> 16;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at]!;
    if (slot === 0) {
      slots[at] = (check << 8) | (weight & 0xff);
      return true;
    }
    if (slot >> 8 === check) return false;
  }
}

/** A table as it is kept: the checks, then the weights of its slots; numbers are little-endian. */
export function tableBytes({ slots, mask }: Table): Uint8Array {
  const size = mask + 1;
  const bytes = new Uint8Array(size * 3);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < size; i++) {
    view.setInt16(i * 2, slots[i]! >> 8, true);
    view.setInt8(size * 2 + i, slots[i]!);
  }
  return bytes;
}

/** Fills a table of the right size from bytes that `tableBytes` made. */
export function tableIn({ slots, mask }: Table, bytes: Uint8Array): void {
  const size = mask + 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < size; i++) {
    const weight = bytes[size * 2 + i]!;
    if (weight !== 0) slots[i] = (view.getInt16(i * 2, true) << 8) | weight;
  }
}
