/** Looks at the texts as they are typed: for mistakes first, and then at what can be said of the one that is shown. */
import type { Asking } from '../calls.ts';
import { textOf } from '../run-failed.ts';
import type { Bench, ShownForecast, Store } from './bench.ts';
import { activeFile, textsOfFiles } from './bench.ts';
import type { CheckCalls } from './checking.ts';
import { isScenario } from './files-read.ts';
import type { ForecastCalls } from './forecasting.ts';

/** Milliseconds without a key before the texts are looked at: none of that holds up typing, but it takes a processor. */
const pause = 150;

export class Looking {
  private readonly store: Store;
  private readonly check: Asking<CheckCalls>;
  private readonly forecast: Asking<ForecastCalls>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changes = 0;
  private isForecasting = false;
  private isOutdated = false;

  constructor(store: Store, check: Asking<CheckCalls>, forecast: Asking<ForecastCalls>) {
    this.store = store;
    this.check = check;
    this.forecast = forecast;
  }

  /** A text, the file that is shown or the language is another. */
  changed(wait = pause): void {
    this.changes++;
    this.store.set({ isChecked: false });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), wait);
  }

  private async look(): Promise<void> {
    const own = this.changes;
    const mistakes = await this.check('check', textsOfFiles(this.store.bench.files));
    const isChecked = own === this.changes;
    this.store.set({ mistakes, isChecked });
    if (isChecked) await this.forecastShown();
  }

  /** One after the other: a forecast that is outdated when it comes is made anew, with what there is then. */
  private async forecastShown(): Promise<void> {
    if (this.isForecasting) {
      this.isOutdated = true;
      return;
    }
    this.isForecasting = true;
    try {
      do {
        this.isOutdated = false;
        await this.forecastOnce(this.store.bench);
      } while (this.isOutdated);
    } finally {
      this.isForecasting = false;
    }
  }

  private async forecastOnce(bench: Bench): Promise<void> {
    const file = activeFile(bench);
    if (file === undefined || !isScenario(file.name)) {
      this.store.set({ forecast: { kind: 'none' } });
      return;
    }
    const shown = shownOf(bench, file.name);
    this.store.set({ forecast: { kind: 'working', shown } });
    const asked = { files: textsOfFiles(bench.files), entry: file.name, language: bench.language };
    const found = await this.forecast('forecast', asked).then(
      (forecast): ShownForecast =>
        forecast === undefined ? { kind: 'mistakes', shown } : { kind: 'done', shown: forecast },
      (error): ShownForecast => ({ kind: 'failed', reason: textOf(error) }),
    );
    // What is shown now may be another file.
    if (this.store.bench.active === file.name) this.store.set({ forecast: found });
  }
}

function shownOf({ forecast }: Bench, entry: string) {
  const before = 'shown' in forecast ? forecast.shown : undefined;
  return before?.entry === entry ? before : undefined;
}
