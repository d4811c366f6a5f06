import { excerptOf, type Spot } from './cut-line.ts';

/** The line that a problem stands in, with the character that is meant. */
export function Excerpt({ text, ...spot }: Spot & { text: string }) {
  const excerpt = excerptOf(text, spot);
  if (!excerpt || excerpt.before + excerpt.at + excerpt.after === '') return null;
  return (
    <pre class="kp-excerpt">
      <span class="kp-line-number">{excerpt.number}</span>
      {excerpt.before}
      <mark>{excerpt.at}</mark>
      {excerpt.after}
    </pre>
  );
}
