/** What is wrong with the rows of a table of observed figures, each with its row and column, in both languages. */
import type { Text } from '../../plan/text.ts';
import { nearMiss } from '../../scenario/names.ts';
import { wrongMeasure } from '../points/asked-measure.ts';
import type { ChoiceOptions } from '../points/chosen-measure.ts';
import type { Unit } from '../result.ts';
import type { FixedInput } from '../uncertainty/uncertain-inputs.ts';
import type { ColumnName, Fault, TableFault } from './table-fault.ts';

/** What offices and reports call things: those who tell results know it. */
export interface OfficeWords {
  readonly called: NonNullable<ChoiceOptions['called']>;
  /** All that measures are called, for what may have been meant. */
  readonly names: readonly string[];
  /** Of more than one. */
  readonly units: (unit: Unit) => Text;
  readonly whyFixed: Readonly<Record<FixedInput['because'], Text>>;
}

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
  const listed = faults.slice(0, mostListed).map(({ row, column, fault }): Text => {
    const { en, nl } = sentence(fault, words);
    const at = (language: keyof Text, rowWord: string, columnWord: string) =>
      [
        ...(row === undefined ? [] : [`${rowWord} ${row}`]),
        ...(column === undefined ? [] : [`${columnWord} "${columns[column][language]}"`]),
      ].join(', ');
    const [inEnglish, inDutch] = [at('en', 'row', 'column'), at('nl', 'rij', 'kolom')];
    const place = (text: string) => (text === '' ? '' : `${text}: `);
    return { en: `${file}: ${place(inEnglish)}${en}`, nl: `${file}: ${place(inDutch)}${nl}` };
  });
  const left = faults.length - listed.length;
  if (left > 0) listed.push({ en: `… and ${left} more`, nl: `… en nog ${left}` });
  return { en: listed.map(({ en }) => en).join('\n'), nl: listed.map(({ nl }) => nl).join('\n') };
}

function sentence(fault: Fault, words: OfficeWords): Text {
  switch (fault.code) {
    case 'empty':
      return {
        en: 'there is nothing in it. Expected a row of heads, and a row for each figure: period, measure, where, value.',
        nl: 'er staat niets in. Verwacht: een rij met koppen, en een rij voor elk cijfer: periode, maat, waar, waarde.',
      };
    case 'not filled in':
      return {
        en: `none of its ${fault.rows} rows has a value yet. Fill in the column "value" of at least one.`,
        nl: `geen van de ${fault.rows} rijen heeft al een waarde. Vul van ten minste één de kolom "waarde" in.`,
      };
    case 'no heads':
      return {
        en: `nothing in the first row says what stands in a column. Expected heads: period, measure, where, value; found ${list(fault.found)}. Put a row with heads above it.`,
        nl: `niets in de eerste rij zegt wat er in een kolom staat. Verwacht: koppen: periode, maat, waar, waarde; gevonden: ${list(fault.found)}. Zet er een rij met koppen boven.`,
      };
    case 'missing columns':
      return {
        en: `the first row has no head ${list(fault.missing)}. Found: ${list(fault.found)}.`,
        nl: `de eerste rij heeft geen kop ${list(fault.missing.map((name) => (isColumn(name) ? columns[name].nl : name)))}. Gevonden: ${list(fault.found)}.`,
      };
    case 'unknown column': {
      const known = Object.values(columns);
      const near = fault.near;
      return {
        en: `no column is called "${fault.found}".${near === undefined ? ` Expected one of ${list([...known.map(({ en }) => en), 'source', 'name', 'note'])}.` : ` Did you mean "${near}"?`}`,
        nl: `geen kolom heet "${fault.found}".${near === undefined ? ` Verwacht: een van ${list([...known.map(({ nl }) => nl), 'bron', 'naam', 'opmerking'])}.` : ` Bedoelt u "${near}"?`}`,
      };
    }
    case 'column twice':
      return {
        en: `two columns are headed "${fault.found}", or mean the same. Leave one.`,
        nl: `twee kolommen heten "${fault.found}", of betekenen hetzelfde. Laat er één staan.`,
      };
    case 'cells':
      return {
        en: `it has ${fault.found} cells, and the heads are ${fault.expected}.${fault.commas ? ' A decimal comma in a table of commas splits a number: write 56.5, put quotation marks around "56,5", or use semicolons between cells.' : ' Put text with a comma between quotation marks.'}`,
        nl: `er staan ${fault.found} cellen in, bij ${fault.expected} koppen.${fault.commas ? ' Een decimale komma in een tabel met komma\'s breekt een getal in tweeën: schrijf 56.5, zet "56,5" tussen aanhalingstekens, of scheid cellen met puntkomma\'s.' : ' Zet tekst met een komma tussen aanhalingstekens.'}`,
      };
    case 'nothing there':
      return { en: 'nothing is filled in. Expected one.', nl: 'er is niets ingevuld. Verwacht: iets.' };
    case 'no period':
      return {
        en: `"${fault.found}" is not a period. Expected a year, quarter or month (2014, 2014-Q1, 2014-03), or two days (2013-09-01 to 2014-04-30).`,
        nl: `"${fault.found}" is geen periode. Verwacht: een jaar, kwartaal of maand (2014, 2014-K1, 2014-03), of twee dagen (2013-09-01 t/m 2014-04-30).`,
      };
    case 'two periods':
      return {
        en: 'the row has more than one period. Fill in a period, a date, or from and to.',
        nl: 'de rij heeft meer dan één periode. Vul een periode in, een datum, of van en t/m.',
      };
    case 'serial date':
      return {
        en: `"${fault.found}" may be how a spreadsheet counts ${fault.date}. Give the cells a format for dates, or write ${fault.date}.`,
        nl: `"${fault.found}" is misschien hoe een rekenblad ${fault.date} telt. Geef de cellen een datumnotatie, of schrijf ${fault.date}.`,
      };
    case 'day or month first':
      return {
        en: `"${fault.found}" can be ${fault.readings.join(' or ')}. Write dates as year-month-day.`,
        nl: `"${fault.found}" kan ${fault.readings.join(' of ')} zijn. Schrijf datums als jaar-maand-dag.`,
      };
    case 'no such date':
      return { en: `there is no ${fault.found}.`, nl: `${fault.found} bestaat niet.` };
    case 'backwards':
      return {
        en: `${fault.to} does not come after ${fault.from}.`,
        nl: `${fault.to} komt niet na ${fault.from}.`,
      };
    case 'one day':
      return {
        en: `"${fault.measure}" is of a period, and ${fault.found} is one day. Write ${fault.found.slice(0, 7)} for the month, or from and to, both this day, for the day.`,
        nl: `"${fault.measure}" gaat over een periode, en ${fault.found} is één dag. Schrijf ${fault.found.slice(0, 7)} voor de maand, of van en t/m, allebei deze dag, voor de dag.`,
      };
    case 'exclusive or inclusive':
      return {
        en: `"${fault.found}" leaves open whether the last day counts. Write "to", with the last day that counts.`,
        nl: `"${fault.found}" laat open of de laatste dag meetelt. Schrijf "t/m", met de laatste dag die meetelt.`,
      };
    default:
      return ofFigure(fault, words);
  }
}

type FigureFault = Extract<
  Fault,
  | { code: 'measure' }
  | { code: 'no figure' }
  | { code: 'no sum' }
  | { code: 'share of what' }
  | { code: 'no number' }
  | { code: 'thousands or decimals' }
  | { code: 'other mark' }
  | { code: 'wrong unit' }
  | { code: 'unit twice' }
  | { code: 'no unit' }
  | { code: 'no rate' }
  | { code: 'out of bounds' }
  | { code: 'no count' }
  | { code: 'count of a total' }
  | { code: 'twice' }
>;

function ofFigure(fault: FigureFault, words: OfficeWords): Text {
  switch (fault.code) {
    case 'measure':
      return ofChoice(fault.choice, words.names);
    case 'no figure':
      return {
        en: `"${fault.measure}" cannot be laid beside an observed figure. Take one that is a total, a share, an average, a median or a level.`,
        nl: `"${fault.measure}" is niet naast een waargenomen cijfer te leggen. Neem een totaal, een aandeel, een gemiddelde, een mediaan of een stand.`,
      };
    case 'no sum':
      return {
        en: `"${fault.measure}" of several places has no sum that means anything. Only what is counted can be added up, and only alike.`,
        nl: `"${fault.measure}" van meer plekken heeft geen zinnige som. Alleen wat geteld wordt is op te tellen, en alleen hetzelfde.`,
      };
    case 'share of what':
      return {
        en: `"${fault.measure}" is not part of "${fault.of}": a share is of cases. Take two measures that count cases, such as "went" or "completed".`,
        nl: `"${fault.measure}" is geen deel van "${fault.of}": een aandeel is van zaken. Neem twee maten die zaken tellen, zoals "went" of "completed".`,
      };
    case 'no number':
      return {
        en: `"${fault.found}" is not a number. Expected one, as in 56.5 or 56,5 %.`,
        nl: `"${fault.found}" is geen getal. Verwacht: een getal, zoals 56.5 of 56,5 %.`,
      };
    case 'thousands or decimals':
      return {
        en: `"${fault.found}" can be ${fault.readings.join(' or ')}. Write it without a mark for thousands, or with one more decimal.`,
        nl: `"${fault.found}" kan ${fault.readings.join(' of ')} zijn. Schrijf het zonder teken voor duizendtallen, of met een decimaal meer.`,
      };
    case 'other mark':
      return {
        en: `"${fault.found}" has another decimal mark than row ${fault.elsewhere}. Use one mark in the whole table.`,
        nl: `"${fault.found}" heeft een ander decimaalteken dan rij ${fault.elsewhere}. Gebruik één teken in de hele tabel.`,
      };
    case 'wrong unit': {
      const { en, nl } = expected(fault.unit, words);
      return fault.known
        ? {
            en: `"${fault.found}" is the wrong unit. Expected ${en}.`,
            nl: `"${fault.found}" is de verkeerde eenheid. Verwacht: ${nl}.`,
          }
        : {
            en: `"${fault.found}" is not a known unit. Expected ${en}.`,
            nl: `"${fault.found}" is geen bekende eenheid. Verwacht: ${nl}.`,
          };
    }
    case 'unit twice':
      return {
        en: `"${fault.found}" has another unit than "${fault.column}" in the column "unit".`,
        nl: `"${fault.found}" heeft een andere eenheid dan "${fault.column}" in de kolom "eenheid".`,
      };
    case 'no unit': {
      const { en, nl } = expected(fault.unit, words);
      return {
        en: `"${fault.found}" has no unit. Expected ${en}, behind the number or in a column "unit".`,
        nl: `"${fault.found}" heeft geen eenheid. Verwacht: ${nl}, achter het getal of in een kolom "eenheid".`,
      };
    }
    case 'no rate':
      return {
        en: `"${fault.found}" is a rate, and "${fault.measure}" is no total that could have one.`,
        nl: `"${fault.found}" is een aantal per tijd, en "${fault.measure}" is geen totaal dat dat kan hebben.`,
      };
    case 'out of bounds':
      return fault.unit === 'share'
        ? {
            en: `"${fault.found}" is not a share: expected 0 to 100 %.`,
            nl: `"${fault.found}" is geen aandeel. Verwacht: 0 tot 100 %.`,
          }
        : { en: `"${fault.found}" is below 0.`, nl: `"${fault.found}" is minder dan 0.` };
    case 'no count':
      return {
        en: `"${fault.found}" is not a number of cases. Expected a whole number of 1 or more.`,
        nl: `"${fault.found}" is geen aantal zaken. Verwacht: een geheel getal van 1 of meer.`,
      };
    case 'count of a total':
      return {
        en: `"${fault.measure}" is not taken from single cases, so a number of cases means nothing. Leave it empty.`,
        nl: `"${fault.measure}" komt niet uit afzonderlijke zaken, dus een aantal zaken zegt niets. Laat het leeg.`,
      };
    case 'twice':
      return {
        en: `the same figure of the same period stands in row ${fault.earlier}. Leave one of them.`,
        nl: `hetzelfde cijfer van dezelfde periode staat in rij ${fault.earlier}. Laat er één staan.`,
      };
  }
}

function ofChoice(choice: Extract<Fault, { code: 'measure' }>['choice'], names: readonly string[]): Text {
  switch (choice.kind) {
    case 'unknown measure': {
      if (choice.because !== undefined) return wrongMeasure.notMeasured(choice.found, choice.because);
      const near = nearMiss(choice.found, [...choice.known, ...names]);
      const end = {
        en: 'summary.csv of any run lists all measures with their labels.',
        nl: 'summary.csv van elke simulatie noemt alle maten met hun namen.',
      };
      return {
        en: `there is no measure "${choice.found}".${near === undefined ? '' : ` Did you mean "${near}"?`} Expected one such as "arrived", "wait mean" or "waiting at end"; ${end.en}`,
        nl: `er is geen maat "${choice.found}".${near === undefined ? '' : ` Bedoelt u "${near}"?`} Verwacht: een maat zoals "Instroom", "Wachttijd" of "Wachtlijst"; ${end.nl}`,
      };
    }
    case 'unknown place': {
      const near = nearMiss(choice.found ?? '', [...choice.known, ...choice.titles]);
      if (near === undefined || choice.because !== undefined)
        return wrongMeasure.unknownPlace({ ...choice, known: few(choice.known) });
      return {
        en: `the measure "${choice.measure}" is not taken at "${choice.found}". Did you mean "${near}"?`,
        nl: `de maat "${choice.measure}" wordt niet bij "${choice.found}" genomen. Bedoelt u "${near}"?`,
      };
    }
    case 'ambiguous place':
      return wrongMeasure.ambiguousPlace(choice.found, choice.known);
  }
}

function expected(unit: Unit, { units }: OfficeWords): Text {
  if (unit === 'share') return { en: 'a share, as in 56 % or 0.56', nl: 'een aandeel, zoals 56 % of 0,56' };
  if (unit === 'hours') return { en: 'hours', nl: 'uren' };
  if (unit === 'days' || unit === 'weeks') {
    return { en: 'a time, as in 40 days or 6 weeks', nl: 'een tijd, zoals 40 dagen of 6 weken' };
  }
  const { en, nl } = units(unit);
  return { en: `${en}, or nothing`, nl: `${nl}, of niets` };
}

/** Some chains have hundreds of places. */
function few(names: readonly string[]): readonly string[] {
  return names.length > 12 ? [...names.slice(0, 11), '…'] : names;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(columns, name);
}
