import { render } from 'preact';
import type { CreateView, GuardActions, GuardModel } from '../../lib/composer/view.ts';
import { Card } from './card.tsx';
import { GateDialog } from './gate-dialog.tsx';
import { Pill } from './pill.tsx';
import { t } from './texts.ts';

function Guard({ model, actions }: { model: GuardModel; actions: GuardActions }) {
  const { pill, card, gate, notice, announcement, theme } = model;
  return (
    <div class="kp-guard" data-theme={theme}>
      <p class="kp-heard" role="status">
        {announcement && t('announced', announcement.remarks)}
      </p>
      {pill && <Pill {...pill} isOpen={card !== null} onToggle={actions.togglePill} />}
      {card && (
        <Card key={card.findings[0]?.id} card={card} isProtected={pill?.isProtected ?? false} actions={actions} />
      )}
      {gate && <GateDialog gate={gate} actions={actions} />}
      {notice && (
        <div class="kp-notice" role="status">
          <p>{notice === 'insert' ? t('insertNotice') : t(notice)}</p>
          {notice === 'insert' && (
            <button type="button" class="kp-quiet" onClick={actions.insert}>
              {t('insertButton')}
            </button>
          )}
          <button type="button" class="kp-quiet" onClick={actions.dismissNotice}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The guard's view in its own tree, with these style sheets as text. */
export function guardView(styles: readonly string[]): CreateView {
  return (root, actions) => {
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    return { render: (model) => render(model && <Guard model={model} actions={actions} />, root) };
  };
}
