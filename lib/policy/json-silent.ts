import { escapePointer } from './pointer.ts';

/** What is valid JSON, but was never meant. */
export type Silent = 'duplicate-key' | 'polluting-key' | 'inexact-number' | 'lone-surrogate' | 'control-character';

export interface SilentFind {
  is: Silent;
  offset: number;
  /** The key or the number as it stands. */
  found: string;
  pointer: string;
}

const POLLUTING = new Set(['__proto__', 'constructor', 'prototype']);

interface Container {
  /** Of an object; a list counts instead. */
  keys?: Set<string>;
  key: string;
  index: number;
}

/**
 * Reads through a text that `JSON.parse` has taken, and finds what it takes in silence: a key twice, a number that loses digits,
 * a key that reaches for a prototype, half a surrogate pair, a control character behind an escape.
 */
export function* findSilent(text: string): Generator<SilentFind> {
  const stack: Container[] = [];
  const pointer = () => stack.map(({ keys, key, index }) => `/${keys ? escapePointer(key) : index}`).join('');
  let isKey = false;
  let top: Container | undefined;
  const open = (container: Container) => {
    top = container;
    stack.push(container);
    isKey = container.keys !== undefined;
  };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        open({ keys: new Set(), key: '', index: 0 });
        break;
      case 0x5b: // [
        open({ key: '', index: 0 });
        break;
      case 0x7d: // }
      case 0x5d: // ]
        stack.pop();
        top = stack.at(-1);
        isKey = false;
        break;
      case 0x2c: // ,
        if (top && !top.keys) top.index++;
        isKey = top?.keys !== undefined;
        break;
      case 0x22: {
        const { end, isEscaped } = endOfString(text, at);
        if (isKey && top?.keys) {
          const name = isEscaped ? (JSON.parse(text.slice(at, end + 1)) as string) : text.slice(at + 1, end);
          top.key = name;
          if (POLLUTING.has(name)) yield { is: 'polluting-key', offset: at, found: name, pointer: pointer() };
          else if (top.keys.has(name)) yield { is: 'duplicate-key', offset: at, found: name, pointer: pointer() };
          top.keys.add(name);
          isKey = false;
        }
        if (isEscaped) yield* badCharacters(text.slice(at, end + 1), at, pointer);
        at = end;
        break;
      }
      default: {
        const digits = numberAt(text, at);
        if (digits === undefined) break;
        if (!isExact(digits)) yield { is: 'inexact-number', offset: at, found: digits, pointer: pointer() };
        at += digits.length - 1;
      }
    }
  }
}

function endOfString(text: string, start: number): { end: number; isEscaped: boolean } {
  let isEscaped = false;
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) {
      isEscaped = true;
      at++;
    } else if (unit === 0x22 || Number.isNaN(unit)) return { end: at, isEscaped };
  }
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function numberAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && (unit < 0x30 || unit > 0x39)) return undefined;
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0];
}

/** Does the number mean what its digits say? Whole numbers past 2^53 and values past a double's range, at either end, don't. */
function isExact(digits: string): boolean {
  const value = Number(digits);
  if (!Number.isFinite(value)) return false;
  if (value === 0) return !/[1-9]/.test(digits.split(/[eE]/)[0] ?? '');
  return Number.isSafeInteger(value) || !Number.isInteger(value);
}

/** One of each string is enough. */
function* badCharacters(written: string, start: number, pointer: () => string): Generator<SilentFind> {
  if (!written.includes('\\u')) return;
  let value: string;
  try {
    value = JSON.parse(written) as string;
  } catch {
    return;
  }
  const offset = start + Math.max(0, written.indexOf('\\u'));
  const control = [...value].find((character) => character < ' ' && !'\t\n\r'.includes(character));
  if (!value.isWellFormed()) yield { is: 'lone-surrogate', offset, found: '', pointer: pointer() };
  else if (control !== undefined) {
    const found = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield { is: 'control-character', offset, found, pointer: pointer() };
  }
}
