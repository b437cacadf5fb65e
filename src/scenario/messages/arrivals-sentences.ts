/** Sentences about files of arrivals. */
import { asWritten, filled, joinedBy, type Text } from '../../language/text.ts';
import type { ArrivalsFault } from '../file-fault.ts';
import { refused } from './file-sentences.ts';
import { didYouMean, listed, quote, write } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const arrivalsSentences: Sentences<ArrivalsFault> = {
  'arrivals outside': ({ path }) =>
    filled(
      {
        en: 'arrivals can only be read from a file in the folder of the scenario or below. Expected a name such as "reports-2013.csv"; found {path}. Copy the file into the folder.',
        nl: 'instroom kan alleen komen uit een bestand in de map van het scenario of daaronder. Verwacht: een naam zoals "reports-2013.csv"; gevonden: {path}. Kopieer het bestand naar de map.',
      },
      { path: quote(path) },
    ),
  'unreadable arrivals': ({ path, reason, near }) => {
    const why = reason === 'too large' ? tooLarge : refused(reason);
    return filled(
      {
        en: 'the file of arrivals {path} cannot be read: {why}{near}',
        nl: 'het bestand met de instroom {path} is niet te lezen: {why}{near}',
      },
      { path: quote(path), why, near: didYouMean(near) },
    );
  },
  'not a table': () => ({
    en: 'the file of arrivals is not CSV from this line on. Expected cells between commas or semicolons, with quotes in pairs; found a quote that stands alone, or a row of ten thousand characters.',
    nl: 'het bestand met de instroom is vanaf deze regel geen CSV. Verwacht: cellen tussen komma’s of puntkomma’s, met aanhalingstekens in paren; gevonden: een aanhalingsteken dat alleen staat, of een rij van tienduizend tekens.',
  }),
  'count or not': ({ found }) =>
    filled(
      {
        en: 'the numbers in the file of arrivals may be counts, or not. Expected a column headed "count" (or aantal, cases, zaken), or nothing but dates; found {found}. Give the column of counts that head, name it with "count column:", or take the column away.',
        nl: 'de getallen in het bestand met de instroom kunnen aantallen zijn, of niet. Verwacht: een kolom met het opschrift "aantal" (of count, cases, zaken), of alleen datums; gevonden: {found}. Geef de kolom met aantallen dat opschrift, noem haar met "count column:", of haal haar weg.',
      },
      { found: quote(found) },
    ),
  'several heads': ({ key, found }) =>
    filled(
      {
        en: 'several columns of the file of arrivals may {severalWhat}. Expected one; found {found}. Say in the scenario which it is: "{key}: {first}".',
        nl: 'meer dan één kolom in het bestand met de instroom kan {severalWhat}. Verwacht: één; gevonden: {found}. Zeg in het scenario welke het is: "{key}: {first}".',
      },
      {
        severalWhat: severalWhat[key],
        found: joinedBy(found.map(quote), { en: ' and ', nl: ' en ' }),
        key,
        first: found[0] ?? '',
      },
    ),
  'no such head': ({ path, known, found }) =>
    filled(
      {
        en: 'no column of {path} has this head. Expected {known}; found {found}.',
        nl: 'geen kolom van {path} heeft dit opschrift. Verwacht: {known}; gevonden: {found}.',
      },
      {
        path: quote(path),
        known:
          known.length === 0
            ? { en: 'a file with heads in its first row', nl: 'een bestand met opschriften in de eerste rij' }
            : listed(known),
        found: quote(found),
      },
    ),
  'cells in row': ({ found, expected, row }) =>
    filled(
      {
        en: 'the row has {found} {found:cell|cells}. Expected {expected}, as in the first row; found {row}. Put quotes around a cell with a comma in it, and write numbers without a mark for thousands.',
        nl: 'de rij heeft {found} {found:cel|cellen}. Verwacht: {expected}, zoals in de eerste rij; gevonden: {row}. Zet een cel met een komma erin tussen aanhalingstekens, en schrijf getallen zonder teken voor duizendtallen.',
      },
      { found, expected, row: quote(row) },
    ),
  'no time in row': ({ found, meant }) =>
    filled(
      {
        en: 'the row does not say when. Expected a date such as 2014-01-02, a moment such as 2014-01-02 09:30 or a month such as 2014-01; found {found}.{advice}',
        nl: 'de rij zegt niet wanneer. Verwacht: een datum zoals 2014-01-02, een moment zoals 2014-01-02 09:30 of een maand zoals 2014-01; gevonden: {found}.{advice}',
      },
      { found: inCell(found), advice: write(meant) },
    ),
  'no count in row': ({ found, meant }) =>
    filled(
      {
        en: 'the row does not say how many. Expected a whole number of cases, at most a million at one time; found {found}.{advice}',
        nl: 'de rij zegt niet hoeveel. Verwacht: een geheel aantal zaken, hoogstens een miljoen tegelijk; gevonden: {found}.{advice}',
      },
      { found: inCell(found), advice: write(meant) },
    ),
  'no value in row': ({ attribute, expected, found }) =>
    filled(
      {
        en: 'the row does not say the {attribute} of its cases. Expected {expected}; found {found}.',
        nl: 'de rij zegt niet wat {attribute} van de zaken is. Verwacht: {expected}; gevonden: {found}.',
      },
      { attribute: quote(attribute), expected, found: inCell(found) },
    ),
  'not before the run': ({ found }) =>
    filled(
      {
        en: 'a case that is to wait at the start comes only after it. Expected a time before "from:" under "runs:"; found {found}. Take the row out, or let it come in another stream with "from file:".',
        nl: 'een zaak die bij het begin al zou wachten, komt pas daarna. Verwacht: een tijd voor "from:" onder "runs:"; gevonden: {found}. Haal de rij weg, of laat haar in een andere stroom komen met "from file:".',
      },
      { found: quote(found) },
    ),
  'more bad rows': ({ count }) =>
    filled(
      {
        en: 'more rows are wrong. Expected every row to say when; found {count} more that {count:does|do} not, from this line on.',
        nl: 'meer rijen zijn verkeerd. Verwacht: in elke rij een tijd; gevonden: nog {count} {count:rij|rijen} zonder, vanaf deze regel.',
      },
      { count },
    ),
  'no row in the run': ({ found }) =>
    filled(
      {
        en: 'no case of {found} comes while the scenario runs. Expected a row with a date in the run; found none. Look at "runs:", and at the years in the file.',
        nl: 'geen zaak uit {found} komt tijdens de simulatie. Verwacht: een rij met een datum binnen de simulatie; gevonden: geen. Kijk naar "runs:", en naar de jaren in het bestand.',
      },
      { found: quote(found) },
    ),
};

const severalWhat = {
  'date column': { en: 'say when', nl: 'zeggen wanneer' },
  'count column': { en: 'be the count', nl: 'het aantal zijn' },
  'attribute columns': { en: 'be meant', nl: 'bedoeld zijn' },
} as const;

const tooLarge = {
  en: 'it is too large. Expected at most a million characters; found more. Count the cases by day or by month.',
  nl: 'het is te groot. Verwacht: hoogstens een miljoen tekens; gevonden: meer. Tel de zaken per dag of per maand.',
};

function inCell(found: string): Text {
  return found === '' ? { en: 'nothing', nl: 'niets' } : asWritten(quote(found));
}
