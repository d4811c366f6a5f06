import { decodeHTML } from 'entities';
import { inOneLine } from './one-line.ts';

/** What is never read. */
const UNSEEN = /<!--.*?(?:-->|$)|<(script|style|template)\b.*?(?:<\/\1\s*>|$)/gis;
const TAG = /<\/?([a-z][a-z0-9-]*)[^<>]*>/gi;
/** Tags that stand within a word or a sentence; all others part what is before and after them. */
const INLINE = /^(a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;

/** The words of a piece of HTML in one line. It is text then, whatever signs are left in it, and to be shown as text. */
export function plainText(html: string): string {
  const words = html.replace(UNSEEN, ' ').replace(TAG, (_, name: string) => (INLINE.test(name) ? '' : ' '));
  return inOneLine(decodeHTML(words));
}
