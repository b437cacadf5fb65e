/** What a study found, told in a language: the parts of the page, its charts, its pictures of the chain and its files. */
import type { TopLevelSpec } from 'vega-lite';
import writeExcelFile from 'write-excel-file/universal';
import type { ChartSheet } from '../report/charts/chart.ts';
import { chartSheets } from '../report/charts/registry.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { csvOf } from '../report/data/csv.ts';
import { dataFiles } from '../report/data/data-files.ts';
import { dataOfTable } from '../report/data/data-table.ts';
import { excelSheets, withFixedTimes } from '../report/data/excel.ts';
import { workbook } from '../report/data/workbook.ts';
import { chainDiagram } from '../report/diagram/chain-diagram.ts';
import { chainSheets, chainsToDraw, countedIn, madeForecast } from '../report/diagram/chain-sheets.ts';
import { resultDocument } from '../report/documents/json-document.ts';
import { commandOf } from '../report/html/command.ts';
import { firstChart, firstScreen } from '../report/html/first-screen.ts';
import type { PageData } from '../report/html/page-data.ts';
import type { ReportPage } from '../report/html/report.ts';
import { reportPage } from '../report/html/report.ts';
import type { Language } from '../report/language.ts';
import type { Recording } from './happenings.ts';
import { recordOf } from './recording.ts';
import { textWidth } from './ruler.ts';
import type { Found, Setting } from './study.ts';

/** A chart to be drawn, and what stands beside it. */
export interface ChartTold {
  readonly title: string;
  readonly reading: string;
  readonly spec: TopLevelSpec;
}

export class Telling {
  private readonly data: PageData;
  private readonly found: Found;
  private readonly values: readonly Setting[];
  private readonly sheets = new Map<Language, readonly ChartSheet[]>();

  constructor(data: PageData, found: Found, values: readonly Setting[]) {
    this.data = data;
    this.found = found;
    this.values = values;
  }

  get runs(): number {
    return this.found.comparison.designs[0]?.replications ?? 0;
  }

  /** What is read first; quickly, while the reader still moves a slider. */
  first(language: Language): string {
    const { comparison } = this.found;
    return firstScreen(comparison, this.scenarios, firstChart(comparison, this.charts(language)), new Map(), language);
  }

  page(language: Language): ReportPage {
    const { versions } = this.data;
    const charts = this.charts(language);
    const pictures = this.chains(language);
    return reportPage(this.found.comparison, {
      ...{ scenarios: this.scenarios, charts, pictures, versions, language },
      ...{ made: this.data, values: this.values },
    });
  }

  chart(name: string, language: Language): ChartTold | undefined {
    const sheet = this.charts(language).find((each) => each.name === name);
    return sheet && { title: sheet.title, reading: sheet.reading, spec: sheet.spec };
  }

  /** The figures behind a chart, as its table has them. */
  chartCsv(name: string, language: Language, dialect: CsvDialect): string | undefined {
    const sheet = this.charts(language).find((each) => each.name === name);
    return sheet && csvOf(dataOfTable(sheet.table), dialect);
  }

  /** A file as the command line writes it; undefined where it writes none of that name. */
  file(name: string, language: Language, dialect: CsvDialect): string | undefined {
    const found = dataFiles(this.found.comparison, language, undefined).find(([each]) => `${each}.csv` === name);
    return found && csvOf(found[1](), dialect);
  }

  get fileNames(): readonly string[] {
    const { designs } = this.found.comparison;
    // Of many replications not all single values are kept.
    const all = designs.every(({ judged, replications }) => judged === replications);
    return dataFiles(this.found.comparison, 'en', undefined)
      .map(([name]) => `${name}.csv`)
      .filter((name) => all || name !== 'replications.csv');
  }

  command(language: Language): string | undefined {
    return commandOf(this.data, this.values, this.runs, language);
  }

  json(): string {
    return JSON.stringify(resultDocument(this.found.comparison, this.data.versions));
  }

  /** Of the designs in the order of the comparison. */
  private get scenarios(): Found['scenarios'] {
    const { comparison, scenarios } = this.found;
    return comparison.designs.flatMap(({ key }) => scenarios.find((scenario) => scenario.key === key) ?? []);
  }

  /** All tables in one workbook, as --xlsx writes it. */
  async workbook(language: Language): Promise<Uint8Array<ArrayBuffer>> {
    const { sheets } = workbook(this.found.comparison, language, {});
    const blob = await writeExcelFile(excelSheets(sheets)).toBlob();
    return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
  }

  recording(name: string, language: Language): Recording | undefined {
    const { comparison } = this.found;
    const sheet = chainSheets(comparison, language).find((each) => each.name === name);
    if (sheet === undefined) return undefined;
    const { plan, seed, periods } = sheet.design;
    const ruled = periods.find((each) => each.kind === 'under one policy' && each.policy === sheet.policy);
    return recordOf(plan, seed, ruled?.from ?? 0);
  }

  private charts(language: Language): readonly ChartSheet[] {
    const known = this.sheets.get(language) ?? chartSheets(this.found.comparison, language);
    this.sheets.set(language, known);
    return known;
  }

  /** As the command line draws them; none of a time that was not measured. */
  private chains(language: Language): ReadonlyMap<string, string> {
    const pictures = chainsToDraw(this.found.comparison, language).flatMap(
      ({ name, design, policy, title, subtitle }) => {
        const made = madeForecast(design, policy);
        if (made === undefined) return [];
        const counted = countedIn(design, policy);
        const svg = chainDiagram(made.plan, made.predictions, { title, subtitle, language }, textWidth, counted);
        return [[name, svg] as const];
      },
    );
    return new Map(pictures);
  }
}
