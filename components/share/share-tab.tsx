import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { PickText } from '../../lib/checker/types.ts';
import { topicsOf } from '../../lib/content/items.ts';
import { searchItems } from '../../lib/content/search.ts';
import type { Suggestion } from '../../lib/content/why-now.ts';
import type { NetworkName, Program, ShareTarget } from '../../lib/policy/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { Newspaper, Search } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { ContentCard } from './content-card.tsx';
import { t } from './texts.ts';

/** What one can share: searched, chosen by topic, the best first. */
export function ShareTab(props: {
  suggestions: readonly Suggestion[];
  /** Items that are for other regions or teams than this person's, as far as known. */
  elsewhereCount: number;
  topics: Program['topics'];
  targets: readonly ShareTarget[];
  say: PickText;
  now: number;
  isOnline: boolean;
  openId: string | null;
  onOpen(id: string | null): void;
  onShare(suggestion: Suggestion, network: NetworkName): void;
  onCopy(suggestion: Suggestion): void;
  onWrite(): void;
  onSayWhere(): void;
  /** Below everything else: the page one is on may be proposed. */
  proposal?: ComponentChildren;
  editor(suggestion: Suggestion): ComponentChildren;
}) {
  const { suggestions, elsewhereCount, say, targets, now, isOnline, openId } = props;
  const [query, setQuery] = useState('');
  const [topic, setTopic] = useState<string | null>(null);
  const found = useMemo(() => filter(suggestions, query, topic), [suggestions, query, topic]);
  const used = useMemo(() => topicsOf(suggestions.map(({ item }) => item)), [suggestions]);

  if (suggestions.length === 0) {
    return (
      <div class="kp-scroll">
        <Notice icon={Newspaper} title={t('nothingApproved')} text={t('nothingApprovedHelp')}>
          <button type="button" class="kp-button kp-button-primary" onClick={props.onWrite}>
            {t('write')}
          </button>
        </Notice>
        <Elsewhere count={elsewhereCount} onSayWhere={props.onSayWhere} />
        {props.proposal}
      </div>
    );
  }

  const showAll = () => {
    setQuery('');
    setTopic(null);
  };
  const labelOf = (id: string) => {
    const known = props.topics?.find((one) => one.id === id);
    return known ? say(known.label) : id;
  };

  return (
    <div class="kp-scroll">
      <div class="kp-find">
        <label class="kp-search">
          <Icon of={Search} />
          <span class="kp-hidden">{t('search')}</span>
          <input
            type="search"
            placeholder={t('search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        {used.length > 1 && <Topics topics={used} chosen={topic} labelOf={labelOf} onChoose={setTopic} />}
      </div>
      <p class="kp-hidden" role="status">
        {query || topic ? t('found', found.length) : ''}
      </p>
      {found.length === 0 ? (
        <Notice icon={Search} title={t('nothingFound', query || labelOf(topic ?? ''))} text={t('nothingFoundHelp')}>
          <button type="button" class="kp-button" onClick={showAll}>
            {t('showAll')}
          </button>
        </Notice>
      ) : (
        <ul class="kp-cards" aria-label={t('list')}>
          {found.map((suggestion) => (
            <li key={suggestion.item.id}>
              <ContentCard
                suggestion={suggestion}
                say={say}
                targets={targets}
                now={now}
                isOnline={isOnline}
                isOpen={openId === suggestion.item.id}
                onToggle={() => props.onOpen(openId === suggestion.item.id ? null : suggestion.item.id)}
                onShare={(network) => props.onShare(suggestion, network)}
                onCopy={() => props.onCopy(suggestion)}
              >
                {openId === suggestion.item.id && props.editor(suggestion)}
              </ContentCard>
            </li>
          ))}
        </ul>
      )}
      <Elsewhere count={elsewhereCount} onSayWhere={props.onSayWhere} />
      {props.proposal}
    </div>
  );
}

/** So many topics go into one line or two; the rest is folded away. */
const TOPICS_SHOWN = 3;

function Topics(props: {
  /** The most used first. */
  topics: readonly string[];
  chosen: string | null;
  labelOf(topic: string): string;
  onChoose(topic: string | null): void;
}) {
  const { topics, chosen, labelOf, onChoose } = props;
  const [isOpen, setOpen] = useState(topics.length <= TOPICS_SHOWN + 1);
  const shown = isOpen ? topics : topics.slice(0, TOPICS_SHOWN);
  return (
    <fieldset class="kp-chips">
      <legend class="kp-hidden">{t('topics')}</legend>
      {[null, ...shown].map((topic) => (
        <button
          key={topic ?? ''}
          type="button"
          class="kp-chip"
          aria-pressed={chosen === topic}
          onClick={() => onChoose(topic)}
        >
          {topic === null ? t('all') : labelOf(topic)}
        </button>
      ))}
      {!isOpen && (
        <button type="button" class="kp-chip" onClick={() => setOpen(true)}>
          {t('moreTopics', topics.length - shown.length)}
        </button>
      )}
    </fieldset>
  );
}

function Elsewhere({ count, onSayWhere }: { count: number; onSayWhere(): void }) {
  if (count === 0) return null;
  return (
    <p class="kp-aside">
      {t('elsewhere', count)}{' '}
      <button type="button" class="kp-link" onClick={onSayWhere}>
        {t('sayWhere')}
      </button>
    </p>
  );
}

function filter(suggestions: readonly Suggestion[], query: string, topic: string | null): Suggestion[] {
  const ofTopic = suggestions.filter(({ item }) => topic === null || item.topics?.includes(topic));
  const found = searchItems(
    ofTopic.map(({ item }) => item),
    query,
  );
  const byId = new Map(ofTopic.map((suggestion) => [suggestion.item.id, suggestion]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}
