import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { number, uiLanguage } from '../../../lib/i18n.ts';
import type { PolicyDraft, RuleRow } from '../../../lib/policy/edit/draft.ts';
import { moveRule, removeRule, switchOff, switchOn } from '../../../lib/policy/edit/draft.ts';
import { ruleShape } from '../../../lib/policy/forms/shape.ts';
import type { Problem } from '../../../lib/policy/problem.ts';
import type { LocalText, Severity } from '../../../lib/policy/schema.ts';
import { pickText } from '../../../lib/policy/walk.ts';
import { SeverityMark } from '../../remarks/severity-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ArrowDown, ArrowUp, ChevronDown, Trash, TriangleAlert } from '../../ui/icons.ts';
import { Field } from '../form/field.tsx';
import { valueLabel } from '../form/field-texts.ts';
import { ObjectFields } from '../form/object-fields.tsx';
import type { Form } from '../form/types.ts';
import { ProblemsHere } from './problems-here.tsx';
import { ShowMore } from './show-more.tsx';
import { t } from './texts.ts';

/** So many are shown at once; the rest on demand, so that a thousand rules don't hold the page up. */
const SHOWN = 100;

/** The rules, to be switched, moved, opened and edited. */
export function RuleList(props: {
  rows: readonly RuleRow[];
  /** What is wrong with a rule that is on. */
  problemsOf(place: number): readonly Problem[];
  form: Form;
  /** The one whose form is open, by its place among those that are on. */
  opened: number | null;
  onOpen(place: number | null): void;
  onEdit(change: (draft: PolicyDraft) => PolicyDraft): void;
}) {
  const { rows, opened, onOpen, onEdit } = props;
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const [told, setTold] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = wanted ? rows.filter(({ value }) => JSON.stringify(value).toLowerCase().includes(wanted)) : rows;
  const on = rows.filter(({ isOn }) => isOn).length;
  // Neither its id, which may be typed just now, nor whether it is on makes another row of it.
  const keys = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows]);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ place: number; by: 1 | -1 } | null>(null);
  useEffect(() => {
    if (!moved.current) return;
    const { place, by } = moved.current;
    moved.current = null;
    const buttons = [by, -by].map((way) =>
      list.current?.querySelector<HTMLButtonElement>(`[data-place="${place}"] [data-move="${way}"]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  });

  function move(row: RuleRow, by: 1 | -1): void {
    onEdit((draft) => moveRule(draft, row.place, row.place + by));
    if (opened === row.place) onOpen(row.place + by);
    else if (opened === row.place + by) onOpen(row.place);
    moved.current = { place: row.place + by, by };
    setTold(t('movedTo', nameOf(row), row.place + by + 1, on));
  }

  return (
    <>
      {rows.length > 8 && (
        <input
          class="kp-input"
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {rows.length === 0 && <p class="kp-meta">{t('noRules')}</p>}
      {rows.length > 0 && found.length === 0 && <p class="kp-meta">{t('noneFound')}</p>}
      <ol class="kp-plain kp-rules" ref={list}>
        {found.slice(0, shown).map((row) => (
          <Row
            key={keys.get(row)}
            row={row}
            problems={row.isOn ? props.problemsOf(row.place) : []}
            isOpen={row.isOn && opened === row.place}
            isFirst={row.place === 0}
            isLast={row.place === on - 1}
            form={props.form}
            onOpen={() => onOpen(opened === row.place ? null : row.place)}
            onMove={(by) => move(row, by)}
            onSwitch={() => {
              onOpen(null);
              setTold(t(row.isOn ? 'switchedOff' : 'switchedOn', nameOf(row)));
              onEdit((draft) => (row.isOn ? switchOff(draft, row.place) : switchOn(draft, row.place)));
            }}
            onRemove={() => {
              onOpen(null);
              setTold(t('removed', nameOf(row)));
              onEdit((draft) => removeRule(draft, row.place));
            }}
          />
        ))}
      </ol>
      {found.length > shown && (
        <ShowMore shown={t('shown', shown, found.length)} onMore={() => setShown(shown + SHOWN * 5)} />
      )}
      <p class="kp-hidden" role="status">
        {told}
      </p>
    </>
  );
}

function Row(props: {
  row: RuleRow;
  problems: readonly Problem[];
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  form: Form;
  onOpen(): void;
  onMove(by: 1 | -1): void;
  onSwitch(): void;
  onRemove(): void;
}) {
  const { row, problems, isOpen, isFirst, isLast, form, onOpen, onMove, onSwitch, onRemove } = props;
  const { isOn, place, value } = row;
  const name = nameOf(row);
  const shape = ruleShape(value.kind);
  return (
    <li class="kp-rule" data-on={isOn} data-place={isOn ? place : undefined}>
      <div class="kp-rule-head">
        <input
          type="checkbox"
          role="switch"
          class="kp-toggle"
          checked={isOn}
          aria-checked={isOn}
          aria-label={t('isOn', name)}
          onChange={onSwitch}
        />
        <div class="kp-rule-words">
          <p>
            <strong>{messageOf(value, form.language) || name}</strong>
          </p>
          <p class="kp-meta">
            <code>{name}</code> · {valueLabel(String(value.kind ?? '?'))}
            {!isOn && <> · {t('offHelp')}</>}
          </p>
        </div>
        {problems.length > 0 && (
          <span class="kp-badge kp-badge-warn">
            <Icon of={TriangleAlert} size={13} /> {t('problemsIn', problems.length)}
          </span>
        )}
        {isSeverity(value.severity ?? 'warn') && value.kind !== 'protect' && (
          <SeverityMark severity={(value.severity ?? 'warn') as Severity} withWord />
        )}
        {isOn && (
          <div class="kp-rule-actions">
            <button
              type="button"
              class="kp-icon-button"
              data-move={-1}
              aria-label={t('up', name)}
              disabled={isFirst}
              onClick={() => onMove(-1)}
            >
              <Icon of={ArrowUp} />
            </button>
            <button
              type="button"
              class="kp-icon-button"
              data-move={1}
              aria-label={t('down', name)}
              disabled={isLast}
              onClick={() => onMove(1)}
            >
              <Icon of={ArrowDown} />
            </button>
            <button
              type="button"
              class="kp-icon-button kp-chevron"
              aria-label={t(isOpen ? 'close' : 'edit', name)}
              aria-expanded={isOpen}
              onClick={onOpen}
            >
              <Icon of={ChevronDown} />
            </button>
          </div>
        )}
      </div>
      {isOpen && shape && (
        <div class="kp-rule-form">
          <ProblemsHere problems={problems} />
          <ObjectFields
            shape={shape}
            value={value}
            path={['rules', place]}
            form={form}
            field={Field}
            without={['kind']}
            always={['severity', 'message', 'why']}
          />
          <button type="button" class="kp-link" aria-label={t('remove', name)} onClick={onRemove}>
            <Icon of={Trash} /> {t('remove', name)}
          </button>
        </div>
      )}
    </li>
  );
}

const nameOf = ({ value, place }: RuleRow): string =>
  typeof value.id === 'string' && value.id ? value.id : number(place + 1);

const isSeverity = (value: unknown) => value === 'block' || value === 'warn' || value === 'hint';

function messageOf({ message }: Record<string, unknown>, language: string): string {
  if (typeof message === 'string') return message;
  return typeof message === 'object' && message !== null ? pickText(message as LocalText, uiLanguage(), language) : '';
}
