import { useMemo, useState } from 'preact/hooks';
import type { Checker, CompiledPolicy } from '../../../lib/checker/types.ts';
import { addRule, readValue, ruleRows, setField } from '../../../lib/policy/edit/draft.ts';
import { renameKey } from '../../../lib/policy/edit/json-edits.ts';
import type { Path } from '../../../lib/policy/walk.ts';
import type { Desk, DeskState, Work } from '../../../lib/state/desk.ts';
import { Icon } from '../../ui/icon.tsx';
import { LockKeyhole } from '../../ui/icons.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { CodeEditor, type Place } from '../editor/code-editor.tsx';
import type { Form } from '../form/types.ts';
import { t as said } from '../texts.ts';
import { AddRule } from './add-rule.tsx';
import { Basics } from './basics.tsx';
import { Overview, Refused } from './overview.tsx';
import { type Looked, problemsInList } from './problems-in-list.ts';
import { PROGRAMME_PARTS, Programme } from './programme.tsx';
import { RuleList } from './rule-list.tsx';
import { TestList, testsOf } from './test-list.tsx';
import { t } from './texts.ts';
import { emptyTrial, TryOut } from './try-out.tsx';
import { WordLists } from './word-lists.tsx';
import { WorkActions } from './work-actions.tsx';

const PARTS = ['overview', 'rules', 'words', 'tests', 'basics', ...PROGRAMME_PARTS, 'text', 'try'] as const;
type Part = (typeof PARTS)[number];

export interface BenchTools {
  prepare(compiled: CompiledPolicy): Checker;
  clock: { now(): number; offsetAt(at: number): number };
  /** Gives the person a file. */
  onSave(name: string, bytes: Uint8Array): void;
}

/** The policy on the desk: looked at from all sides, and written on. */
export function WorkBench(props: { work: Work; desk: DeskState; actions: Omit<Desk, 'store'>; tools: BenchTools }) {
  const { work, desk, actions, tools } = props;
  const [part, setPart] = useState<Part>('overview');
  const [place, setPlace] = useState<Place | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [trial, setTrial] = useState(emptyTrial);
  const { step } = desk;
  const value = useMemo(() => readValue(work.text), [work.text]);
  const candidate = step.name === 'looking' ? step.candidate : null;
  const looked = useLooked(step, work.text, value);
  const name = useNames(value, work.file);

  function go(offset: number): void {
    setPart('text');
    setPlace((before) => ({ offset, turn: (before?.turn ?? 0) + 1 }));
  }

  const form = useForm(value, actions.edit);
  const bench = (
    <Tabs<Part>
      label={t('parts')}
      tabs={PARTS.map((name) => ({ name, label: t(name) }))}
      chosen={part}
      onChoose={(next) => {
        setPart(next);
        setPlace(null);
      }}
    >
      {part === 'text' ? (
        <CodeEditor
          text={work.text}
          problems={looked.problems}
          isStale={desk.isStale}
          place={place}
          onText={(text) => actions.edit((draft) => ({ ...draft, text }), 'text')}
          onUndo={actions.undo}
          onRedo={actions.redo}
        />
      ) : part === 'overview' ? (
        step.name === 'refused' ? (
          <Refused file={step.file} problems={step.problems} text={step.text} value={looked.value} onGo={go} />
        ) : candidate ? (
          <Overview candidate={candidate} value={looked.value} onGo={go} />
        ) : (
          <p role="alert">{t('failed')}</p>
        )
      ) : part === 'try' ? (
        candidate ? (
          <TryOut
            {...tools}
            compiled={candidate.compiled}
            policy={candidate.policy}
            trial={trial}
            onTrial={setTrial}
            onKeep={(test) => form.change(['tests', testsOf(value).length], test)}
          />
        ) : (
          <p class="kp-meta">{t('tryBroken')}</p>
        )
      ) : value === undefined ? (
        <p class="kp-callout kp-warn">
          <span>{t('noJson')}</span>
          <button type="button" class="kp-button" onClick={() => go(looked.problems[0]?.offset ?? 0)}>
            {t('toText')}
          </button>
        </p>
      ) : part === 'rules' ? (
        <Rules
          work={work}
          value={value}
          looked={looked}
          form={form}
          opened={opened}
          onOpen={setOpened}
          actions={actions}
        />
      ) : part === 'words' ? (
        <WordLists value={value} form={form} />
      ) : part === 'tests' ? (
        <TestList
          value={value}
          form={form}
          problemsOf={problemsInList('tests', step.name === 'refused' ? looked : NOTHING, value)}
          outcomes={candidate && { isStale: desk.isStale, failures: candidate.examples.failures }}
        />
      ) : part === 'basics' ? (
        <Basics value={value} form={form} />
      ) : (
        <Programme part={part} value={value} form={form} />
      )}
    </Tabs>
  );

  return (
    <article class="kp-box kp-bench" aria-label={said('newPolicy', name.organization, name.revision)}>
      <header class="kp-box-head">
        <h3>{said('newPolicy', name.organization, name.revision)}</h3>
        {work.isSigned && !work.isChanged && (
          <span class="kp-badge">
            <Icon of={LockKeyhole} size={13} />
            {said('signed')}
          </span>
        )}
        {work.isChanged && <span class="kp-badge">{t('changed')}</span>}
      </header>
      {bench}
      <WorkActions work={work} desk={desk} revision={name.revision} actions={actions} onSave={tools.onSave} />
    </article>
  );
}

function Rules(props: {
  work: Work;
  value: unknown;
  looked: Looked;
  form: Form;
  opened: number | null;
  onOpen(place: number | null): void;
  actions: Omit<Desk, 'store'>;
}) {
  const { work, value, looked, form, opened, onOpen, actions } = props;
  const rows = useMemo(() => ruleRows(work) ?? [], [work]);
  const problemsOf = useMemo(() => problemsInList('rules', looked, value), [looked, value]);
  const [told, setTold] = useState('');
  return (
    <>
      <RuleList
        rows={rows}
        problemsOf={problemsOf}
        form={form}
        opened={opened}
        onOpen={onOpen}
        onEdit={(change) => actions.edit(change)}
      />
      <AddRule
        taken={rows.map(({ value }) => String(value.id))}
        language={form.language}
        onAdd={(rule) => {
          const { draft, place } = addRule(work, rule);
          actions.edit(() => draft);
          onOpen(place);
          setTold(t('added', String(rule.id)));
        }}
      />
      <p class="kp-hidden" role="status">
        {told}
      </p>
    </>
  );
}

const NOTHING: Looked = { problems: [], value: undefined };

/** What was found when the policy was last looked at: of the text as it is now, or as it was a moment ago. */
function useLooked(step: DeskState['step'], text: string, value: unknown): Looked {
  const last = useMemo(() => {
    if (step.name === 'refused') return { text: step.text, problems: step.problems };
    if (step.name !== 'looking') return null;
    const { text, examples, advice } = step.candidate;
    return { text, problems: [...examples.failures, ...advice] };
  }, [step]);
  return useMemo(() => {
    if (!last) return NOTHING;
    return { problems: last.problems, value: last.text === text ? value : readValue(last.text) };
  }, [last, text, value]);
}

/** What forms do to the text, and what they need to know of it. */
function useForm(value: unknown, edit: Desk['edit']): Form {
  const { vocabularies, language } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return {
    // Typing on in one field is one step to undo.
    change: (path: Path, next: unknown) => edit((draft) => setField(draft, path, next), path.join('/')),
    rename: (path: Path, to: string) => edit((draft) => ({ ...draft, text: renameKey(draft.text, path, to) })),
    vocabularies: typeof vocabularies === 'object' && vocabularies !== null ? Object.keys(vocabularies) : [],
    language: typeof language === 'string' && language !== '' ? language : 'en',
  };
}

/** How the policy is called, as far as its text says. */
function useNames(value: unknown, file: string): { organization: string; revision: number } {
  const { organization, id, revision } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const { name } = (typeof organization === 'object' && organization !== null ? organization : {}) as {
    name?: unknown;
  };
  const texts = [name, id, file].filter((text): text is string => typeof text === 'string' && text !== '');
  return { organization: texts[0] ?? file, revision: typeof revision === 'number' ? revision : 0 };
}
