/** @jsxImportSource react */
import { PATHS } from '../dom.ts';

export function Icon({ id }: { id: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[id]} />
    </svg>
  );
}
