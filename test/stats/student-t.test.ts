import { expect, it } from 'vitest';
import { studentFactor } from '../../src/stats/student-t.ts';

it.each([
  { degrees: 1, confidence: 0.95, factor: 12.7062047 },
  { degrees: 4, confidence: 0.95, factor: 2.7764451 },
  { degrees: 9, confidence: 0.9, factor: 1.8331129 },
  { degrees: 19, confidence: 0.95, factor: 2.0930241 },
  { degrees: 29, confidence: 0.99, factor: 2.7563859 },
  { degrees: 1000, confidence: 0.95, factor: 1.962339 },
])('a $confidence interval with $degrees degrees of freedom is $factor standard errors wide', (known) => {
  expect(studentFactor(known.confidence, known.degrees)).toBeCloseTo(known.factor, 6);
});
