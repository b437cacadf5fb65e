import type { Comparison, DesignResult } from '../../experiment/result.ts';
import type { Language } from '../language.ts';
import { fill, listed } from '../language.ts';
import { modelTables } from '../tables/model.ts';
import { designTitle } from '../titles.ts';
import { modelWords } from '../words/model.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { details, paragraph, section, tableHtml } from './elements.ts';

/** What was simulated, per design, as the program itself understood the file. */
export function modelSection(comparison: Comparison, language: Language): Html {
  const models = comparison.designs.map((design) =>
    details(
      fill(modelWords.design[language], { design: designTitle(comparison, design, language) }),
      modelHtml(design, language),
    ),
  );
  return section('model', pageWords.model[language], paragraph(modelWords.intro[language]), ...models);
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
