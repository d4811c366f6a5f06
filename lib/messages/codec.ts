/**
 * Messages between our parts are JSON in Chromium (structured clone in Firefox), and JSON has no bytes. So typed arrays travel
 * beside the value as base64, each with the path to its place: no value can be mistaken for one, and unpacking touches only
 * their places. Byte order is the machine's: a message never leaves it.
 */

export type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array;

export interface Packed {
  value?: unknown;
  arrays?: [path: (string | number)[], type: string, base64: string][];
}

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array };

export function pack(value: unknown): Packed {
  const arrays: NonNullable<Packed['arrays']> = [];
  const copy = withoutArrays(value, [], arrays);
  return arrays.length > 0 ? { value: copy, arrays } : { value: copy };
}

/** @throws TypeError when the places of its arrays are not there: it was not made by `pack` */
export function unpack(packed: Packed): unknown {
  const { value, arrays = [] } = packed;
  const whole = { value };
  for (const [path, type, base64] of arrays) {
    const array = toTyped(type, base64);
    let parent: unknown = whole;
    let key: string | number = 'value';
    for (const next of path) {
      parent = ownProperty(parent, key);
      key = next;
    }
    // Where an array was, `pack` left a null: nothing else is overwritten.
    if (ownProperty(parent, key) !== null) throw new TypeError('Not a packed message.');
    (parent as Record<string | number, unknown>)[key] = array;
  }
  return whole.value;
}

function withoutArrays(value: unknown, path: (string | number)[], arrays: NonNullable<Packed['arrays']>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) {
    arrays.push([path, (value as TypedArray)[Symbol.toStringTag], toBase64(bytesOf(value))]);
    return null;
  }
  if (Array.isArray(value)) return value.map((entry, index) => withoutArrays(entry, [...path, index], arrays));
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, withoutArrays(entry, [...path, key], arrays)]));
}

function ownProperty(parent: unknown, key: string | number): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) {
    throw new TypeError('Not a packed message.');
  }
  return (parent as Record<string | number, unknown>)[key];
}

function toTyped(type: string, base64: string): TypedArray {
  const Type = Object.hasOwn(TYPES, type) ? TYPES[type as keyof typeof TYPES] : undefined;
  if (!Type) throw new TypeError(`A message can't carry a ${type}.`);
  const bytes = fromBase64(base64);
  return new Type(bytes.buffer, 0, bytes.byteLength / Type.BYTES_PER_ELEMENT);
}

const bytesOf = (view: ArrayBufferView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** In pieces, since a function takes only so many arguments. */
const PIECE = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  if (typeof bytes.toBase64 === 'function') return bytes.toBase64();
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(binary);
}

/** @throws SyntaxError or DOMException when it isn't base64 */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
