import { LIMITS } from './schema.ts';
import { t } from './texts.ts';

export type Decoded = { ok: true; text: string } | { ok: false; what: string; mend: string };

/** UTF-8 without a byte order mark (RFC 8259, 8.1), within the size limit; anything else is refused by name. */
export function decodePolicyBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse(t('empty'), t('emptyMend'));
  if (bytes.length > LIMITS.bytes) {
    return refuse(t('tooLarge', bytes.length, LIMITS.bytes), t('tooLargeMend'));
  }
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return refuse(t('byteOrderMark'), t('byteOrderMarkMend'));
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return refuse(t('utf16'), t('saveAsUtf8'));
  // JSON begins with two ASCII characters: a NUL beside one of them means UTF-16 or UTF-32 without a mark.
  if (bytes.length > 1 && (a === 0) !== (b === 0)) return refuse(t('utf16'), t('saveAsUtf8'));
  if (a === 0x50 && b === 0x4b) return refuse(t('zip'), t('notJsonMend'));
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse(t('notUtf8', firstBadByte(bytes)), t('saveAsUtf8'));
  }
}

const refuse = (what: string, mend: string): Decoded => ({ ok: false, what, mend });

/** Offset of the first byte that can follow no UTF-8 before it, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
