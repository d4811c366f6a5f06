import './foreign.css';
import { settings } from '../practice.ts';
import type { PracticeSettings } from '../settings.ts';
import { startDialog } from './dialog.ts';
import { startFrame } from './frame.ts';
import { startRtl } from './rtl.ts';

/**
 * The networks as none of the adapters was written for them: other structures, not only other names. They were drawn up before
 * anybody tried how the guard does on them.
 */
const DESIGNS: Record<Exclude<PracticeSettings['design'], 'own'>, () => void> = {
  dialog: startDialog,
  rtl: startRtl,
  frame: startFrame,
};

if (settings.design !== 'own') DESIGNS[settings.design]();
