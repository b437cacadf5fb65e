import { describe, expect, it } from 'vitest';
import {
  inputsOf,
  standsOn,
  valueAt,
  writtenAt,
  writtenOn,
} from '../../../src/experiment/uncertainty/uncertain-inputs.ts';
import { drawWorlds, spreadOf } from '../../../src/experiment/uncertainty/worlds.ts';
import { day } from '../../../src/plan/units.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const inputs = (more = '') => `
  share: {value: 35 %, assumption: a, range: 20 to 50 %, influence: a great deal, note: n}
  beds: {value: 3 places, assumption: a, range: 2.5 to 6 places}
  switch: {value: 1, assumption: a, range: 0 to 1}
  factor: {value: 1.5, assumption: a, range: 1 to 2}
  staff: {value: 0.5 FTE, source: s, range: 0.3 to 1 FTE}
  twice: {value: share * 2, derived: d}
  known: {value: 3 days, source: s}
  talk: {value: exponential(mean 3 days), assumption: a, range: 1 to 5 days}
  dated: {value: {2024-01-01: 3 days, 2024-03-01: 4 days}, assumption: a, range: 1 to 5 days}
  fixed: {value: 3 days, assumption: a, range: 3 to 3 days}${more}`;

/** Something depends on each of them. */
const using = (sections: Readonly<Record<string, string>>, time = '1 day') =>
  exercise({
    resources: '{counter: {staff: 1 person}, ward: {places: beds}, crew: {staff: staff}}',
    steps: `{serving: {work: {by: counter, takes: ${time} * share * switch * factor}, next: talking}, talking: {wait: talk, next: served}}`,
    ...sections,
  });
const scenario = (more?: string, time?: string) => scenarioOf(compileText(using({ inputs: inputs(more) }, time)));

describe('the inputs that are varied', () => {
  const { uncertain, fixed } = inputsOf([scenario()]);
  const named = (name: string) => {
    const found = uncertain.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };

  it('are those that are one number or distribution with a range; of the others it is said why not', () => {
    expect(uncertain.map(({ name }) => name)).toEqual(['share', 'beds', 'switch', 'factor', 'staff', 'talk']);
    expect(fixed.map(({ name, because }) => [name, because])).toEqual([
      ['twice', 'derived'],
      ['known', 'no range'],
      ['dated', 'not one number'],
      ['fixed', 'one value'],
    ]);
  });

  it('take whole numbers only where only those make sense, and all of them as often', () => {
    expect(['share', 'beds', 'switch', 'factor', 'staff'].map((name) => named(name).values)).toEqual([
      ...[undefined, 4, 2, undefined, undefined],
    ]);
    expect([0, 0.3, 0.6, 1].map((at) => writtenAt(named('beds'), at))).toEqual([
      ...['3 places', '4 places', '5 places', '6 places'],
    ]);
    expect([0, 0.49, 0.5].map((at) => valueAt(named('switch'), at))).toEqual([0, 0, 1]);
    expect(writtenAt(named('share'), 0.5)).toBe('35 %');
    expect(writtenAt(named('talk'), 0.5)).toBe('mean 3 days');
    expect(named('talk').value).toBe(named('talk').low + 2 * day);
  });

  it('carry what the file claims of them', () => {
    expect(named('share').claim).toEqual({ en: 'a great deal', nl: 'a great deal' });
    expect(named('beds').claim).toBeUndefined();
  });

  it('are one where designs have the same, and no longer varied where they differ or the command line set them', () => {
    const same = inputsOf([scenario(), scenario('\n  own: {value: 2 days, assumption: a, range: 1 to 3 days}', 'own')]);
    expect(same.uncertain.map(({ name }) => name)).toEqual([
      'share',
      'beds',
      'switch',
      'factor',
      'staff',
      'talk',
      'own',
    ]);
    const other = scenarioOf(compileText(using({ inputs: inputs().replace('value: 35 %', 'value: 40 %') })));
    expect(inputsOf([scenario(), other]).fixed).toContainEqual(
      expect.objectContaining({ name: 'share', because: 'differs' }),
    );
    const set = scenarioOf(compileText(using({ inputs: inputs() }), {}, [{ name: 'beds', value: '4 places' }]));
    expect(inputsOf([set]).fixed).toContainEqual(expect.objectContaining({ name: 'beds', because: 'set' }));
  });
});

describe('inputs on which nothing depends in the run', () => {
  const late = '\n  later: {value: 4 places, assumption: a, range: 2 to 6 places}';
  const never = late.replace('later', 'never');
  const dated = (more: string, date: string, groups = '{}') =>
    scenarioOf(
      compileText(
        using({
          inputs: more + inputs(),
          resources: `{counter: {staff: 1 person}, ward: {places: {2024-01-01: beds, ${date}: later}}, crew: {staff: staff}}`,
          together: groups,
        }),
      ),
    );
  const namesOf = (...scenarios: Parameters<typeof inputsOf>[0]) =>
    inputsOf(scenarios).uncertain.map(({ name }) => name);

  it('are not varied, and it is said why', () => {
    const [within, after] = [dated(late + never, '2024-01-05'), dated(late + never, '2024-02-01')];
    expect(namesOf(within)).toContain('later');
    expect(namesOf(within)).not.toContain('never');
    expect(namesOf(after)).toEqual(['share', 'beds', 'switch', 'factor', 'staff', 'talk']);
    expect(inputsOf([after]).fixed.slice(0, 2)).toMatchObject([
      { name: 'later', because: 'outside the run' },
      { name: 'never', because: 'nothing refers to it' },
    ]);
    // One that counts in one of the designs is varied in both.
    expect(namesOf(within, after)).toContain('later');
  });

  it('leave the draws of all others as they were', () => {
    const draws = (of: ReturnType<typeof dated>) => {
      const study = inputsOf([of]);
      const worlds = drawWorlds('s', study, 10);
      return (name: string) => {
        const i = study.uncertain.findIndex((each) => each.name === name);
        return worlds.map(({ inputs: values }) => values[i]);
      };
    };
    // It is the first of the file, from which a group has the name of its draws.
    for (const groups of ['{}', '{a rank: {inputs: [later, talk, staff], assumption: a}}']) {
      const [within, after] = ['2024-01-05', '2024-02-01'].map((date) => draws(dated(late, date, groups)));
      for (const name of ['share', 'beds', 'switch', 'factor', 'staff', 'talk'])
        expect(after?.(name)).toEqual(within?.(name));
    }
  });
});

describe('inputs that go together', () => {
  const declared = (groups: string) => scenarioOf(compileText(using({ inputs: inputs(), together: groups })));
  const ranks = '{a rank: {inputs: [staff, share], against: [beds], assumption: a}}';

  it('are one axis, told by the first of them, with places that mirror each other', () => {
    const study = inputsOf([declared(ranks)]);
    expect(
      study.varied.map(({ name, group, values, members }) => ({ name, group: group?.name, values, members })),
    ).toEqual([
      {
        ...{ name: 'share', group: 'a rank', values: undefined },
        members: [
          { input: 0, against: false },
          { input: 1, against: true },
          { input: 4, against: false },
        ],
      },
      { name: 'switch', group: undefined, values: 2, members: [{ input: 2, against: false }] },
      { name: 'factor', group: undefined, values: undefined, members: [{ input: 3, against: false }] },
      { name: 'talk', group: undefined, values: undefined, members: [{ input: 5, against: false }] },
    ]);
    const [axis] = study.varied;
    if (axis === undefined) throw new Error('nothing is varied');
    expect([0, 0.5, 1].map((at) => writtenOn(axis, study.uncertain, at).map(({ value }) => value))).toEqual([
      ['20 %', '6 places', '0.3 FTE'],
      ['35 %', '5 places', '0.65 FTE'],
      ['50 %', '3 places', '1 FTE'],
    ]);
    // 35 % is the middle, 3 of 3 to 6 beds are all the way where few beds go with much, 0.5 is 2/7 of the way from 0.3 to 1.
    expect(standsOn(axis, study.uncertain)).toBeCloseTo((0.5 + 1 + 2 / 7) / 3, 9);
  });

  it('have the same rank in every world, and leave the draws of all others as they were', () => {
    const [apart, together] = [inputsOf([scenario()]), inputsOf([declared(ranks)])].map((study) =>
      drawWorlds('s', study, 30),
    );
    for (const { inputs: values } of together ?? []) {
      const [share = 0, , , , staff = 0] = values;
      expect((staff - 0.3) / 0.7).toBeCloseTo((share - 0.2) / 0.3, 9);
    }
    const of = (worlds: typeof apart, input: number) => worlds?.map(({ inputs: values }) => values[input]);
    for (const same of [0, 2, 3]) expect(of(together, same)).toEqual(of(apart, same));
    expect(of(together, 4)).not.toEqual(of(apart, 4));
  });

  it('leave a group that holds one varied input only', () => {
    const set = scenarioOf(
      compileText(using({ inputs: inputs(), together: '{a rank: {inputs: [staff, share], assumption: a}}' }), {}, [
        { name: 'share', value: '30 %' },
      ]),
    );
    expect(inputsOf([set]).varied.map(({ group }) => group)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  it('are one group where designs share an input of theirs, and are refused where designs contradict each other', () => {
    const one = declared('{one: {inputs: [staff], against: [share], assumption: a}}');
    const other = declared('{other: {inputs: [share, beds], assumption: a}}');
    const [axis] = inputsOf([one, other]).varied;
    expect(axis?.group?.name).toBe('one');
    expect(axis?.members).toEqual([
      { input: 0, against: true },
      { input: 1, against: true },
      { input: 4, against: false },
    ]);
    const contrary = declared('{other: {inputs: [share, staff], assumption: a}}');
    expect(() => inputsOf([one, contrary])).toThrow('the designs disagree about "share" and "staff"');
  });
});

describe('possible worlds', () => {
  it('have every input within its range, as a file would have it', () => {
    const study = inputsOf([scenario()]);
    const { uncertain } = study;
    const worlds = drawWorlds('s', study, 12);
    expect(worlds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const beds = worlds.map(({ written }) => written[1]).sort();
    expect([...new Set(beds)]).toEqual(['3 places', '4 places', '5 places', '6 places']);
    for (const { inputs: values } of worlds) {
      for (const [i, { low, high }] of uncertain.entries()) {
        expect(values[i]).toBeGreaterThanOrEqual(low);
        expect(values[i]).toBeLessThanOrEqual(high);
      }
    }
  });

  it('are told with the part of their spread that is chance', () => {
    const values = Array.from({ length: 41 }, (_, i) => ({ mean: i - 20, error: 14.35 }));
    const noValue = { mean: undefined, error: undefined };
    expect(spreadOf([...values, noValue], undefined)).toEqual({
      asItStands: undefined,
      ...{ worlds: 41, withoutValue: 1, below: 20, above: 20, mean: 0, p5: -18, p50: 0, p95: 18 },
      chance: expect.closeTo(0.1, 9),
    });
    expect(spreadOf([noValue], undefined)).toMatchObject({
      worlds: 0,
      withoutValue: 1,
      mean: undefined,
      chance: undefined,
    });
    expect(spreadOf([{ mean: 3, error: undefined }], undefined).chance).toBeUndefined();
  });
});
