import './linkedin.css';
import './editors.css';
import './classic/classic.css';
import './classic/parts.css';
import '../banner.css';
import 'quill/dist/quill.core.css';
import { addBanner } from '../banner.ts';
import { settings } from '../practice.ts';
import { startClassic } from './classic/start.ts';
import { startSdui } from './sdui/start.ts';
import { t } from './texts.ts';

if (settings.face === 'sdui') startSdui();
else startClassic();

addBanner(t.banner, {
  face: { sdui: '2026', classic: '2023' },
  publish: t.publishing,
  lang: { en: 'English', da: 'Dansk' },
});
