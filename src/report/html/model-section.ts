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
import type { Html } from './elements.ts';
import { details, hiddenHeading, inlinePicture, paragraph, tableHtml } from './elements.ts';

/**
 * What was simulated, per design, as the program itself understood the file.
 *
 * @param pictures SVG of chains by name
 */
export function modelHtml(
  comparison: Comparison,
  pictures: ReadonlyMap<string, string>,
  language: Language,
): readonly Html[] {
  const chains = chainSheets(comparison, language).map((sheet) => figure(sheet, pictures.get(sheet.name), language));
  const models = comparison.designs.map((design) =>
    details(
      fill(modelWords.design[language], { design: designTitle(comparison, design, language) }),
      designHtml(design, language),
    ),
  );
  return [paragraph(modelWords.intro[language]), ...chains, ...models];
}

function figure({ name, title, subtitle }: ChainSheet, svg: string | undefined, language: Language): Html {
  if (svg === undefined) return '';
  const named = subtitle === '' ? title : `${title}. ${subtitle}`;
  const picture = inlinePicture(svg, name, `${named}. ${diagramWords.reading[language]}`);
  // It scrolls where it is wider than the screen, by keyboard too.
  const scrolling = picture.replace('<div', '<div tabindex="0"');
  const caption = `<figcaption>${escapeHtml(diagramWords.reading[language])}</figcaption>`;
  return `<figure class="chain" data-chain="${escapeHtml(name)}">${hiddenHeading(named)}\n${scrolling}\n${caption}</figure>`;
}

function designHtml({ plan }: DesignResult, language: Language): Html {
  const names = listed(
    plan.organisations.map(({ title }) => title[language]),
    language,
  );
  const organisations =
    plan.organisations.length === 0 ? '' : paragraph(fill(modelWords.organisations[language], { names }));
  return [organisations, ...modelTables(plan, language).map(tableHtml)].join('\n');
}
