/** What makes the dossier again: commands, seeds, hashes and versions. */
import { fill, inLanguage } from '../../language/text.ts';
import type { Block } from '../document/document.ts';
import { heading, says, tables } from '../document/document.ts';
import { formatNumber } from '../figures/number-format.ts';
import { numbers, words } from '../tables/table.ts';
import { dossierWords } from '../words/dossier.ts';
import { type DossierInWords, runsOf } from './dossier-in-words.ts';

export function againChapter(inWords: DossierInWords): readonly Block[] {
  const { comparison, scenarios, parts, asked, language } = inWords;
  const { base, inWorlds, inStudies, observedRuns, all } = runsOf(inWords);
  const count = (number: number) => formatNumber(number, 0, language);
  const { worlds } = comparison;
  const row = (first: string, second: string) => ({
    columns: [words(first), words(second)],
  });
  return [
    says(inLanguage(dossierWords.againIntro, language)),
    heading(inLanguage(dossierWords.commandAll, language)),
    { kind: 'commands', lines: [asked.commands.whole] },
    heading(inLanguage(dossierWords.commandParts, language)),
    { kind: 'commands', lines: asked.commands.parts },
    says(
      fill(dossierWords.work, language, {
        ...{ runs: count(all), base: count(base) },
        worlds:
          worlds === undefined
            ? ''
            : fill(dossierWords.workWorlds, language, { runs: count(inWorlds), possible: worlds.possible }),
        observed: observedRuns === 0 ? '' : fill(dossierWords.workObserved, language, { runs: count(observedRuns) }),
        studies: parts.length === 0 ? '' : fill(dossierWords.workStudies, language, { runs: count(inStudies) }),
      }),
    ),
    ...tables([
      {
        caption: inLanguage(dossierWords.hashes, language),
        ...row(inLanguage(dossierWords.file, language), inLanguage(dossierWords.hash, language)),
        rows: asked.files.map(({ name, hash }) => [name, hash]),
      },
      {
        caption: inLanguage(dossierWords.resolved, language),
        ...row(inLanguage(dossierWords.scenario, language), inLanguage(dossierWords.hash, language)),
        rows: scenarios.map(({ key }, i) => [key, asked.hashes[i] ?? '']),
      },
      {
        caption: inLanguage(dossierWords.versions, language),
        columns: [
          words(inLanguage(dossierWords.programOrLibrary, language)),
          numbers(inLanguage(dossierWords.version, language)),
        ],
        rows: Object.entries(asked.versions).map(([name, version]) => [name, version]),
      },
    ]),
  ];
}
