import { h } from './dom.ts';
import { settings } from './practice.ts';
import type { PracticeSettings } from './settings.ts';

type Name = keyof PracticeSettings;

/** Says what this page isn't, and lets someone who tries it out choose how it behaves. */
export function addBanner(text: string, choices: { [N in Name]?: Partial<Record<PracticeSettings[N], string>> }): void {
  const groups = Object.entries(choices).map(([name, values]) =>
    h(
      'span',
      { class: 'practice-choice' },
      ...Object.entries(values).map(([value, label]) =>
        h('a', { href: `?${name}=${value}`, 'aria-current': settings[name as Name] === value && 'true' }, label),
      ),
    ),
  );
  document.body.prepend(h('aside', { class: 'practice-banner', 'aria-label': text }, h('strong', {}, text), ...groups));
}
