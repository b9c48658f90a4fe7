import { emptyTable, type Table, tableBytes, tableIn } from "../words/table.ts";
import { noTransitions } from "./decode.ts";
import { type Facts, factsIn } from "./facts.ts";
import { LABELS } from "./label.ts";
import { emptyWeights, type Weights, WIDTH } from "./weights.ts";
import { rememberWords, type Word } from "./word.ts";

/** Finds names; weights are in units of which `SCALE` make 1. */
export interface NameModel {
  weights: Weights;
  transitions: Float32Array;
  facts: Facts;
  word: (key: string) => Word;
}

const MAGIC = 0x314e4344; // "DCN1"
const HEADER = 12;
const TRANSITIONS = LABELS * LABELS * 4;

/** A model as it is kept: magic, bits of the weights and of the facts, transitions, weights, facts; little-endian. */
export function nameModelBytes(weights: Weights, transitions: Float32Array, facts: Table): Uint8Array {
  const size = weights.mask + 1;
  const told = tableBytes(facts);
  const bytes = new Uint8Array(HEADER + TRANSITIONS + size * (2 + WIDTH) + told.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, Math.log2(size), true);
  view.setUint32(8, Math.log2(facts.mask + 1), true);
  transitions.forEach((value, i) => {
    view.setFloat32(HEADER + i * 4, value, true);
  });
  let at = HEADER + TRANSITIONS;
  for (let i = 0; i < size; i++) view.setInt16(at + i * 2, weights.checks[i]!, true);
  at += size * 2;
  bytes.set(new Uint8Array(weights.rows.buffer), at);
  bytes.set(told, at + size * WIDTH);
  return bytes;
}

/** The model in the bytes that `nameModelBytes` made; throws where they are no such model. */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = bytes.length > HEADER && view.getUint32(0, true) === MAGIC;
  const [bits, told] = is ? [view.getUint32(4, true), view.getUint32(8, true)] : [0, 0];
  const fits =
    bits <= 24 && told <= 24 && bytes.length === HEADER + TRANSITIONS + (2 + WIDTH) * 2 ** bits + 3 * 2 ** told;
  if (!is || !fits) throw new Error("This is no model of names.");
  const weights = emptyWeights(bits);
  const size = weights.mask + 1;
  let at = HEADER + TRANSITIONS;
  for (let i = 0; i < size; i++) weights.checks[i] = view.getInt16(at + i * 2, true);
  at += size * 2;
  weights.rows.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, size * WIDTH));
  const table = emptyTable(told);
  tableIn(table, bytes.subarray(at + size * WIDTH));
  const facts = factsIn(table);
  const transitions = noTransitions();
  for (let i = 0; i < transitions.length; i++) {
    if (transitions[i] === 0) transitions[i] = view.getFloat32(HEADER + i * 4, true);
  }
  return { weights, transitions, facts, word: rememberWords(facts) };
}
