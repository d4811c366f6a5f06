import { number } from '../../lib/i18n.ts';
import { t } from './texts.ts';

const RADIUS = 9;
const LENGTH = 2 * Math.PI * RADIUS;

/** How full the post is, as the network counts. The number comes when it begins to matter, and is always there to be heard. */
export function CharacterRing({ characters, limit }: { characters: number; limit: number }) {
  const left = limit - characters;
  const state = left < 0 ? 'over' : left <= limit / 10 ? 'near' : 'room';
  const part = Math.min(1, Math.max(0, characters / limit));
  return (
    <span
      class={`kp-ring kp-ring-${state}`}
      role="img"
      aria-label={label(characters, limit)}
      title={label(characters, limit)}
    >
      {state !== 'room' && <span class="kp-ring-number">{number(left)}</span>}
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle class="kp-ring-track" cx="11" cy="11" r={RADIUS} />
        <circle
          class="kp-ring-part"
          cx="11"
          cy="11"
          r={RADIUS}
          stroke-dasharray={`${part * LENGTH} ${LENGTH}`}
          transform="rotate(-90 11 11)"
        />
      </svg>
    </span>
  );
}

function label(characters: number, limit: number): string {
  const left = limit - characters;
  return `${t('used', characters, limit)}, ${left < 0 ? t('over', -left) : t('left', left)}`;
}
