import type { Pack } from './pack.ts';

/** Keys, tokens and passwords, in the forms that their makers publish. */
export const secrets: Pack = () => [
  {
    id: 'secrets',
    kind: 'detect',
    severity: 'block',
    override: 'never',
    message: {
      en: 'This looks like a password or a key. Change it, even if you delete the post.',
      da: 'Det ligner en adgangskode eller en nøgle. Skift den, også selv om du sletter opslaget.',
    },
    why: {
      en: 'Keys that are posted in public are found and tried out within seconds.',
      da: 'Nøgler i offentlige opslag bliver fundet og prøvet af i løbet af sekunder.',
    },
    clause: {
      title: { en: 'OWASP Secrets Management Cheat Sheet', da: 'OWASP Secrets Management Cheat Sheet' },
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    },
    detectors: ['secret'],
    examples: {
      pass: ['The key to a good team is trust.', 'Nøglen til et godt hold er tillid. Koden er humor.'],
      fail: [
        'The build works again: ghp_9aZ3kQ7LmN2xV8bT5cR1yW4eU6iO0pSdFgHj',
        'Nu virker det igen: ghp_9aZ3kQ7LmN2xV8bT5cR1yW4eU6iO0pSdFgHj',
      ],
    },
  },
];
