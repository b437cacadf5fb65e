/** Sentences about files of arrivals. */
import type { ArrivalsFault } from '../problem.ts';
import { refused } from './file-sentences.ts';
import { listed, quote } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const arrivalsSentences: Sentences<ArrivalsFault> = {
  'arrivals outside': ({ path }) => ({
    en: `arrivals can only be read from a file in the folder of the scenario or below. Expected a name such as "reports-2013.csv"; found ${quote(path)}. Copy the file into the folder.`,
    nl: `instroom kan alleen komen uit een bestand in de map van het scenario of daaronder. Verwacht: een naam zoals "reports-2013.csv"; gevonden: ${quote(path)}. Kopieer het bestand naar de map.`,
  }),
  'unreadable arrivals': ({ path, reason }) => {
    const why = reason === 'too large' ? tooLarge : refused(reason);
    return {
      en: `the file of arrivals ${quote(path)} cannot be read: ${why.en}`,
      nl: `het bestand met de instroom ${quote(path)} is niet te lezen: ${why.nl}`,
    };
  },
  'not a table': () => ({
    en: 'the file of arrivals is not CSV from this line on. Expected cells between commas or semicolons, with quotes in pairs; found a quote that stands alone, or a row of ten thousand characters.',
    nl: 'het bestand met de instroom is vanaf deze regel geen CSV. Verwacht: cellen tussen komma’s of puntkomma’s, met aanhalingstekens in paren; gevonden: een aanhalingsteken dat alleen staat, of een rij van tienduizend tekens.',
  }),
  'count or not': ({ found }) => ({
    en: `the numbers in the file of arrivals may be counts, or not. Expected a column headed "count" (or aantal, cases, zaken), or nothing but dates; found ${quote(found)}. Give the column of counts that head, name it with "count column:", or take the column away.`,
    nl: `de getallen in het bestand met de instroom kunnen aantallen zijn, of niet. Verwacht: een kolom met het opschrift "aantal" (of count, cases, zaken), of alleen datums; gevonden: ${quote(found)}. Geef de kolom met aantallen dat opschrift, noem haar met "count column:", of haal haar weg.`,
  }),
  'several heads': ({ key, found }) => ({
    en: `several columns of the file of arrivals may ${severalWhat[key].en}. Expected one; found ${found.map(quote).join(' and ')}. Say in the scenario which it is: "${key}: ${found[0] ?? ''}".`,
    nl: `meer kolommen in het bestand met de instroom kunnen ${severalWhat[key].nl}. Verwacht: één; gevonden: ${found.map(quote).join(' en ')}. Zeg in het scenario welke het is: "${key}: ${found[0] ?? ''}".`,
  }),
  'no such head': ({ path, known, found }) => ({
    en: `no column of ${quote(path)} has this head. Expected ${known.length === 0 ? 'a file with heads in its first row' : listed(known)}; found ${quote(found)}.`,
    nl: `geen kolom van ${quote(path)} heeft dit opschrift. Verwacht: ${known.length === 0 ? 'een bestand met opschriften in de eerste rij' : listed(known)}; gevonden: ${quote(found)}.`,
  }),
  'cells in row': ({ found, expected, row }) => ({
    en: `the row has ${found} ${found === 1 ? 'cell' : 'cells'}. Expected ${expected}, as in the first row; found ${quote(row)}. Put quotes around a cell with a comma in it, and write numbers without a mark for thousands.`,
    nl: `de rij heeft ${found} ${found === 1 ? 'cel' : 'cellen'}. Verwacht: ${expected}, zoals in de eerste rij; gevonden: ${quote(row)}. Zet een cel met een komma erin tussen aanhalingstekens, en schrijf getallen zonder teken voor duizendtallen.`,
  }),
  'no time in row': ({ found, meant }) => ({
    en: `the row does not say when. Expected a date such as 2014-01-02, a moment such as 2014-01-02 09:30 or a month such as 2014-01; found ${found === '' ? 'nothing' : quote(found)}.${meant === undefined ? '' : ` Write ${meant}.`}`,
    nl: `de rij zegt niet wanneer. Verwacht: een datum zoals 2014-01-02, een moment zoals 2014-01-02 09:30 of een maand zoals 2014-01; gevonden: ${found === '' ? 'niets' : quote(found)}.${meant === undefined ? '' : ` Schrijf ${meant}.`}`,
  }),
  'no count in row': ({ found, meant }) => ({
    en: `the row does not say how many. Expected a whole number of cases, at most a million at one time; found ${found === '' ? 'nothing' : quote(found)}.${meant === undefined ? '' : ` Write ${meant}.`}`,
    nl: `de rij zegt niet hoeveel. Verwacht: een geheel aantal zaken, hoogstens een miljoen tegelijk; gevonden: ${found === '' ? 'niets' : quote(found)}.${meant === undefined ? '' : ` Schrijf ${meant}.`}`,
  }),
  'no value in row': ({ attribute, expected, found }) => ({
    en: `the row does not say the ${quote(attribute)} of its cases. Expected ${expected.en}; found ${found === '' ? 'nothing' : quote(found)}.`,
    nl: `de rij zegt niet wat ${quote(attribute)} van de zaken is. Verwacht: ${expected.nl}; gevonden: ${found === '' ? 'niets' : quote(found)}.`,
  }),
  'not before the run': ({ found }) => ({
    en: `a case that is to wait at the start comes only after it. Expected a time before "from:" under "runs:"; found ${quote(found)}. Take the row out, or let it come in another stream with "from file:".`,
    nl: `een zaak die bij het begin al zou wachten, komt pas daarna. Verwacht: een tijd voor "from:" onder "runs:"; gevonden: ${quote(found)}. Haal de rij weg, of laat haar in een andere stroom komen met "from file:".`,
  }),
  'more bad rows': ({ count }) => ({
    en: `more rows are wrong. Expected every row to say when; found ${count} more that ${count === 1 ? 'does' : 'do'} not, from this line on.`,
    nl: `meer rijen zijn verkeerd. Verwacht: in elke rij wanneer; gevonden: nog ${count} ${count === 1 ? 'rij' : 'rijen'} zonder, vanaf deze regel.`,
  }),
  'no row in the run': ({ found }) => ({
    en: `no case of ${quote(found)} comes while the scenario runs. Expected a row with a date in the run; found none. Look at "runs:", and at the years in the file.`,
    nl: `geen zaak uit ${quote(found)} komt tijdens de simulatie. Verwacht: een rij met een datum daarin; gevonden: geen. Kijk naar "runs:", en naar de jaren in het bestand.`,
  }),
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
