/** What offices call measures, besides the labels of reports: names for tables that people fill in. */
import type { RunMeasureId } from '../../experiment/measures/register.ts';
import type { OfficeWords } from '../../experiment/observed/figure-faults-in-words.ts';
import { measureWords } from './measures.ts';
import { whyFixedWords } from './sensitivity.ts';
import { unitWords } from './units.ts';

/** In lower case; the first measure that is taken at the place counts. */
const officeNames: Readonly<Record<string, readonly RunMeasureId[]>> = {
  inflow: ['arrived', 'started'],
  instroom: ['arrived', 'started'],
  outflow: ['ended', 'completed'],
  uitstroom: ['ended', 'completed'],
  'cases in hand': ['in hand at end', 'waiting at end'],
  stock: ['in hand at end', 'waiting at end'],
  werkvoorraad: ['in hand at end', 'waiting at end'],
  voorraad: ['in hand at end', 'waiting at end'],
  'waiting list': ['waiting at end'],
  wachtlijst: ['waiting at end'],
  wachtrij: ['waiting at end'],
  'waiting time': ['wait mean'],
  wachttijd: ['wait mean'],
  'total time': ['total time mean'],
  doorlooptijd: ['total time mean'],
  'handling time': ['held mean'],
  behandeltijd: ['held mean'],
  'gave up': ['gave up'],
  afgehaakt: ['gave up'],
  afhakers: ['gave up'],
  'no-show': ['absences'],
  dropout: ['dropped out'],
  uitval: ['dropped out'],
  geweigerd: ['refused'],
};

/** The measures that a name may stand for: those with this label in either language, or that an office calls so. */
export function measuresCalled(name: string): readonly string[] {
  const wanted = name.trim().toLowerCase();
  const labelled = Object.entries(measureWords).flatMap(([id, { label }]) =>
    label.en.toLowerCase() === wanted || label.nl.toLowerCase() === wanted || id.toLowerCase() === wanted ? [id] : [],
  );
  return [...labelled, ...(officeNames[wanted] ?? [])];
}

/** All of these names, as they are written in reports and tables. */
const knownNames: readonly string[] = [
  ...new Set([
    ...Object.values(measureWords).flatMap(({ label }) => [label.en, label.nl]),
    ...Object.keys(officeNames),
  ]),
];

export const officeWords: OfficeWords = {
  ...{ called: measuresCalled, names: knownNames, whyFixed: whyFixedWords },
  units: (unit) => unitWords[unit].many,
};
