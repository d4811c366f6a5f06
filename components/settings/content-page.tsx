import type { PickText } from '../../lib/checker/types.ts';
import { obstacleTo, sourceOf, type Viewer } from '../../lib/content/items.ts';
import type { PolicyState } from '../../lib/messages/protocol.ts';
import type { ContentItem } from '../../lib/policy/schema.ts';
import { Icon } from '../ui/icon.tsx';
import { Newspaper, TriangleAlert } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { t } from './texts.ts';

/** Every approved item, and whether this person is offered it. */
export function ContentPage(props: {
  items: readonly ContentItem[];
  /** How fetching those goes that come from feeds. */
  feeds?: PolicyState['feeds'];
  say: PickText;
  viewer: Viewer;
  /** Asks the browser for leave to reach these addresses; only a press of a button may. */
  onAllow(urls: string[]): void;
}) {
  const { items, feeds, say, viewer, onAllow } = props;
  const { problem, toAllow } = feeds ?? {};
  return (
    <>
      <h1>{t('content')}</h1>
      <p class="kp-meta">{items.length > 0 ? t('contentHelp') : t('contentNone')}</p>
      {toAllow && (
        <Notice
          shape="strip"
          tone="warn"
          icon={Newspaper}
          title={t('feedsToAllow', [...new Set(toAllow.map((url) => new URL(url).host))].join(', '))}
          text={t('feedsToAllowHelp')}
        >
          <button type="button" class="kp-button" onClick={() => onAllow(toAllow)}>
            {t('allow')}
          </button>
        </Notice>
      )}
      {problem && (
        <p class="kp-warn">
          <Icon of={TriangleAlert} /> {problem} {t('feedStays')}
        </p>
      )}
      {items.length > 0 && (
        <div class="kp-table-frame">
          <table class="kp-table">
            <thead>
              <tr>
                <th scope="col">{t('item')}</th>
                <th scope="col">{t('origin')}</th>
                <th scope="col" class="kp-number">
                  {t('texts')}
                </th>
                <th scope="col">{t('offered')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    {item.url ? (
                      <a href={item.url} target="_blank" rel="noreferrer">
                        {say(item.title)}
                      </a>
                    ) : (
                      say(item.title)
                    )}
                    <p class="kp-meta">{[sourceOf(item), ...(item.topics ?? [])].filter(Boolean).join(' · ')}</p>
                  </th>
                  <td>{item.origin === 'own' ? t('own') : t('curated')}</td>
                  <td class="kp-number">{t('count', item.texts?.length ?? 0)}</td>
                  <td>{offered(item, viewer)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function offered(item: ContentItem, viewer: Viewer): string {
  const obstacle = obstacleTo(item, viewer);
  if (obstacle) return t(obstacle);
  return item.expiresAt ? t('until', Date.parse(item.expiresAt)) : t('yes');
}
