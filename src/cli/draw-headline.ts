import type { Verdict } from '../experiment/result.ts';
import type { Headline } from '../report/headline.ts';
import type { Colours } from './colours.ts';
import { wrapped } from './wrapped.ts';

/** The headline as paragraphs: each lead in bold, what follows from it indented. Colours repeat what the words say. */
export function drawHeadline({ designs, differences, basis }: Headline, width: number, colours: Colours): string {
  const byVerdict: Readonly<Record<Verdict['kind'], (text: string) => string>> = {
    jams: colours.red,
    'held by giving up': colours.red,
    tight: colours.yellow,
    flows: colours.green,
  };
  const paragraph = (lead: string, sentences: readonly string[]) =>
    [colours.bold(lead), ...sentences.map((sentence) => wrapped(sentence, width, '  '))].join('\n');
  return [
    ...designs.map(({ verdict, lead, sentences }) => paragraph(byVerdict[verdict](wrapped(lead, width)), sentences)),
    ...differences.map(({ lead, sentences }) => paragraph(wrapped(lead, width), sentences)),
    wrapped(basis, width),
  ].join('\n\n');
}
