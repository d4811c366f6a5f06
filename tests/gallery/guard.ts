/**
 * The guard's own view in a page of its own and an open tree, where axe and a camera can see it: on a network's page its tree is
 * closed. `window.__gallery.show('gate: blocks', 'dark', 'da')`.
 */
import tokens from '../../assets/styles/tokens.css?inline';
import guardStyles from '../../components/guard/guard.css?inline';
import { guardView } from '../../components/guard/guard-view.tsx';
import remarkStyles from '../../components/remarks/remarks.css?inline';
import type { Finding } from '../../lib/checker/types.ts';
import type { GuardActions, GuardModel, GuardNotice } from '../../lib/composer/view.ts';
import { setLanguage, type UiLanguage } from '../../lib/i18n.ts';

const TEXT = 'We utilize drones at Kattegat Syd, and everything is 100 % green. Thank you, crew!';

const finding = (ruleId: string, words: string, some: Partial<Finding>): Finding => {
  const start = TEXT.indexOf(words);
  return {
    id: `${ruleId}:0`,
    ruleId,
    kind: 'forbid',
    severity: 'hint',
    start,
    end: start + words.length,
    message: '',
    fixes: [],
    ...some,
  };
};

const edit = (words: string, text: string) => [
  { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text },
];

const HINT = finding('plain-words', 'utilize', {
  message: 'A plainer word reads better.',
  fixes: [{ label: 'Write “use”', edits: edit('utilize', 'use'), safe: true }],
});
const WARNING = finding('green-claims', '100 % green', {
  severity: 'warn',
  message: 'A claim about the climate needs its source in the same post.',
  why: 'The Danish consumer ombudsman asks for documentation that one can look up.',
  clause: { title: 'Guidelines § 7, Green claims', url: 'https://nordhavn.example/guidelines#7' },
  fixes: [{ label: 'Take it out', edits: edit('100 % green', ''), safe: false }],
});
const BLOCK = finding('embargo', 'Kattegat Syd', {
  severity: 'block',
  override: 'reason',
  message: 'Kattegat Syd is under embargo until Thursday, 3 December, 9:00.',
  fixes: [{ label: 'Take it out', edits: edit(' at Kattegat Syd', ''), safe: false }],
});
const NEVER: Finding = {
  ...BLOCK,
  id: 'never:0',
  override: 'never',
  message: 'The customer has asked not to be named.',
};

const ANCHOR = { left: 60, top: 60, right: 110, bottom: 80 };
const COUNTS = { characters: TEXT.length, limit: 3000 };
const PILL = { at: { x: 300, y: 240 }, findings: [HINT, WARNING, BLOCK], isProtected: false };

const EMPTY: Omit<GuardModel, 'theme'> = { pill: null, card: null, gate: null, notice: null, announcement: null };

const card = (some: Partial<NonNullable<GuardModel['card']>> = {}): NonNullable<GuardModel['card']> => ({
  anchor: ANCHOR,
  hangsFrom: 'words',
  keepClear: null,
  text: TEXT,
  findings: [BLOCK],
  counts: COUNTS,
  takesFocus: false,
  turn: 0,
  canInsert: false,
  safeFixes: 0,
  ...some,
});

const gate = (findings: Finding[], stops = true): GuardModel['gate'] => ({
  stops,
  parts: [{ key: 'part-0', text: TEXT, findings }],
});

const notices: GuardNotice[] = [
  'updated',
  'not-recognised',
  'not-checked',
  'check-failed',
  'press-again',
  'fix-failed',
  'not-copied',
  'insert',
];

export const STATES: Record<string, Omit<GuardModel, 'theme'>> = {
  'pill: all is well': { ...EMPTY, pill: { ...PILL, findings: [] } },
  'pill: remarks': { ...EMPTY, pill: PILL, announcement: { remarks: 3 } },
  'card: one remark': { ...EMPTY, pill: PILL, card: card() },
  'card: several': {
    ...EMPTY,
    pill: PILL,
    card: card({ findings: [HINT, WARNING, BLOCK], hangsFrom: 'pill', canInsert: true, safeFixes: 2 }),
  },
  'card: all is well': { ...EMPTY, pill: { ...PILL, findings: [] }, card: card({ findings: [] }) },
  'card: protected': {
    ...EMPTY,
    pill: { ...PILL, findings: [], isProtected: true },
    card: card({ findings: [], counts: { characters: 301, limit: 280 } }),
  },
  'gate: blocks': { ...EMPTY, gate: gate([BLOCK, WARNING]) },
  'gate: never': { ...EMPTY, gate: gate([NEVER]) },
  'gate: warns': { ...EMPTY, gate: gate([WARNING], false) },
  'gate: a thread': {
    ...EMPTY,
    gate: {
      stops: true,
      parts: [
        { key: 'part-0', text: TEXT, findings: [WARNING] },
        { key: 'part-1', text: TEXT, findings: [BLOCK] },
      ],
    },
  },
  'gate: no check': { ...EMPTY, gate: gate([]) },
  ...Object.fromEntries(notices.map((notice) => [`notice: ${notice}`, { ...EMPTY, notice }])),
};

export interface Gallery {
  states: string[];
  show(name: string, theme: GuardModel['theme'], language: UiLanguage): Promise<void>;
  /** What was called, in order. */
  calls: string[];
}

const calls: string[] = [];
const actions = new Proxy({} as GuardActions, {
  get: (_, name) => () => calls.push(String(name)),
});

async function show(name: string, theme: GuardModel['theme'], language: UiLanguage): Promise<void> {
  const model = STATES[name];
  if (!model) throw new Error(`No state ${name}.`);
  setLanguage(language);
  document.documentElement.lang = language;
  document.title = 'Guard';
  document.documentElement.style.cssText = `color-scheme: ${theme}; font: 13px sans-serif; color: ${theme === 'dark' ? '#fff' : '#000'}; background: ${theme === 'dark' ? '#1b1f23' : '#fff'}`;
  document.body.innerHTML = '<main><h1></h1><div></div></main>';
  (document.querySelector('h1') as HTMLElement).textContent = name;
  const host = document.querySelector('div') as HTMLElement;
  const view = guardView([tokens, remarkStyles, guardStyles])(host.attachShadow({ mode: 'open' }), actions);
  view.render({ ...model, theme });
  // Effects come with the frames.
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

(globalThis as unknown as { __gallery: Gallery }).__gallery = { states: Object.keys(STATES), show, calls };
