import type { Packed } from './codec.ts';

/** A message as the browser carries it. The mark tells ours from those of other parts. */
export interface Wire {
  klarpost: string;
  request: Packed;
}

export type Reply = { ok: true; reply: Packed } | { ok: false; error: string };

export const wire = (name: string, request: Packed): Wire => ({ klarpost: name, request });

export function isWire(message: unknown): message is Wire {
  if (typeof message !== 'object' || message === null) return false;
  const { klarpost, request } = message as Partial<Wire>;
  return typeof klarpost === 'string' && typeof request === 'object' && request !== null;
}
