import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconNode } from './icons.ts';

/** A state of a whole screen (`page`) or a line above it (`strip`): what is so, and the one next step. */
export function Notice(props: {
  icon: IconNode;
  title: string;
  text?: string;
  shape?: 'page' | 'strip';
  tone?: 'plain' | 'warn' | 'fine' | 'block';
  children?: ComponentChildren;
}) {
  const { icon, title, text, shape = 'page', tone = 'plain', children } = props;
  const isPage = shape === 'page';
  return (
    <section class={`kp-notice kp-notice-${shape} kp-tone-${tone}`} role={isPage ? undefined : 'status'}>
      <Icon of={icon} size={isPage ? 32 : 18} />
      <div class="kp-notice-words">
        {isPage ? <h2>{title}</h2> : <strong>{title}</strong>}
        {text && <p>{text}</p>}
      </div>
      {children && <div class="kp-notice-steps">{children}</div>}
    </section>
  );
}
