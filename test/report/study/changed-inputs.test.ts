import { describe, expect, it } from 'vitest';
import { changedInputs } from '../../../src/report/study/changed-inputs.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const scenario = scenarioOf(
  compileText(
    exercise({
      title: '{en: Desk, nl: Balie}',
      inputs: `
  staff: {title: {en: Staff, nl: Personeel}, value: 2 people, assumption: a, range: 1 to 9 people}
  length: {title: {en: Length, nl: Duur}, value: 30 minutes, source: s}`,
      resources: '{counter: {staff: staff}}',
    }),
  ),
);
const changed = (name: string, value: string, design = scenario) => ({
  ...design,
  register: design.register.map((entry) => (entry.name === name ? { ...entry, value, overridden: true } : entry)),
});

describe('a study of files of which something was changed', () => {
  it('says what is not as in the files', () => {
    expect(changedInputs([scenario], 'en')).toEqual([]);
    const both = changed('length', '45 minutes', changed('staff', '3 people'));
    expect(changedInputs([both], 'en')).toEqual([
      'Not as in the files, but changed for this study: Staff (3 people) and Length (45 minutes).',
    ]);
    expect(changedInputs([both], 'nl')[0]).toContain('gewijzigd voor dit onderzoek: Personeel (3 personen) en Duur');
  });

  it('says of which design, where not of all', () => {
    const other = { ...changed('staff', '3 people'), plan: { ...scenario.plan, title: { en: 'Other', nl: 'Ander' } } };
    expect(changedInputs([scenario, other], 'en')).toEqual([
      'Not as in the files, but changed for this study: Staff (3 people) in “Other”.',
    ]);
    expect(changedInputs([changed('staff', '3 people'), other], 'en')).toEqual([
      'Not as in the files, but changed for this study: Staff (3 people).',
    ]);
  });
});
