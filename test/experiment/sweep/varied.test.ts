import { describe, expect, it } from 'vitest';
import { readVaried } from '../../../src/experiment/sweep/varied.ts';

const amount = (number: number, unit = '') => ({ number, unit });

describe('--vary', () => {
  it.each([
    [
      'care places=25..200/25 places',
      { kind: 'steps', from: amount(25, 'places'), to: amount(200, 'places'), step: 25 },
    ],
    ['care places = 25 to 200 / 25', { kind: 'steps', from: amount(25), to: amount(200), step: 25 }],
    ['care places=0.5..1.5/0.25 FTE', { kind: 'steps', from: amount(0.5, 'FTE'), to: amount(1.5, 'FTE'), step: 0.25 }],
    ['care places=10..30%', { kind: 'between', from: amount(10, '%'), to: amount(30, '%') }],
    ['care places=25..200 per year', { kind: 'between', from: amount(25, 'per year'), to: amount(200, 'per year') }],
    ['care places=25, 50, 100 places', { kind: 'list', values: [25, 50, 100].map((each) => amount(each, 'places')) }],
    [
      'care places=1 day, 2, 3 weeks',
      { kind: 'list', values: [amount(1, 'day'), amount(2, 'weeks'), amount(3, 'weeks')] },
    ],
    ['care places=25', { kind: 'list', values: [amount(25)] }],
    ['care places=9 points', { kind: 'points', count: 9 }],
    ['care places', { kind: 'own range' }],
  ])('%s', (text, along) => {
    expect(readVaried(text)).toEqual({ name: 'care places', along });
  });

  it('takes a name that begins with an equals sign, or has one', () => {
    expect(readVaried('=staff=1..3/1 people')).toMatchObject({ name: '=staff', along: { kind: 'steps', step: 1 } });
    expect(readVaried('a=b = 5, 10 per day')).toMatchObject({ name: 'a=b', along: { kind: 'list' } });
    expect(readVaried('=staff')).toEqual({ name: '=staff', along: { kind: 'own range' } });
  });

  it.each([
    ['places=200..25/25', /^the range is turned round: .* found 200\.\.25$/],
    ['places=25..200/0', /^expected a step above 0, found 0$/],
    ['places=25..200/-5', /^expected a step above 0, found -5$/],
    ['places=1 points', /^expected from 2 to 10000 points, found 1$/],
    ['places=1..1000000/1', /^expected at most 10000 values/],
    ['places=1.500, 3', /^1\.500 may mean thousands or decimals/],
    ['places=1.125..2/0.5', /^1\.125 may mean thousands or decimals: write it without a point, or as 1\.1250$/],
    ['places=1..2.500/1', /^2\.500 may mean thousands or decimals/],
  ])('that is wrong says so: %s', (text, message) => {
    expect(readVaried(text)).toMatchObject({
      wrong: { en: expect.stringMatching(message), nl: expect.stringMatching(/./) },
    });
  });

  it.each([
    '',
    '=25',
    'places=',
    'places=10%..30 %',
    'places=a lot',
    'places=25..',
    'places=2014-01-01',
    'places=1..2..3',
    'places=1,,2',
  ])('that is none of these is no --vary: "%s"', (text) => expect(readVaried(text)).toBeUndefined());
});
