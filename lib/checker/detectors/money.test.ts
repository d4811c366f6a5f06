import { describe, expect, test } from 'vitest';
import { found } from './testing.ts';

describe('an amount is found', () => {
  test.each<[string, string]>([
    ['1.234,50 kr.', 'Det koster 1.234,50 kr. om måneden'],
    ['DKK 1,2 mio.', 'Vi investerer DKK 1,2 mio. i år'],
    ['1,2 mio. kr.', 'Vi investerer 1,2 mio. kr. i år'],
    ['1,2 mia. kr', 'et overskud på 1,2 mia. kr i 2024'],
    ['€3.4bn', 'a deal worth €3.4bn, we hear'],
    ['$5', 'for $5.'],
    ['5 kr', 'kun 5 kr!'],
    ['5kr', 'kun 5kr!'],
    ['kr. 500', 'kr. 500 pr. deltager'],
    ['kr 500', 'for kr 500'],
    ['500 kroner', 'for 500 kroner.'],
    ['499,-', 'nu kun 499,- i butikken'],
    ['499,00 kr.', '499,00 kr.'],
    ['DKK 12.000.000', 'DKK 12.000.000'],
    ['12 000 000 DKK', 'omkring 12 000 000 DKK'],
    ['USD 1.2bn', 'USD 1.2bn'],
    ['US$ 5 million', 'US$ 5 million'],
    ['$1,234.56', '$1,234.56'],
    ['£2k', '£2k'],
    ['£50m', 'a £50m fund'],
    ['5 million euros', 'raised 5 million euros'],
    ['EUR 40', 'EUR 40'],
    ['40 EUR', '40 EUR'],
    ['40€', '40€'],
    ['5 €', 'nur 5 €'],
    ['10 dollars', '10 dollars'],
    ['50 cents', '50 cents'],
    ['5-10 mio. kr.', 'mellem 5-10 mio. kr.'],
    ['5 til 10 mio. kr.', 'fra 5 til 10 mio. kr.'],
    ['$5-10m', '$5-10m'],
    ['$5–10 million', '$5–10 million'],
    ['100 USD', '100 USD'],
    ['EURm 12', 'EURm 12'],
    ['3 mia. danske kroner', '3 mia. danske kroner'],
    ['five million dollars', 'they paid five million dollars'],
    ['halvanden milliard kroner', 'omkring halvanden milliard kroner'],
    ['1\u00a0234,50\u00a0kr.', '1\u00a0234,50\u00a0kr.'],
    ['¥500', '¥500'],
    ['₹500', '₹500'],
    ['CHF 99', 'CHF 99'],
    ['150 pund', 'omkring 150 pund'],
    ['100 SEK', '100 SEK'],
  ])('%s in “%s”', (amount, text) => expect(found('money', text)).toEqual([amount]));

  test('each of several', () =>
    expect(found('money', 'Før 1.299 kr., nu 999 kr. eller $140')).toEqual(['1.299 kr.', '999 kr.', '$140']));
});

describe('something else is none', () => {
  test.each([
    'Vi er 1.200 ansatte i 14 lande',
    'den 25.11.2024 kl. 12.30',
    'vækst på 12 %',
    'Vi har 5 mio. brugere',
    '1.2 million people',
    'efter 30 sek var det slut',
    '5 nok er nok',
    '$TSLA is up',
    '$5G',
    'Euro 2024 starter nu',
    'Tlf. 20 45 67 89',
    'AutoCAD 2024',
    'She lost 5 pounds of weight',
    'version 1.2.3',
    'HK1 og 5 kryds',
    '12 krav og 3 krydser',
    '2024-2025',
    '10 km og 5 kg',
    'side 12-14',
    'EAN 5701234567890',
    'mellem 5-10 personer',
  ])('%s', (text) => expect(found('money', text)).toEqual([]));
});
