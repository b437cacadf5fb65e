import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ChainSheet } from '../diagram/chain-sheets.ts';
import { chainSheets } from '../diagram/chain-sheets.ts';
import { escapeHtml } from '../escape.ts';
import { listed } from '../phrases.ts';
import { designTitle } from '../results/titles.ts';
import { differingTables, modelTables } from '../tables/model.ts';
import { modelWords } from '../words/description.ts';
import { diagramWords } from '../words/diagram.ts';
import { dossierWords } from '../words/dossier.ts';
import type { Html } from './elements.ts';
import { hiddenHeading, paragraph, referredDetails, scrollingPicture, tableHtml } from './elements.ts';

/**
 * What was simulated, per design, as the program itself understood the file.
 *
 * @param pictures SVG of chains by name
 */
export function modelHtml(
  comparison: Comparison,
  scenarios: readonly Scenario[],
  pictures: ReadonlyMap<string, string>,
  language: Language,
): readonly Html[] {
  const chains = chainSheets(comparison, language).map((sheet) => figure(sheet, pictures.get(sheet.name), language));
  const [baseline] = comparison.designs;
  const title = (design: DesignResult | undefined) =>
    design === undefined ? '' : designTitle(comparison, design, language);
  const models = comparison.designs.map((design, i) => {
    const [first, other] = [scenarios[0], scenarios[i]];
    // Of those after the first only what differs.
    return design === baseline || first === undefined || other === undefined
      ? referredDetails(fill(modelWords.design, language, { design: title(design) }), designHtml(design, language))
      : referredDetails(
          fill(dossierWords.differs, language, { other: title(design), baseline: title(baseline) }),
          differingHtml(first, other, language),
        );
  });
  return [paragraph(inLanguage(modelWords.intro, language)), ...chains, ...models];
}

function figure({ name, title, subtitle }: ChainSheet, svg: string | undefined, language: Language): Html {
  if (svg === undefined) return '';
  const named = subtitle === '' ? title : `${title}. ${subtitle}`;
  const scrolling = scrollingPicture(svg, name, `${named}. ${inLanguage(diagramWords.reading, language)}`);
  const caption = `<figcaption>${escapeHtml(inLanguage(diagramWords.reading, language))}</figcaption>`;
  return `<figure class="chain" data-chain="${escapeHtml(name)}">${hiddenHeading(named)}\n${scrolling}\n${caption}</figure>`;
}

function differingHtml(first: Scenario, other: Scenario, language: Language): Html {
  const tables = differingTables(first, other, language);
  return tables.length === 0 ? paragraph(inLanguage(dossierWords.alike, language)) : tables.map(tableHtml).join('\n');
}

function designHtml({ plan }: DesignResult, language: Language): Html {
  const names = listed(
    plan.organisations.map(({ title }) => inLanguage(title, language)),
    language,
  );
  const organisations =
    plan.organisations.length === 0 ? '' : paragraph(fill(modelWords.organisations, language, { names }));
  return [organisations, ...modelTables(plan, language).map(tableHtml)].join('\n');
}
