/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';
import styles from './x.module.css';

const DECORATED = [/https?:\/\/\S+/g, /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/gu, /(?<![p{L}p{N}_])@\w+/g];

const find = (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
  for (const { index, 0: text } of block.getText().matchAll(pattern)) found(index, index + text.length);
};

const Decorated = ({ children }: { children?: ReactNode }) => <span className={styles.decorated}>{children}</span>;

/** Links, hashtags and mentions get a span of their own: with the first of them a line's text falls into several leaves. */
export const decorator = new CompositeDecorator(
  DECORATED.map((pattern) => ({ strategy: find(pattern), component: Decorated })),
);
