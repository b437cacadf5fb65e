/** The worker that simulates: one of them knows the designs and tells the results, the others do its replications. */

import type { Runner } from '../experiment/jobs.ts';
import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import { predictPeriods } from '../experiment/predict/predict-periods.ts';
import { inEveryLanguage, type Language, type Text } from '../language/text.ts';
import type { Plan } from '../plan/plan.ts';
import { designStyles } from '../report/charts/design-styles.ts';
import type { CsvDialect } from '../report/data/csv.ts';
import { readPageData } from '../report/html/page-data.ts';
import type { ReportPage } from '../report/html/report.ts';
import type { Asking, Call } from './calls.ts';
import { answer, asking } from './calls.ts';
import { serveJobs } from './engine.ts';
import type { Renewing } from './engine-pool.ts';
import { EnginePool, Superseded } from './engine-pool.ts';
import type { Recording } from './happenings.ts';
import type { MovableInput } from './inputs.ts';
import { movableInputs } from './inputs.ts';
import type { PageChart, PagePlaces } from './page-content.ts';
import { PageContent } from './page-content.ts';
import type { EnoughAsked, Settings } from './study.ts';
import { Study } from './study.ts';
import { inflated } from './unpacked.ts';

export type Role = { readonly role: 'engine' } | { readonly role: 'forecast' } | { readonly role: 'study' };

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Opened {
  readonly inputs: readonly MovableInput[];
  /** By what charts know them, and files, and what they are called. */
  readonly designs: readonly { readonly id: string; readonly key: string; readonly title: Text }[];
  readonly replications: number;
  /** Whether the scenarios are there, so that they can be simulated. */
  readonly canRun: boolean;
  readonly files: readonly string[];
}

export interface Asked {
  readonly language: Language;
}

/** Of a place that the reader has chosen to see by itself. */
export interface AskedAt extends Asked {
  readonly place?: string | undefined;
}

export interface Named extends AskedAt {
  readonly name: string;
  readonly dialect: CsvDialect;
}

export interface ForecastingCalls {
  readonly forecast: Call<Plan, readonly PeriodPrediction[]>;
}

export interface StudyCalls {
  /** What the report has packed; to be called first. */
  readonly open: Call<string, Opened>;
  /** False where other settings have been asked for before it was done. */
  readonly run: Call<Settings, boolean, Progress>;
  /** False where something else was asked for before it was done; says how many replications are done. */
  readonly enough: Call<EnoughAsked, boolean, number>;
  /** Ends what is under way, and leaves what was shown. */
  readonly stop: Call<'simulating' | 'content too', void>;
  /** What is shown, in a language. */
  readonly runs: Call<undefined, number>;
  readonly first: Call<Asked, string>;
  /** Undefined where other settings were asked for meanwhile. */
  readonly page: Call<AskedAt, ReportPage | undefined>;
  /** The part about the places alone, as it is written. */
  readonly places: Call<AskedAt, string>;
  readonly choices: Call<Asked, PagePlaces>;
  readonly chart: Call<Omit<Named, 'dialect'>, PageChart | undefined>;
  readonly chartCsv: Call<Named, string | undefined>;
  readonly file: Call<Named, string | undefined>;
  readonly workbook: Call<Asked, Uint8Array<ArrayBuffer>>;
  readonly command: Call<Asked, string | undefined>;
  /** One replication of what is shown, for the picture of a chain; undefined where there is none of that name. */
  readonly play: Call<Omit<Named, 'dialect'>, Recording | undefined>;
  readonly json: Call<undefined, string>;
}

addEventListener('message', ({ data, ports }: MessageEvent<Role>) => {
  const [first, ...others] = ports;
  if (first === undefined) return;
  if (data.role === 'engine') serveJobs(first);
  else if (data.role === 'forecast') answer<ForecastingCalls>(first, { forecast: predictPeriods });
  else {
    const [forecasts, renewals, ...engines] = others;
    if (forecasts === undefined || renewals === undefined) return;
    serveStudy(first, new EnginePool(engines, renewingBy(renewals)), asking(forecasts));
  }
});

/** @param renewals to those who start workers */
function renewingBy(renewals: MessagePort): Renewing {
  return (engine) => {
    const { port1, port2 } = new MessageChannel();
    renewals.postMessage(engine, [port1]);
    return port2;
  };
}

/** @param forecasting to a worker that does nothing else, so that nothing waits for it */
function serveStudy(page: MessagePort, pool: EnginePool, forecasting: Asking<ForecastingCalls>): void {
  let opened: Study | undefined;
  let pageContent: PageContent | undefined;
  let asked = 0;
  let stopped = 0;
  const study = () => there(opened);
  const content = () => there(pageContent);
  answer<StudyCalls>(page, {
    async open(packed) {
      const data = readPageData(await inflated(packed, async () => {}));
      opened = new Study(data, pool, (plan) => forecasting('forecast', plan));
      pageContent = new PageContent(data, { scenarios: opened.asMade, comparison: data.comparison }, []);
      const { comparison } = data;
      const labelOf = (i: number) => (language: Language) => designStyles(comparison, language)[i]?.label ?? '';
      return {
        inputs: movableInputs(opened.asMade),
        designs: designStyles(comparison, 'en').map(({ id, key }, i) => ({
          ...{ id, key },
          title: inEveryLanguage(labelOf(i)),
        })),
        replications: data.asked.replications,
        canRun: data.sources.length > 0,
        files: pageContent.fileNames,
      };
    },
    async run(settings, say) {
      const own = ++asked;
      try {
        const found = await study().run(
          settings,
          (done, of) => say({ done, of }),
          () => own !== asked,
        );
        if (own !== asked) return false;
        pageContent = new PageContent(study().data, found, settings.values);
        return true;
      } catch (error) {
        if (error instanceof Superseded) return false;
        throw error;
      }
    },
    async enough(wanted, say) {
      const own = ++asked;
      // Between two of its experiments another may have begun.
      const runner: Runner = (experiment, jobs) => {
        if (own !== asked) throw new Superseded();
        return pool.run(experiment, jobs);
      };
      try {
        const result = await study().enough(wanted, runner, say);
        if (own !== asked) return false;
        content().addEnough(result);
        return true;
      } catch (error) {
        if (error instanceof Superseded) return false;
        throw error;
      }
    },
    stop(what) {
      asked++;
      if (what === 'content too') stopped++;
      pool.stop();
    },
    runs: () => content().runs,
    first: ({ language }) => content().first(language),
    page({ language, place }) {
      const own = stopped;
      return content().page(language, place, () => own !== stopped);
    },
    places: ({ language, place }) => content().places(language, place),
    choices: ({ language }) => content().choices(language),
    chart: ({ name, language, place }) => content().chart(name, language, place),
    chartCsv: ({ name, ...how }) => content().chartCsv(name, how),
    file: ({ name, language, dialect }) => content().file(name, language, dialect),
    workbook: ({ language }) => content().workbook(language),
    command: ({ language }) => content().command(language),
    play: ({ name, language }) => content().recording(name, language),
    json: () => content().json(),
  });
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('nothing has been opened');
  return thing;
}
