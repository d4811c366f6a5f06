import { expect, test } from 'vitest';
import { wordsFound } from '../../../tests/support/checker-with.ts';

const found = (term: string, text: string) =>
  wordsFound({ kind: 'forbid', match: { terms: [term], forms: 'da' } }, text);

test.each([
  ['rabat', 'rabat rabatten rabatter rabatterne rabats rabattens'],
  ['kunde', 'kunde kunden kunder kunderne kundens kunders kundernes'],
  ['garanti', 'garanti garantien garantier garantierne garantiens'],
  ['pris', 'pris prisen priser priserne prisens'],
  ['medarbejder', 'medarbejder medarbejderen medarbejdere medarbejderne medarbejdernes'],
  ['leder', 'lederen ledere lederne'],
  ['regel', 'regel reglen regler reglerne'],
  ['cykel', 'cyklen cykler'],
  ['nummer', 'nummeret numre numrene'],
  ['møde', 'mødet møder møderne'],
  ['projekt', 'projektet projekter projekterne projektets'],
  ['hus', 'huset huse husene husets'],
  ['hotel', 'hotellet hoteller hotellerne'],
  ['tilbud', 'tilbuddet tilbuddene tilbuds'],
  ['job', 'jobbet jobs jobbene'],
  ['ven', 'vennen venner vennerne'],
  ['øl', 'øllet øller øls'],
  ['kollega', 'kollegaen kollegaer kolleger kollegerne'],
  ['museum', 'museet museer museerne'],
  ['centrum', 'centret centre'],
  ['virksomhed', 'virksomheden virksomheder virksomhedernes'],
  ['fyring', 'fyringen fyringer fyringerne'],
  ['ansat', 'ansatte ansattes'],
  ['billig', 'billigt billige'],
  ['ny', 'nyt nye'],
  ['grøn', 'grønt grønne'],
  ['gammel', 'gammelt gamle'],
  ['sikker', 'sikkert sikre'],
  ['garanteret', 'garanterede'],
  ['love', 'lover lovede lovet'],
  ['garantere', 'garanterer garanterede garanteret'],
  ['hånd', 'hånden hænder hænderne'],
  ['mand', 'manden mænd mændene mænds'],
  ['forretningsmand', 'forretningsmænd forretningsmændene'],
  ['barn', 'barnet børn børnene'],
  ['håndbog', 'håndbogen håndbøger håndbøgerne'],
])('%s is found as %s', (term, text) => expect(found(term, text)).toEqual(text.split(' ')));

test.each([
  ['bil', 'billig billede bilag bilist'],
  ['hus', 'huske husket husk'],
  ['ven', 'vente venstre vend'],
  ['løs', 'løsning løshed'],
  ['top', 'topping toplig'],
  ['mål', 'måling målrettet'],
  ['sal', 'salg'],
  ['bus', 'busk buskads'],
  ['mand', 'mandag mandat mænge'],
  ['bog', 'bogholder bøgetræ'],
  ['leder', 'ledelse lederskab'],
])('%s is not in %s', (term, text) => expect(found(term, text)).toEqual([]));
