import { describe, expect, it } from 'vitest';
import { valueInWords, withTitles } from '../../src/report/plan-in-words/values-as-written.ts';
import type { RegisterEntry } from '../../src/scenario/scenario.ts';
import { referEveryone, scenarioOf } from './fixture.ts';

const scenario = scenarioOf(referEveryone);

function named(name: string, nl: string): RegisterEntry {
  const [first] = scenario.register;
  if (first === undefined) throw new Error('The fixture has inputs.');
  return { ...first, name, input: { name, title: { en: name, nl } } };
}

const register = [
  ...[named('care', 'hulp'), named('care (of a mean case)', 'hulp (gewoon)'), named('a+b', 'som')],
  ...[named('places', 'bedden'), named('year', 'boekjaar')],
];

describe('a value as its file has it', () => {
  const dutch = valueInWords({ ...scenario, register }, 'nl');

  it.each([
    ['0.74 FTE', '0,74 fte'],
    ['1800 to 2200 per year', '1800 tot 2200 per jaar'],
    ['gamma(mean 2.5 hours, sd 1 hour)', 'gamma(gemiddeld 2,5 uur, sd 1 uur)'],
    [
      'triangular(least 0 days, most likely 3 days, most 1 week)',
      'driehoekig(minimaal 0 dagen, meestal 3 dagen, maximaal 1 week)',
    ],
    ['care * 2', 'hulp * 2'],
    ['care with mean 2.5 hours', 'hulp met gemiddeld 2,5 uur'],
    ['24 hours of work', '24 uur werk'],
    ['round(places / 2)', 'afgerond(bedden / 2)'],
    ['1 - care (of a mean case)', '1 - hulp (gewoon)'],
    ['a+b / careful', 'som / careful'],
    // What stands behind a number is its unit, also where an input has that name.
    ['60 places', '60 plaatsen'],
    ['round down(places * 33 %)', 'naar beneden afgerond(bedden * 33 %)'],
    ['2000 per year', '2000 per jaar'],
    ['4.5 places - places', '4,5 plaatsen - bedden'],
    ['{2024-01-01: 1 person, 2024-07-01: the rest}', '{2024-01-01: 1 persoon, 2024-07-01: de rest}'],
  ])('"%s" reads "%s" in Dutch', (written, expected) => {
    expect(dutch(written)).toBe(expected);
  });

  it('has the title of a level before a colon, also where an input is called like it', () => {
    const inputs = [{ name: 'heavy', title: { en: 'share of heavy cases', nl: 'aandeel zwaar' } }];
    const levels = [{ name: 'heavy', title: { en: 'heavy', nl: 'zwaar' } }];
    const inDutch = withTitles(inputs, [], 'nl', levels);
    expect(inDutch('{by: kind, heavy: 1 - heavy, otherwise: heavy}')).toBe(
      '{by: kind, zwaar: 1 - aandeel zwaar, otherwise: aandeel zwaar}',
    );
  });

  it('is as its author wrote it in English', () => {
    const written = 'round down(care * gamma(mean 2.5 hours, sd 1 hour))';
    expect(valueInWords({ ...scenario, register }, 'en')(written)).toBe(written);
  });
});
