/** @jsxImportSource react */
import 'draft-js/dist/Draft.css';
import './x.css';
import '../banner.css';
import { createRoot } from 'react-dom/client';
import { addBanner } from '../banner.ts';
import { h } from '../dom.ts';
import { App } from './app.tsx';
import { t } from './texts.ts';

const root = h('div', { id: 'react-root' });
document.body.append(root);
createRoot(root).render(<App />);

addBanner(t.banner, {
  publish: t.publishing,
  lang: { en: 'English', da: 'Dansk' },
});
