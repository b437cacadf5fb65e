/** report.html of a study: the answer, the charts, the tables behind them, its inputs and how it was done. */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Versions } from '../documents/manifest.ts';
import { listed } from '../phrases.ts';
import type { StudyReport } from '../study/study-report.ts';
import { methodWords } from '../words/method.ts';
import { pageWords } from '../words/page.ts';
import { chartsSection } from './charts-section.ts';
import { definitions, details, paragraph, section, tableHtml } from './elements.ts';
import { inputsSection } from './inputs-section.ts';
import { pageHtml } from './page.ts';

export interface StudyPageParts {
  readonly scenarios: readonly Scenario[];
  /** SVG by chart name; a chart without one is shown by its figures. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly versions: Versions;
  readonly language: Language;
}

export function studyHtml(study: StudyReport, { scenarios, pictures, versions, language }: StudyPageParts): string {
  const titles = scenarios.map(({ plan, key }) => inLanguage(plan.title, language) || key);
  const [answer, ...others] = study.sentences;
  const method = [
    ...study.method,
    {
      term: inLanguage(methodWords.versions, language),
      text: listed(
        Object.entries(versions).map((each) => each.join(' ')),
        language,
      ),
    },
  ];
  const heading = (id: 'headline' | 'charts' | 'figures' | 'inputs' | 'method') => inLanguage(pageWords[id], language);
  const hasCharts = study.charts.some(({ onPage }) => onPage);
  const ids = ['headline', ...(hasCharts ? (['charts'] as const) : []), 'figures', 'inputs', 'method'] as const;
  return pageHtml(
    {
      title: study.title,
      subtitle: study.subtitle,
      contents: ids.map((id) => [id, heading(id)]),
      sections: [
        section(
          'headline',
          heading('headline'),
          ...(answer === undefined ? [] : [paragraph(answer, 'lead')]),
          ...others.map((sentence) => paragraph(sentence)),
          paragraph(inLanguage(pageWords.caution, language), 'quiet'),
        ),
        ...(hasCharts ? [chartsSection(study.charts, pictures, language)] : []),
        section(
          'figures',
          heading('figures'),
          ...study.tables.map(tableHtml),
          ...study.details.map((table) => details(table.caption, tableHtml(table))),
        ),
        inputsSection(scenarios, titles, language, study.influence),
        section('method', heading('method'), definitions(method)),
      ],
    },
    versions,
    language,
  );
}
