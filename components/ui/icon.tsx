import { h } from 'preact';
import type { IconNode } from './icons.ts';

/** A picture beside words says nothing to a screen reader; alone it needs a `label`. */
export function Icon({ of: node, label, size = 16 }: { of: IconNode; label?: string; size?: number }) {
  return (
    <svg
      class="kp-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
