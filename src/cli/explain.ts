import { inLanguage, type Language } from '../language/text.ts';
import { ownVersions } from '../node/version.ts';
import { compared, type Likeness } from '../report/description/compared.ts';
import { type Description, describeWhole } from '../report/description/description.ts';
import { descriptionWords } from '../report/words/description.ts';
import { coloursFor } from './colours.ts';
import { loadScenarios } from './load-scenarios.ts';
import type { CheckOptions } from './program.ts';
import { harmless, type Terminal, widthOf, wrapped } from './terminal.ts';

/** The chain in plain sentences, or how a second design differs from the first. */
export function explain(entries: readonly string[], options: CheckOptions, terminal: Terminal): void {
  const [first, second] = loadScenarios(entries, options, terminal);
  if (first === undefined) return;
  const { lang } = options;
  const comparison = second === undefined ? undefined : compared(first, second, lang);
  const description = comparison ?? describeWhole(first, lang);
  if (options.json === true) {
    const document = { stuwmeer: 1, versions: ownVersions(), language: lang, ...description };
    terminal.out.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  terminal.out.write(textOf(description, comparison?.likeness ?? 'different', lang, terminal));
}

function textOf(
  { title, period, sections }: Description,
  likeness: Likeness,
  lang: Language,
  terminal: Terminal,
): string {
  const width = widthOf(terminal.out);
  const { bold } = coloursFor(terminal.out, terminal.env);
  const lines = [bold(harmless(title)), wrapped(harmless(period), width, '')];
  if (likeness !== 'different') lines.push('', wrapped(inLanguage(descriptionWords[likeness], lang), width, ''));
  for (const { heading, things } of sections) {
    lines.push('', bold(heading));
    for (const thing of things) {
      lines.push(`  ${harmless(thing.title)}`);
      for (const sentence of thing.sentences) lines.push(wrapped(harmless(sentence), width, '    '));
    }
  }
  return `${lines.join('\n')}\n`;
}
