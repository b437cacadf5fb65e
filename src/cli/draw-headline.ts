import type { Headline } from '../report/headline/headline.ts';
import type { State } from '../report/headline/verdict-sentences.ts';
import type { Colours } from './colours.ts';
import { wrapped } from './terminal.ts';

/**
 * The headline as paragraphs: the answer and each lead in bold, what follows from it indented. Colours repeat what the words
 * say.
 */
export function drawHeadline(
  { answer, designs, differences, ranking, basis, notes, worlds }: Headline,
  width: number,
  colours: Colours,
): string {
  const byState = stateColours(colours);
  const withSentences = (lead: string, sentences: readonly string[]) =>
    [colours.bold(lead), ...sentences.map((sentence) => wrapped(sentence, width, '  '))].join('\n');
  return [
    ...(answer === undefined ? [] : [colours.bold(wrapped(answer, width))]),
    ...designs.map(({ state, lead, sentences }) => withSentences(byState[state](wrapped(lead, width)), sentences)),
    ...differences.map(({ lead, sentences }) => withSentences(wrapped(lead, width), sentences)),
    ...(ranking.length === 0 ? [] : [ranking.map((sentence) => wrapped(sentence, width)).join('\n')]),
    ...(worlds.length === 0 ? [] : [worlds.map((sentence) => wrapped(sentence, width)).join('\n')]),
    [basis, ...notes].map((sentence) => wrapped(sentence, width)).join('\n'),
  ].join('\n\n');
}

export function stateColours(colours: Colours): Readonly<Record<State, (text: string) => string>> {
  return {
    grows: colours.red,
    stands: colours.red,
    slight: colours.yellow,
    'runs over': colours.yellow,
    'held up': colours.yellow,
    'filling up': colours.yellow,
    tight: colours.yellow,
    flows: colours.green,
  };
}
