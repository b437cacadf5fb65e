import { expect, it } from 'vitest';
import { distributionText } from '../../src/report/plan-in-words/distributions.ts';

const day = 86_400;

it('a normal is told with the cut at 0, and with the mean that is left where more than 1 % is cut off', () => {
  const narrow = { kind: 'normal', mean: 10 * day, sd: 3 * day } as const;
  expect(distributionText(narrow, 'en')).toBe('normal, mean 10 days, sd 3 days, values below 0 drawn again');
  expect(distributionText(narrow, 'nl')).toBe(
    'normaal, gemiddeld 10 dagen, sd 3 dagen, waarden onder 0 opnieuw getrokken',
  );
  const wide = { kind: 'normal', mean: 10 * day, sd: 10 * day } as const;
  expect(distributionText(wide, 'en')).toBe(
    'normal, mean 10 days, sd 10 days, values below 0 (16%) drawn again, so 12.9 days on average',
  );
  expect(distributionText(wide, 'nl')).toBe(
    'normaal, gemiddeld 10 dagen, sd 10 dagen, waarden onder 0 (16%) opnieuw getrokken, dus gemiddeld 12,9 dagen',
  );
});
