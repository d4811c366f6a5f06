/** `npm run pictures`: the README's pictures, from what the last run of tests/e2e/screens.test.ts saw. */
import { copyFileSync, mkdirSync } from 'node:fs';

const PICTURES = ['popup-share', 'popup-write', 'guard-linkedin', 'gate-x', 'settings-policy', 'settings-sync'];

mkdirSync('assets/pictures', { recursive: true });
for (const name of PICTURES) copyFileSync(`.output/screens/${name}-en-light.png`, `assets/pictures/${name}.png`);
