/** What is wrong with an observed figure: its measure, place, number and unit. */

import { filled, joinedBy, type Text } from '../../language/text.ts';
import { didYouMean } from '../../scenario/messages/quoting.ts';
import { nearMiss } from '../../scenario/names.ts';
import { wrongMeasure } from '../points/asked-measure.ts';
import type { ChoiceOptions } from '../points/chosen-measure.ts';
import type { Unit } from '../result.ts';
import type { FixedInput } from '../uncertainty/uncertain-inputs.ts';
import type { Fault } from './table-fault.ts';

/** What offices and reports call things: those who tell results know it. */
export interface OfficeWords {
  readonly called: NonNullable<ChoiceOptions['called']>;
  /** All that measures are called, for what may have been meant. */
  readonly names: readonly string[];
  /** Of more than one. */
  readonly units: (unit: Unit) => Text;
  readonly whyFixed: Readonly<Record<FixedInput['because'], Text>>;
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

export function figureFaultInWords(fault: FigureFault, words: OfficeWords): Text {
  switch (fault.code) {
    case 'measure':
      return ofChoice(fault.choice, words.names);
    case 'no figure':
      return filled(
        {
          en: '"{measure}" cannot be compared with an observed figure. Take one that is a total, a share, an average, a median or a level.',
          nl: '"{measure}" is niet met een waargenomen cijfer te vergelijken. Neem een totaal, een aandeel, een gemiddelde, een mediaan of een stand.',
        },
        { measure: fault.measure },
      );
    case 'no sum':
      return filled(
        {
          en: '"{measure}" of several places has no sum that means anything. Only counts can be added up, and only of the same kind.',
          nl: '"{measure}" van meer onderdelen heeft geen zinnige som. Alleen wat geteld wordt, is op te tellen, en alleen hetzelfde soort aantal.',
        },
        { measure: fault.measure },
      );
    case 'share of what':
      return filled(
        {
          en: '"{measure}" is not part of "{of}": a share is of cases. Take two measures that count cases, such as "went" or "completed".',
          nl: '"{measure}" is geen deel van "{of}": een aandeel is van zaken. Neem twee maten die zaken tellen, zoals "went" of "completed".',
        },
        { measure: fault.measure, of: fault.of },
      );
    case 'no number':
      return filled(
        {
          en: '"{found}" is not a number. Expected one, as in 56.5 or 56,5 %.',
          nl: '"{found}" is geen getal. Verwacht: een getal, zoals 56.5 of 56,5 %.',
        },
        { found: fault.found },
      );
    case 'thousands or decimals':
      return filled(
        {
          en: '"{found}" can be {readings}. Write it without a mark for thousands, or with one more decimal.',
          nl: '"{found}" kan {readings} zijn. Schrijf het zonder teken voor duizendtallen, of met een decimaal meer.',
        },
        { found: fault.found, readings: joinedBy(fault.readings, { en: ' or ', nl: ' of ' }) },
      );
    case 'other mark':
      return filled(
        {
          en: '"{found}" has another decimal mark than row {elsewhere}. Use one mark in the whole table.',
          nl: '"{found}" heeft een ander decimaalteken dan rij {elsewhere}. Gebruik één teken in de hele tabel.',
        },
        { found: fault.found, elsewhere: fault.elsewhere },
      );
    case 'wrong unit': {
      const unit = expected(fault.unit, words);
      return fault.known
        ? filled(
            {
              en: '"{found}" is the wrong unit. Expected {unit}.',
              nl: '"{found}" is de verkeerde eenheid. Verwacht: {unit}.',
            },
            { found: fault.found, unit },
          )
        : filled(
            {
              en: '"{found}" is not a known unit. Expected {unit}.',
              nl: '"{found}" is geen bekende eenheid. Verwacht: {unit}.',
            },
            { found: fault.found, unit },
          );
    }
    case 'unit twice':
      return filled(
        {
          en: '"{found}" has another unit than "{column}" in the column "unit".',
          nl: '"{found}" heeft een andere eenheid dan "{column}" in de kolom "eenheid".',
        },
        { found: fault.found, column: fault.column },
      );
    case 'no unit': {
      const unit = expected(fault.unit, words);
      return filled(
        {
          en: '"{found}" has no unit. Expected {unit}, behind the number or in a column "unit".',
          nl: '"{found}" heeft geen eenheid. Verwacht: {unit}, achter het getal of in een kolom "eenheid".',
        },
        { found: fault.found, unit },
      );
    }
    case 'no rate':
      return filled(
        {
          en: '"{found}" is a rate, and "{measure}" is not a total that could be given as one.',
          nl: '"{found}" is een aantal per tijd, en "{measure}" is geen totaal dat zo te geven is.',
        },
        { found: fault.found, measure: fault.measure },
      );
    case 'out of bounds':
      return fault.unit === 'share'
        ? filled(
            {
              en: '"{found}" is not a share: expected 0 to 100 %.',
              nl: '"{found}" is geen aandeel. Verwacht: 0 tot 100 %.',
            },
            { found: fault.found },
          )
        : filled({ en: '"{found}" is below 0.', nl: '"{found}" is minder dan 0.' }, { found: fault.found });
    case 'no count':
      return filled(
        {
          en: '"{found}" is not a number of cases. Expected a whole number of 1 or more.',
          nl: '"{found}" is geen aantal zaken. Verwacht: een geheel getal van 1 of meer.',
        },
        { found: fault.found },
      );
    case 'count of a total':
      return filled(
        {
          en: '"{measure}" is not taken from single cases, so a number of cases means nothing. Leave it empty.',
          nl: '"{measure}" komt niet uit afzonderlijke zaken, dus een aantal zaken zegt niets. Laat het leeg.',
        },
        { measure: fault.measure },
      );
    case 'twice':
      return filled(
        {
          en: 'the same figure of the same period stands in row {earlier}. Leave one of them.',
          nl: 'hetzelfde cijfer van dezelfde periode staat in rij {earlier}. Laat er één staan.',
        },
        { earlier: fault.earlier },
      );
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
      return filled(
        {
          en: 'there is no measure "{found}".{advice} Expected one such as "arrived", "wait mean" or "waiting at end"; {end}',
          nl: 'er is geen maat "{found}".{advice} Verwacht: een maat zoals "Instroom", "Wachttijd" of "Wachtlijst"; {end}',
        },
        { found: choice.found, advice: didYouMean(near), end },
      );
    }
    case 'unknown place': {
      const near = nearMiss(choice.found ?? '', [...choice.known, ...choice.titles]);
      if (near === undefined || choice.because !== undefined)
        return wrongMeasure.unknownPlace({ ...choice, known: few(choice.known) });
      return filled(
        {
          en: 'the measure "{measure}" is not taken at "{found}". Did you mean "{near}"?',
          nl: 'de maat "{measure}" wordt niet bij "{found}" gemeten. Bedoelt u "{near}"?',
        },
        { measure: choice.measure, found: choice.found ?? '', near },
      );
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
  return filled({ en: '{units}, or nothing', nl: '{units}, of niets' }, { units: units(unit) });
}

/** Some chains have hundreds of places. */
function few(names: readonly string[]): readonly string[] {
  return names.length > 12 ? [...names.slice(0, 11), '…'] : names;
}
