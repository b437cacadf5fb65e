import { expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { workbook } from '../../../src/report/data/workbook.ts';
import { headline } from '../../../src/report/headline/headline.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** Hearings for which a judge and a room are needed, 144 a day, and letters that a judge writes alone. */
function notesOf(hearing: string, language: Language = 'en', by = '[judge, room]'): readonly string[] {
  return headline(compared(hearing, by), language).notes;
}

function compared(hearing: string, by = '[judge, room]') {
  const text = exercise({
    arrivals: '{files: {every: 10 minutes, to: hearing}, letters: {every: 1 hour, to: writing}}',
    resources: '{judge: {staff: 3 people}, room: {title: {en: Courtroom, nl: Zaal}, places: 2 places}}',
    steps: `{hearing: {work: {by: ${by}, takes: ${hearing}}, next: served}, writing: {work: {by: judge, takes: 1 minute}, next: served}}`,
  });
  const options = { seed: 'lists', replications: 2, forecast: false };
  return { designs: [runDesign(scenarioOf(compileText(text)), options)], differences: [], stretches: [] };
}

it('says once that a list for two places stands in the rows of both', () => {
  const note =
    'Those who wait at hearing wait for judge and Courtroom at once, and stand in the list of each: do not add these lists up.';
  expect(notesOf('25 minutes').filter((each) => each === note)).toHaveLength(1);
  expect(notesOf('25 minutes', 'nl')).toContain(
    'Wie wacht bij hearing, wacht tegelijk op judge en Zaal en staat bij elk daarvan in de wachtlijst: tel die lijsten niet bij elkaar op.',
  );
  const [about] = workbook(compared('25 minutes'), 'en', {}).sheets;
  expect(about?.rows).toContainEqual(['Note', note]);
});

it('does not where hardly anybody waits, or each waits for one place', () => {
  expect(notesOf('15 minutes').join()).not.toContain('add');
  expect(notesOf('25 minutes', 'en', 'room').join()).not.toContain('add');
});
