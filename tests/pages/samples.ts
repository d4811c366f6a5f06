import type { PracticeSettings } from './settings.ts';

type Told = Record<'en' | 'da', string>;

export interface Sample {
  id: string;
  author: string;
  handle: string;
  title: Told;
  text: Told;
}

/** What others have posted: people, companies and events are made up. */
export const SAMPLES: Sample[] = [
  {
    id: '7390000000000000008',
    author: 'Anna Holm',
    handle: 'annaholm',
    title: { en: 'Head of service, Nordhavn Energi', da: 'Servicechef, Nordhavn Energi' },
    text: {
      en: 'Blade inspection by drone took us 40 minutes today. It used to take a day on ropes. #wind #offshore',
      da: 'I dag tog en vingeinspektion med drone 40 minutter. Før tog den en dag i reb. #vind #havvind',
    },
  },
  {
    id: '7390000000000000007',
    author: 'Anton Kjær',
    handle: 'antonkj',
    title: { en: 'Apprentice electrician', da: 'Elektrikerlærling' },
    text: {
      en: 'First week at sea, and I was only seasick once.\nThank you, crew of the Havørn, for the ginger biscuits.',
      da: 'Første uge på havet, og jeg var kun søsyg én gang.\nTak til besætningen på Havørn for ingefærkiksene.',
    },
  },
  {
    id: '7390000000000000006',
    author: 'Mette Østergård',
    handle: 'mettegaard',
    title: { en: 'Teacher, Esbjerg', da: 'Lærer, Esbjerg' },
    text: {
      en: 'Year six built a turbine from a bicycle hub. It lights eleven LEDs and one very proud class.',
      da: '6. B har bygget en vindmølle af et cykelnav. Den lyser elleve dioder og en meget stolt klasse op.',
    },
  },
  {
    id: '7390000000000000005',
    author: 'Søren Lind',
    handle: 'sorenlind',
    title: { en: 'Harbour master', da: 'Havnechef' },
    text: {
      en: 'The new quay takes its first tower sections on Thursday. Please mind the road closures from 5 in the morning.',
      da: 'Torsdag modtager den nye kaj de første tårnsektioner. Bemærk, at vejen er spærret fra kl. 5.',
    },
  },
  {
    id: '7390000000000000004',
    author: 'Grid & Tide Conference',
    handle: 'gridandtide',
    title: { en: 'Event', da: 'Konference' },
    text: {
      en: 'The programme is out: three tracks, two days, one boat trip. https://gridandtide.example/programme',
      da: 'Programmet er klar: tre spor, to dage og en sejltur. https://gridandtide.example/programme',
    },
  },
  {
    id: '7390000000000000003',
    author: 'Lars Bang',
    handle: 'larsbang',
    title: { en: 'Meteorologist', da: 'Meteorolog' },
    text: {
      en: 'Calm tomorrow, gale on Friday. Plan your crew transfers accordingly.',
      da: 'Vindstille i morgen, kuling fredag. Planlæg sejladsen efter det.',
    },
  },
  {
    id: '7390000000000000002',
    author: 'Ida Frost',
    handle: 'idafrost',
    title: { en: 'Recruiter', da: 'Rekrutteringskonsulent' },
    text: {
      en: 'Nobody ever got a job because of a longer CV. Two pages. Start with what you built.',
      da: 'Ingen har nogensinde fået et job på et længere CV. To sider. Start med det, du har bygget.',
    },
  },
  {
    id: '7390000000000000001',
    author: 'Nordhavn Energi',
    handle: 'nordhavn',
    title: { en: 'Energy company, Denmark', da: 'Energiselskab' },
    text: {
      en: 'Seventeen colleagues finished their advanced rescue training this month. Well done, all of you.',
      da: 'Sytten kolleger har denne måned gennemført den udvidede redningsuddannelse. Flot gået, alle sammen.',
    },
  },
];

/** In the page's language, or in English. */
export const told = (texts: Told, lang: PracticeSettings['lang']): string => texts[lang === 'da' ? 'da' : 'en'];
