import type { Form } from './data/index.ts';

export const readForm = ([source, flags]: Form): RegExp => new RegExp(source, flags);
