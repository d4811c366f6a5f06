import type { Match, Policy } from '../schema.ts';
import { type Pack, words } from './pack.ts';

const GDPR = {
  title: {
    en: 'GDPR, article 4(1): personal data',
    da: 'Databeskyttelsesforordningen, artikel 4, nr. 1: personoplysninger',
  },
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
};

const MAILBOXES = words(
  `info | kontakt | contact | hello | hej | hi | job | jobs | career | careers | karriere | hr | people | recruiting | rekruttering |
   press | presse | media | medie | news | nyheder | support | service | kundeservice | customerservice | help | hjaelp | sales | salg |
   salgsafdeling | post | mail | kontor | office | admin | reception | marketing | kommunikation | communications | comms | some |
   events | event | tilmelding | booking | team | webmaster | newsletter | nyhedsbrev | privacy | dpo | gdpr | security | abuse |
   noreply | no-reply | investor | ir | faktura | invoice | bestilling | order | orders | sikkerhed | feedback | ansogning`,
);

/** Numbers that nobody has at home: Danish 70 and 80, North American and British freephone and shared-cost ones. */
const SWITCHBOARDS: Match = {
  anyOf: [
    { pattern: '(?:\\+45 ?)?\\b[78]0(?: ?\\d\\d){3}\\b' },
    { pattern: '(?:\\+?1[ .-]?)?\\(?8(?:00|33|44|55|66|77|88)\\)?[ .-]\\d{3}[ .-]?\\d{4}\\b' },
    { pattern: '\\b0(?:800|808|845|870|3\\d\\d) ?\\d{3} ?\\d{3,4}\\b' },
  ],
};

/** Addresses of offices, not of people: "job@", "press@", and the contact that the policy names. */
function publicAddresses({ organization }: Policy): Match {
  const offices: Match = { pattern: `\\b(?:${MAILBOXES.join('|')})@[\\p{L}\\p{N}.-]+`, flags: 'iu' };
  const own = organization?.contact?.email;
  return { anyOf: [offices, SWITCHBOARDS, ...(own ? [{ terms: [own] }] : [])] };
}

/** Data that belongs to a person: numbers that open doors stop a post, contact details are asked about. */
export const personalData: Pack = (policy) => [
  {
    id: 'personal-data-identity',
    kind: 'detect',
    severity: 'block',
    message: {
      en: 'A personal identity number does not belong in a post.',
      da: 'Et personnummer hører ikke hjemme i et opslag.',
    },
    why: {
      en: 'Once it is out, nobody can take it back, and it is enough to act in somebody’s name.',
      da: 'Er det først ude, kan ingen kalde det tilbage, og det er nok til at handle i en andens navn.',
    },
    clause: {
      title: {
        en: 'GDPR, article 87; Danish Data Protection Act § 11: national identification numbers',
        da: 'Databeskyttelsesloven § 11: oplysninger om personnummer',
      },
      url: 'https://www.retsinformation.dk/eli/lta/2018/502',
    },
    detectors: ['dk-cpr', 'us-ssn', 'uk-nino'],
    examples: {
      pass: ['Order 070761 has been sent.', 'Vi åbner den 07.07.2026 kl. 14.'],
      fail: ['Mit cpr-nummer er 070761-4285.', 'Her CPR number is 070761-4285.'],
    },
  },
  {
    id: 'personal-data-payment',
    kind: 'detect',
    severity: 'block',
    message: {
      en: 'A card or account number does not belong in a post.',
      da: 'Et kort- eller kontonummer hører ikke hjemme i et opslag.',
    },
    why: {
      en: 'Numbers in public posts are collected by machines and tried out within minutes.',
      da: 'Numre i offentlige opslag bliver samlet op af maskiner og prøvet af inden for få minutter.',
    },
    clause: GDPR,
    detectors: ['credit-card', 'iban'],
    examples: {
      pass: ['We have welcomed 4,111 visitors.', 'Vi har haft 4.111 besøgende.'],
      fail: ['Use the team card: 4111 1111 1111 1111', 'Betal med 4111 1111 1111 1111, hvis du vil være med.'],
    },
  },
  {
    id: 'personal-data-contact',
    kind: 'detect',
    severity: 'warn',
    message: {
      en: 'This looks like somebody’s contact details. Are they meant for everybody?',
      da: 'Det ligner nogens kontaktoplysninger. Er de til alle?',
    },
    why: {
      en: 'Addresses and numbers in public posts end up in lists, and a colleague may not have been asked.',
      da: 'Adresser og numre i offentlige opslag ender på lister, og kollegaen er måske ikke blevet spurgt.',
    },
    clause: GDPR,
    detectors: ['email', 'phone', 'street-address'],
    except: publicAddresses(policy),
    examples: {
      pass: [
        'Write to jobs@company.example if you want to join us.',
        'Skriv til presse@firma.example, hvis du vil vide mere.',
        'Send mig en besked her, så fortæller jeg mere.',
      ],
      fail: [
        'Write to mette.holm@mail.example if you want to come.',
        'Skriv til mette.holm@mail.example, hvis du vil med.',
      ],
    },
  },
  {
    id: 'personal-data-ip-address',
    kind: 'detect',
    severity: 'hint',
    message: {
      en: 'An IP address can lead to a person or to one of our machines.',
      da: 'En IP-adresse kan føre til en person eller til en af vores maskiner.',
    },
    why: {
      en: 'By the Court of Justice of the EU an IP address can be personal data (Breyer, C-582/14).',
      da: 'En IP-adresse kan være en personoplysning, siger EU-Domstolen (Breyer, C-582/14).',
    },
    clause: GDPR,
    detectors: ['ip-address'],
    except: { pattern: '127\\.0\\.0\\.1|0\\.0\\.0\\.0|255\\.255\\.255\\.255|::1' },
    examples: {
      pass: [
        'We are on version 4.12.3 now.',
        'Vi er på version 4.12.3 nu.',
        'Open http://127.0.0.1:8080, it listens on 0.0.0.0.',
        'Lyt på ::1, ikke på 0.0.0.0.',
      ],
      fail: ['Our server answers at 185.17.216.48.', 'Serveren svarer på 185.17.216.48.'],
    },
  },
];
