/** What is wrong with the rows of a table of observed figures, each with its row and column, in both languages. */

import { asWritten, filled, inEveryLanguage, inLanguage, joinedBy, linesOf, type Text } from '../../language/text.ts';
import { meantOr } from '../../scenario/messages/quoting.ts';
import { figureFaultInWords, type OfficeWords } from './figure-faults-in-words.ts';
import type { ColumnName, Fault, TableFault } from './table-fault.ts';

/** One by one; the rest is counted. */
const mostListed = 20;

const columns: Readonly<Record<ColumnName, Text>> = {
  period: { en: 'period', nl: 'periode' },
  date: { en: 'date', nl: 'datum' },
  from: { en: 'from', nl: 'van' },
  to: { en: 'to', nl: 't/m' },
  measure: { en: 'measure', nl: 'maat' },
  where: { en: 'where', nl: 'waar' },
  of: { en: 'of', nl: 'deel van' },
  value: { en: 'value', nl: 'waarde' },
  unit: { en: 'unit', nl: 'eenheid' },
  count: { en: 'count', nl: 'aantal' },
};

export function faultsInWords(file: string, faults: readonly TableFault[], words: OfficeWords): Text {
  const listed = faults.slice(0, mostListed).map(({ row, column, head, fault }): Text => {
    const cells = [
      ...(row === undefined ? [] : [filled({ en: 'row {row}', nl: 'rij {row}' }, { row })]),
      ...(column === undefined
        ? []
        : [filled({ en: 'column "{column}"', nl: 'kolom "{column}"' }, { column: head ?? columns[column] })]),
    ];
    return filled(asWritten('{file}: {place}{what}'), {
      file,
      place: cells.length === 0 ? '' : filled(asWritten('{cells}: '), { cells: joinedBy(cells, asWritten(', ')) }),
      what: sentence(fault, words),
    });
  });
  const left = faults.length - listed.length;
  if (left > 0) listed.push(filled({ en: '… and {left} more', nl: '… en nog {left}' }, { left }));
  return linesOf(listed);
}

function sentence(fault: Fault, words: OfficeWords): Text {
  switch (fault.code) {
    case 'empty':
      return {
        en: 'there is nothing in it. Expected a row of heads, and a row for each figure: period, measure, where, value.',
        nl: 'er staat niets in. Verwacht: een rij met koppen, en een rij voor elk cijfer: periode, maat, waar, waarde.',
      };
    case 'heads only':
      return {
        en: 'there are heads and no figures under them. Expected a row for each figure.',
        nl: 'er staan koppen, en geen cijfers eronder. Verwacht: een rij voor elk cijfer.',
      };
    case 'not filled in':
      return filled(
        {
          en: 'none of its {rows} rows has a value yet. Fill in the column "value" of at least one.',
          nl: 'geen van de {rows} rijen heeft al een waarde. Vul van ten minste één de kolom "waarde" in.',
        },
        { rows: fault.rows },
      );
    case 'no heads':
      return filled(
        {
          en: 'nothing in the first row says what stands in a column. Expected the heads period, measure, where and value; found {found}. Put a row with heads above it.',
          nl: 'niets in de eerste rij zegt wat er in een kolom staat. Verwacht: de koppen periode, maat, waar en waarde; gevonden: {found}. Zet er een rij met koppen boven.',
        },
        { found: list(fault.found) },
      );
    case 'missing columns':
      return filled(
        {
          en: 'the first row has no head {missing}. Found: {found}.',
          nl: 'de eerste rij heeft geen kop {missing}. Gevonden: {found}.',
        },
        {
          missing: joinedBy(
            fault.missing.map((name) => filled(asWritten('"{name}"'), { name: isColumn(name) ? columns[name] : name })),
            asWritten(', '),
          ),
          found: list(fault.found),
        },
      );
    case 'unknown column': {
      const known: readonly Text[] = [
        ...Object.values(columns),
        ...[
          { en: 'source', nl: 'bron' },
          { en: 'name', nl: 'naam' },
          { en: 'note', nl: 'opmerking' },
        ],
      ];
      return filled(
        {
          en: 'what stands under "{found}" is not known. {advice}',
          nl: 'wat er onder "{found}" staat, is niet bekend. {advice}',
        },
        {
          found: fault.found,
          advice: meantOr(
            fault.near,
            filled(
              { en: 'Expected one of {known}.', nl: 'Verwacht: een van {known}.' },
              { known: inEveryLanguage((language) => list(known.map((each) => inLanguage(each, language)))) },
            ),
          ),
        },
      );
    }
    case 'column twice':
      return filled(
        {
          en: 'two columns are headed "{found}", or mean the same. Leave one.',
          nl: 'twee kolommen heten "{found}", of betekenen hetzelfde. Laat er één staan.',
        },
        { found: fault.found },
      );
    case 'cells':
      return filled(
        fault.commas
          ? {
              en: 'it has {found} cells, and the heads are {expected}. A decimal comma in a table of commas splits a number: write 56.5, put quotation marks around "56,5", or use semicolons between cells.',
              nl: 'er staan {found} cellen in, bij {expected} koppen. Een decimale komma in een tabel met komma’s breekt een getal in tweeën: schrijf 56.5, zet "56,5" tussen aanhalingstekens, of scheid cellen met puntkomma’s.',
            }
          : {
              en: 'it has {found} cells, and the heads are {expected}. Put text with a comma between quotation marks.',
              nl: 'er staan {found} cellen in, bij {expected} koppen. Zet tekst met een komma tussen aanhalingstekens.',
            },
        { found: fault.found, expected: fault.expected },
      );
    case 'nothing there':
      return {
        en: 'nothing is filled in. Expected a value here.',
        nl: 'er is niets ingevuld. Verwacht: hier een waarde.',
      };
    case 'no period':
      return filled(
        {
          en: '"{found}" is not a period. Expected a year, quarter or month (2014, 2014-Q1, 2014-03), or two days (2013-09-01 to 2014-04-30).',
          nl: '"{found}" is geen periode. Verwacht: een jaar, kwartaal of maand (2014, 2014-K1, 2014-03), of twee dagen (2013-09-01 t/m 2014-04-30).',
        },
        { found: fault.found },
      );
    case 'two periods':
      return {
        en: 'the row has more than one period. Fill in a period, a date, or from and to.',
        nl: 'de rij heeft meer dan één periode. Vul een periode in, een datum, of van en t/m.',
      };
    case 'serial date':
      return filled(
        {
          en: '"{found}" may be how a spreadsheet counts {date}. Give the cells a format for dates, or write {date}.',
          nl: '"{found}" is misschien hoe een rekenblad {date} telt. Geef de cellen een datumnotatie, of schrijf {date}.',
        },
        { found: fault.found, date: fault.date },
      );
    case 'day or month first':
      return filled(
        {
          en: '"{found}" can be {readings}. Write dates as year-month-day.',
          nl: '"{found}" kan {readings} zijn. Schrijf datums als jaar-maand-dag.',
        },
        { found: fault.found, readings: joinedBy(fault.readings, { en: ' or ', nl: ' of ' }) },
      );
    case 'no such date':
      return filled({ en: 'there is no {found}.', nl: '{found} bestaat niet.' }, { found: fault.found });
    case 'backwards':
      return filled(
        { en: '{to} does not come after {from}.', nl: '{to} komt niet na {from}.' },
        { to: fault.to, from: fault.from },
      );
    case 'one day':
      return filled(
        {
          en: '"{measure}" is of a period, and {found} is one day. Write {slice} for the month, or from and to, both this day, for the day.',
          nl: '"{measure}" gaat over een periode, en {found} is één dag. Schrijf {slice} voor de maand, of van en t/m, allebei deze dag, voor de dag.',
        },
        { measure: fault.measure, found: fault.found, slice: fault.found.slice(0, 7) },
      );
    case 'exclusive or inclusive':
      return filled(
        {
          en: '"{found}" leaves open whether the last day counts. Write "to", with the last day that counts.',
          nl: '"{found}" laat open of de laatste dag meetelt. Schrijf "t/m", met de laatste dag die meetelt.',
        },
        { found: fault.found },
      );
    default:
      return figureFaultInWords(fault, words);
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}
