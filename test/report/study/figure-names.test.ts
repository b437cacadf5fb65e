import { expect, it } from 'vitest';
import { readFigures } from '../../../src/experiment/observed/read-figures.ts';
import { figuresInWords } from '../../../src/report/study/evaluation/evaluation-in-words.ts';
import { measuresCalled } from '../../../src/report/words/office-measures.ts';
import { compileText, exercise } from '../../scenario/compile-text.ts';

it('a figure whose name has its period in it is not given it twice', () => {
  const compiled = compileText(exercise({}));
  if (compiled.kind !== 'ok') throw new Error('expected a scenario');
  const { scenario } = compiled;
  const rows = [
    'period|name|measure|where|value',
    '2024|helped 2024|arrived||12',
    '2024|helped|arrived||12',
    '2024|room 20245|arrived||12',
  ];
  const cells = rows.map((line, i) => ({ number: i + 1, cells: line.split('|') }));
  const { figures } = readFigures(cells, [scenario.plan], measuresCalled);
  expect(figuresInWords(figures, [scenario], 'en').labels).toEqual(['Helped 2024', 'Helped, 2024', 'Room 20245, 2024']);
  expect(figuresInWords(figures, [scenario], 'nl').labels).toEqual(['Helped 2024', 'Helped, 2024', 'Room 20245, 2024']);
});
