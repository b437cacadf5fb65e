import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ValuesWrong } from '../../src/experiment/points/values-wrong.ts';
import { scenariosAt } from '../../src/node/scenarios-at.ts';
import { exercise } from '../scenario/compile-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'stuwmeer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inputs = (names: readonly string[]) =>
  `{${names.map((name) => `${name}: {value: 2 people, assumption: a, range: 1 to 9 people}`).join(', ')}}`;
writeFileSync(
  join(folder, 'one.yaml'),
  exercise({ inputs: inputs(['staff', 'spare']), resources: '{counter: {staff: staff}}' }),
);
writeFileSync(
  join(folder, 'two.yaml'),
  exercise({ inputs: inputs(['staff']), resources: '{counter: {staff: staff}}' }),
);

const valuesOf = (
  set: readonly { name: string; value: string }[],
  values: readonly { name: string; value: string }[],
) =>
  scenariosAt({ entries: ['one.yaml', 'two.yaml'], folder, set })(values).map(({ register }) =>
    register.map(({ name, value }) => `${name} ${value}`),
  );

describe('scenarios at other values', () => {
  it('have what --set says for one of them in that one alone, the last of two that say the same', () => {
    const mine = { name: 'two: staff', value: '7 people' };
    const all = { name: 'staff', value: '3 people' };
    expect(valuesOf([mine], [])).toEqual([['staff 2 people', 'spare 2 people'], ['staff 7 people']]);
    expect(valuesOf([all, mine], [])).toEqual([['staff 3 people', 'spare 2 people'], ['staff 7 people']]);
    expect(valuesOf([mine, all], [])).toEqual([['staff 3 people', 'spare 2 people'], ['staff 3 people']]);
    expect(valuesOf([mine], [{ name: 'staff', value: '4 people' }])).toEqual([
      ['staff 4 people', 'spare 2 people'],
      ['staff 4 people'],
    ]);
    expect(() => valuesOf([{ name: 'two: spare', value: '4 people' }], [])).toThrow(
      '--set "two: spare=4 people": there is no input or setting of the run called "spare"',
    );
    expect(() => valuesOf([{ name: 'three: staff', value: '4 people' }], [])).toThrow('three: staff');
  });

  it('have them wherever there is such an input, above what --set says', () => {
    expect(valuesOf([], [])).toEqual([['staff 2 people', 'spare 2 people'], ['staff 2 people']]);
    const set = [{ name: 'staff', value: '3 people' }];
    expect(valuesOf(set, [{ name: 'spare', value: '5 people' }])).toEqual([
      ['staff 3 people', 'spare 5 people'],
      ['staff 3 people'],
    ]);
    expect(valuesOf(set, [{ name: 'staff', value: '4 people' }])).toEqual([
      ['staff 4 people', 'spare 2 people'],
      ['staff 4 people'],
    ]);
  });

  it('at which they cannot run are told with those values', () => {
    const wrong = () => valuesOf([], [{ name: 'staff', value: '2 days' }]);
    expect(wrong).toThrow(ValuesWrong);
    expect(wrong).toThrow(/^With staff = 2 days:\n/);
    expect(wrong).toThrow(
      expect.objectContaining({
        text: { en: expect.anything(), nl: expect.stringMatching(/^Met staff = 2 days:\n.*is een duur/) },
      }),
    );
    expect(() => valuesOf([], [{ name: 'stock', value: '2' }])).toThrow(/none of the scenarios has an input "stock"/);
  });
});
