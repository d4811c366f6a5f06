import { type Detection, type DetectorInput, MOST_DETECTIONS } from './detector.ts';
import { isPlaceholder } from './secret-values.ts';

/*
 * A Secret as Kubernetes reads it: whatever stands under `data` is one, in base64.
 * @see https://kubernetes.io/docs/concepts/configuration/secret/
 */

const KIND = 'kind';
const OF_SECRET = /:[ \t]*["']?secret["']?[ \t]*(?=[\r\n]|$)/iy;
const DATA = /^([ \t]*)data:[ \t]*\r?\n/m;
const LINE = /([ \t]*)([^\r\n]*)(?:\r?\n|$)/y;
/** A name and its value, which may have a line of its own. */
const VALUE = /^(?:["']?[\w.-]{1,80}["']?:[ \t]*["']?)?([A-Za-z0-9+/]{10,}={0,3})["']?[ \t]*$/;
const LONGEST_MANIFEST = 8000;

export function findKubernetesSecrets({ text, anchors: { signs } }: DetectorInput): Detection[] {
  const found: Detection[] = [];
  let done = 0;
  for (const sign of signs) {
    if (sign < done || text.charCodeAt(sign - 1) !== 0x64 || !text.startsWith(KIND, sign - KIND.length)) continue;
    OF_SECRET.lastIndex = sign;
    if (!OF_SECRET.test(text)) continue;
    const from = Math.max(text.lastIndexOf('\n---', sign) + 1, sign - LONGEST_MANIFEST, 0);
    const next = text.indexOf('\n---', sign);
    done = Math.min(next < 0 ? text.length : next, sign + LONGEST_MANIFEST);
    pushValues(text.slice(from, done), from, found);
    if (found.length > MOST_DETECTIONS) break;
  }
  return found;
}

/** @param from where the manifest begins in the text */
function pushValues(manifest: string, from: number, found: Detection[]): void {
  const data = DATA.exec(manifest);
  if (!data) return;
  const indent = (data[1] as string).length;
  for (let at = data.index + data[0].length; at < manifest.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const [, space = '', line = ''] = LINE.exec(manifest) ?? [];
    if (line === '' || line.startsWith('#')) continue;
    if (space.length <= indent) return;
    const value = VALUE.exec(line)?.[1];
    if (value === undefined || isPlaceholder(value)) continue;
    const start = from + at + space.length + line.lastIndexOf(value);
    found.push({ start, end: start + value.length, confidence: 0.9 });
  }
}
