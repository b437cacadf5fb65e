import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { ChainSheet } from '../diagram/chain-sheets.ts';
import { chainSheets } from '../diagram/chain-sheets.ts';
import { escapeHtml } from '../escape.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { designTitle } from '../results/titles.ts';
import { modelTables } from '../tables/model.ts';
import { modelWords } from '../words/description.ts';
import { diagramWords } from '../words/diagram.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { details, hiddenHeading, inlinePicture, paragraph, section, tableHtml } from './elements.ts';

/**
 * What was simulated, per design, as the program itself understood the file.
 *
 * @param pictures SVG of chains by name
 */
export function modelSection(comparison: Comparison, pictures: ReadonlyMap<string, string>, language: Language): Html {
  const chains = chainSheets(comparison, language).map((sheet) => figure(sheet, pictures.get(sheet.name), language));
  const models = comparison.designs.map((design) =>
    details(
      fill(modelWords.design[language], { design: designTitle(comparison, design, language) }),
      modelHtml(design, language),
    ),
  );
  return section('model', pageWords.model[language], paragraph(modelWords.intro[language]), ...chains, ...models);
}

function figure({ name, title, subtitle }: ChainSheet, svg: string | undefined, language: Language): Html {
  if (svg === undefined) return '';
  const named = subtitle === '' ? title : `${title}. ${subtitle}`;
  const picture = inlinePicture(svg, name, `${named}. ${diagramWords.reading[language]}`);
  const caption = `<figcaption>${escapeHtml(diagramWords.reading[language])}</figcaption>`;
  return `<figure class="chain">${hiddenHeading(named)}\n${picture}\n${caption}</figure>`;
}

function modelHtml({ plan }: DesignResult, language: Language): Html {
  const names = listed(
    plan.organisations.map(({ title }) => title[language]),
    language,
  );
  const organisations =
    plan.organisations.length === 0 ? '' : paragraph(fill(modelWords.organisations[language], { names }));
  return [organisations, ...modelTables(plan, language).map(tableHtml)].join('\n');
}
