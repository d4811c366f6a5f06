import type { Form } from './data/index.ts';

export const readForm = ([source, flags]: Form): RegExp => new RegExp(source, flags);

/** Where a sticky form ends that fits at a place, else the place itself. */
export function after(text: string, at: number, form: RegExp): number {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : at;
}
