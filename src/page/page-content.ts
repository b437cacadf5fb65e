/** What a study found, in a language: the parts of the page, its charts, its pictures of the chain and its files. */

import type { TopLevelSpec } from 'vega-lite';
import writeExcelFile from 'write-excel-file/universal';
import type { CapacityResult } from '../experiment/capacity/capacity-result.ts';
import type { Language } from '../language/text.ts';
import type { ChartSheet } from '../report/charts/chart.ts';
import { chartSheets } from '../report/charts/registry.ts';
import type { Run } from '../report/charts/time-axis.ts';
import { runOf } from '../report/charts/time-axis.ts';
import { hasTime } from '../report/charts/zoomed.ts';
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
import { pictureInPage } from '../report/html/elements.ts';
import { enoughCharts } from '../report/html/enough-part.ts';
import { firstChart, firstScreen } from '../report/html/first-screen.ts';
import { placesPart } from '../report/html/folded-parts.ts';
import type { PageData } from '../report/html/page-data.ts';
import { chartsAt } from '../report/html/place-part.ts';
import type { ReportPage } from '../report/html/report.ts';
import { reportPage } from '../report/html/report.ts';
import { choicesIn, choiceText, placesAt } from '../report/results/chosen-places.ts';
import type { Override } from '../scenario/reading/override.ts';
import type { Recording } from './happenings.ts';
import { recordOf } from './recording.ts';
import { textWidth } from './ruler.ts';
import type { Found } from './study.ts';

/** A chart to be drawn, and what stands beside it. */
export interface PageChart {
  readonly title: string;
  readonly reading: string;
  readonly spec: TopLevelSpec;
  /** The time that it is of; undefined where it has no time. */
  readonly run: Run | undefined;
}

/** What a reader can choose to see by itself. */
export interface PageChoice {
  /** As a link has it. */
  readonly text: string;
  readonly kind: 'organisation' | 'resource' | 'step';
  readonly title: string;
  /** The steps that belong to it. */
  readonly steps: readonly string[];
}

/** A picture of the chain in which a place can be chosen. */
export interface PageChain {
  readonly name: string;
  readonly title: string;
  /** As it stands in a page. */
  readonly svg: string;
  /** By the numbers that the picture has for them. */
  readonly steps: readonly string[];
  readonly organisations: readonly string[];
}

export interface PagePlaces {
  readonly choices: readonly PageChoice[];
  readonly chains: readonly PageChain[];
}

export class PageContent {
  private readonly data: PageData;
  private readonly found: Found;
  private readonly values: readonly Override[];
  /** What was searched for at these values. */
  private readonly enough: CapacityResult[] = [];
  private readonly sheets = new Map<string, readonly ChartSheet[]>();
  private readonly drawn = new Map<Language, Map<string, string>>();

  constructor(data: PageData, found: Found, values: readonly Override[]) {
    this.data = data;
    this.found = found;
    this.values = values;
  }

  /** Tells from here on what was found, too. */
  addEnough(result: CapacityResult): void {
    this.enough.push(result);
  }

  get runs(): number {
    return this.found.comparison.designs[0]?.replications ?? 0;
  }

  /** What is read first; quickly, while the reader still moves a slider. */
  first(language: Language): string {
    const { comparison } = this.found;
    return firstScreen(comparison, {
      ...{ scenarios: this.scenarios, sheet: firstChart(comparison, this.charts(language)) },
      ...{ pictures: new Map(), language, enough: this.enough },
    });
  }

  /**
   * Piece by piece, so that what is asked for meanwhile need not wait.
   *
   * @param place what the reader has chosen to see by itself
   * @param isOver whether something else is to be shown; undefined is then given
   */
  async page(language: Language, place: string | undefined, isOver: () => boolean): Promise<ReportPage | undefined> {
    const { versions } = this.data;
    await pause();
    const charts = this.charts(language);
    const pictures = await this.chains(language, isOver);
    await pause();
    if (isOver()) return undefined;
    return reportPage(this.found.comparison, {
      ...{ scenarios: this.scenarios, charts, pictures, versions, language, place: this.chosen(place, language) },
      ...{ made: this.data, values: this.values, enough: this.enough },
    });
  }

  /** The part about the places alone. */
  places(language: Language, place: string | undefined): string {
    const [charts, pictures] = [this.charts(language), new Map<string, string>()];
    const chosen = this.chosen(place, language);
    const parts = { scenarios: this.scenarios, charts, pictures, language, place: chosen };
    return placesPart(this.found.comparison, parts).html;
  }

  /** What can be chosen, and the pictures to choose in. */
  async choices(language: Language): Promise<PagePlaces> {
    const { comparison } = this.found;
    const pictures = await this.chains(language, () => false);
    return {
      choices: choicesIn(comparison.designs, language).map(({ chosen, title }) => ({
        ...{ text: choiceText(chosen), kind: chosen.kind, title, steps: [...chosen.steps] },
      })),
      chains: chainsToDraw(comparison, language).flatMap(({ name, design, title, subtitle }) => {
        const svg = pictures.get(name);
        if (svg === undefined) return [];
        const { steps, organisations } = design.plan;
        const names = { steps: steps.map((each) => each.name), organisations: organisations.map((each) => each.name) };
        const named = subtitle === '' ? title : `${title}. ${subtitle}`;
        return [{ name, title: named, svg: pictureInPage(svg, `choose-${name}`), ...names }];
      }),
    };
  }

  private chosen(place: string | undefined, language: Language) {
    const chosen = place === undefined ? undefined : placesAt(this.found.comparison.designs, place);
    return chosen && { chosen, charts: this.charts(language, place) };
  }

  chart(name: string, language: Language, place: string | undefined): PageChart | undefined {
    const sheet = this.sheet(name, language, place);
    if (sheet === undefined) return undefined;
    const { title, reading, spec } = sheet;
    return { title, reading, spec, run: hasTime(spec) ? runOf(this.found.comparison) : undefined };
  }

  /** The figures behind a chart, as its table has them. */
  chartCsv(
    name: string,
    { language, dialect, place }: { language: Language; dialect: CsvDialect; place?: string | undefined },
  ): string | undefined {
    const sheet = this.sheet(name, language, place);
    return sheet && csvOf(dataOfTable(sheet.table), dialect);
  }

  private sheet(name: string, language: Language, place: string | undefined): ChartSheet | undefined {
    const isNamed = (each: ChartSheet) => each.name === name;
    return this.charts(language, place).find(isNamed) ?? enoughCharts(this.enough, language).find(isNamed);
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

  /** @param place of which alone they are; all of them where nothing was chosen */
  private charts(language: Language, place?: string): readonly ChartSheet[] {
    const { comparison } = this.found;
    const key = `${language} ${place ?? ''}`;
    const chosen = place === undefined ? undefined : placesAt(comparison.designs, place);
    const known =
      this.sheets.get(key) ??
      (chosen === undefined ? chartSheets(comparison, language) : chartsAt(comparison, chosen, language));
    this.sheets.set(key, known);
    return known;
  }

  /** As the command line draws them; none of a time that was not measured. */
  private async chains(language: Language, isOver: () => boolean): Promise<ReadonlyMap<string, string>> {
    const pictures = this.drawn.get(language) ?? new Map<string, string>();
    this.drawn.set(language, pictures);
    for (const { name, design, policy, title, subtitle } of chainsToDraw(this.found.comparison, language)) {
      await pause();
      if (isOver()) break;
      const made = madeForecast(design, policy);
      if (made === undefined || pictures.has(name)) continue;
      const counted = countedIn(design, policy);
      const words = { title, subtitle, language };
      pictures.set(name, chainDiagram(made.plan, made.predictions, words, textWidth, counted));
    }
    return pictures;
  }
}

/** Lets the worker hear what else is asked of it. */
async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
