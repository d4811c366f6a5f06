import type { PickText } from '../../lib/checker/types.ts';
import { obstacleTo, sourceOf, type Viewer } from '../../lib/content/items.ts';
import type { ContentItem } from '../../lib/policy/schema.ts';
import { t } from './texts.ts';

/** Every approved item, and whether this person is offered it. */
export function ContentPage(props: { items: readonly ContentItem[]; say: PickText; viewer: Viewer }) {
  const { items, say, viewer } = props;
  return (
    <>
      <h1>{t('content')}</h1>
      <p class="kp-meta">{items.length > 0 ? t('contentHelp') : t('contentNone')}</p>
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
