import { useState } from 'preact/hooks';
import { policyShape, resolve } from '../../../lib/policy/forms/shape.ts';
import type { Problem } from '../../../lib/policy/problem.ts';
import type { FailedExample } from '../../../lib/state/examine.ts';
import { Icon } from '../../ui/icon.tsx';
import { ChevronDown, CircleCheck, Trash, TriangleAlert } from '../../ui/icons.ts';
import { Field } from '../form/field.tsx';
import { ObjectFields } from '../form/object-fields.tsx';
import { Lines, TextField } from '../form/text-fields.tsx';
import type { Form } from '../form/types.ts';
import { ProblemsHere } from './problems-here.tsx';
import { ShowMore } from './show-more.tsx';
import { t } from './texts.ts';

/** So many are shown at once; the rest on demand. */
const SHOWN = 50;
/** In the list, a draft's beginning is enough. */
const MOST_LETTERS = 140;

/** What came of the policy's tests, when it was last looked at; null while it can't be. */
export type TestOutcomes = { isStale: boolean; failures: readonly FailedExample[] } | null;

/** The policy's tests: drafts, each with the rules that should speak of it. Run at every change. */
export function TestList(props: {
  value: unknown;
  form: Form;
  problemsOf(place: number): readonly Problem[];
  outcomes: TestOutcomes;
}) {
  const { value, form, problemsOf, outcomes } = props;
  const tests = testsOf(value);
  // A test has no name: it is known by its place.
  const rows = tests.map((test, place) => ({ test, place }));
  const [opened, setOpened] = useState<number | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const [told, setTold] = useState('');

  function remove(place: number): void {
    form.change(['tests', place], undefined);
    setOpened(null);
    setTold(t('testRemoved', place + 1));
  }

  return (
    <>
      <p class="kp-meta">{t('testsHelp')}</p>
      {tests.length === 0 && <p>{t('noTests')}</p>}
      <ol class="kp-plain kp-rules">
        {rows.slice(0, shown).map(({ test, place }) => (
          <Test
            key={place}
            test={test}
            place={place}
            problems={problemsOf(place)}
            outcome={outcomeOf(outcomes, place)}
            isOpen={opened === place}
            form={form}
            onOpen={() => setOpened(opened === place ? null : place)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      {tests.length > shown && (
        <ShowMore shown={t('shownTests', shown, tests.length)} onMore={() => setShown(shown + SHOWN * 5)} />
      )}
      <button
        type="button"
        class="kp-button"
        onClick={() => {
          form.change(['tests', tests.length], { text: '', expect: [] });
          setShown(Math.max(shown, tests.length + 1));
          setOpened(tests.length);
          setTold(t('testAdded', tests.length + 1));
        }}
      >
        {t('addTest')}
      </button>
      <p class="kp-hidden" role="status">
        {told}
      </p>
    </>
  );
}

interface Outcome {
  is: 'unknown' | 'well' | 'otherwise';
  /** The rules that spoke, where that isn't what was expected. */
  found: readonly string[];
}

function outcomeOf(outcomes: TestOutcomes, place: number): Outcome {
  if (!outcomes || outcomes.isStale) return { is: 'unknown', found: [] };
  const failure = outcomes.failures.find(({ pointer }) => pointer === `/tests/${place}`);
  return failure ? { is: 'otherwise', found: failure.found } : { is: 'well', found: [] };
}

function Test(props: {
  test: Record<string, unknown>;
  place: number;
  problems: readonly Problem[];
  outcome: Outcome;
  isOpen: boolean;
  form: Form;
  onOpen(): void;
  onRemove(): void;
}) {
  const { test, place, problems, outcome, isOpen, form, onOpen, onRemove } = props;
  const text = typeof test.text === 'string' ? test.text : '';
  const expected = Array.isArray(test.expect) ? test.expect.map(String) : [];
  const path = ['tests', place];
  return (
    <li class="kp-rule">
      <div class="kp-rule-head">
        <div class="kp-rule-words">
          <p dir="auto">{text ? cut(text) : t('noTestText')}</p>
          <p class="kp-meta">{t('expects', namesOf(expected))}</p>
        </div>
        {problems.length > 0 ? (
          <span class="kp-badge kp-badge-warn">
            <Icon of={TriangleAlert} size={13} /> {t('problemsIn', problems.length)}
          </span>
        ) : (
          <Mark outcome={outcome} />
        )}
        <div class="kp-rule-actions">
          <button
            type="button"
            class="kp-icon-button kp-chevron"
            aria-label={t(isOpen ? 'closeTest' : 'editTest', place + 1)}
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            <Icon of={ChevronDown} />
          </button>
        </div>
      </div>
      {isOpen && (
        <div class="kp-rule-form">
          <ProblemsHere problems={problems} />
          <TextField label={t('draft')} value={text} rows={3} onText={(next) => form.change([...path, 'text'], next)} />
          <Lines
            label={t('testExpects')}
            help={t('testExpectsHelp')}
            values={expected}
            onValues={(next) => form.change([...path, 'expect'], next)}
          />
          {outcome.is === 'otherwise' && (
            <p>
              {t('testFound', namesOf(outcome.found))}{' '}
              <button
                type="button"
                class="kp-link"
                onClick={() => form.change([...path, 'expect'], [...outcome.found])}
              >
                {t('testTakeFound')}
              </button>
            </p>
          )}
          <ObjectFields
            shape={resolve(policyShape.properties?.tests?.items ?? {})}
            value={test}
            path={path}
            form={form}
            field={Field}
            without={['text', 'expect']}
          />
          <button type="button" class="kp-link" onClick={onRemove}>
            <Icon of={Trash} /> {t('removeTest', place + 1)}
          </button>
        </div>
      )}
    </li>
  );
}

function Mark({ outcome: { is } }: { outcome: Outcome }) {
  if (is === 'unknown') return null;
  return (
    <span class={`kp-badge ${is === 'well' ? 'kp-badge-fine' : 'kp-badge-warn'}`}>
      <Icon of={is === 'well' ? CircleCheck : TriangleAlert} size={13} />
      {t(is === 'well' ? 'testWell' : 'testOtherwise')}
    </span>
  );
}

const cut = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);
const namesOf = (rules: readonly string[]) => (rules.length > 0 ? rules.join(', ') : t('noRemark'));

/** What is written there, as far as it is a test. */
export function testsOf(value: unknown): Record<string, unknown>[] {
  const { tests } = (typeof value === 'object' && value !== null ? value : {}) as { tests?: unknown };
  return (Array.isArray(tests) ? tests : []).map((test) =>
    typeof test === 'object' && test !== null ? (test as Record<string, unknown>) : {},
  );
}
