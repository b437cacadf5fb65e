/**
 * Closed forms that queues of processes must reproduce: 30 replications after a warm-up, the error at most 2 % or three
 * standard errors.
 */
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/engine/processes/coroutine.ts';
import type { Process } from '../../src/engine/processes/process.ts';
import { Processes } from '../../src/engine/processes/processes.ts';
import { Simulation } from '../../src/engine/simulation.ts';
import { Stream, streamName } from '../../src/random/stream.ts';
import { Tally } from '../../src/stats/tally.ts';

/** One replication: a simulation with chance. */
class Replication {
  readonly simulation = new Simulation();
  readonly all = new Processes(this.simulation);
  private readonly number: number;
  private readonly streams = new Map<string, Stream>();
  private readonly tallies = new Map<string, Tally>();
  private readonly warmUp: number;

  constructor(number: number, warmUp: number) {
    this.number = number;
    this.warmUp = warmUp;
  }

  uniform(purpose: string): number {
    const stream = this.streams.get(purpose) ?? new Stream(streamName('theory', this.number, purpose));
    this.streams.set(purpose, stream);
    return stream.next();
  }

  exponential(mean: number, purpose: string): number {
    return -mean * Math.log(this.uniform(purpose));
  }

  /** Poisson arrivals for as long as the run lasts. */
  arrivals(rate: number, name: string, does: (self: Process) => Steps<void>): void {
    const { all, exponential } = {
      all: this.all,
      exponential: () => this.exponential(1 / rate, `arrivals of ${name}`),
    };
    all.spawn(function* source(self) {
      for (;;) {
        yield* self.hold(exponential());
        all.spawn(does, { name });
      }
    });
  }

  /** Counts what is observed of those who came after the warm-up. */
  record(measure: string, value: number, since: number): void {
    const tally = this.tallies.get(measure) ?? new Tally();
    this.tallies.set(measure, tally);
    if (since >= this.warmUp) tally.add(value);
  }

  mean(measure: string): number {
    return this.tallies.get(measure)?.mean ?? Number.NaN;
  }
}

interface Experiment {
  readonly warmUp: number;
  readonly until: number;
  readonly build: (replication: Replication) => void;
}

/** Each measure's mean over the replications, with the error that is allowed to it. */
function estimates({ warmUp, until, build }: Experiment, measures: readonly string[]) {
  const means = measures.map(() => new Tally());
  for (let number = 0; number < 30; number++) {
    const replication = new Replication(number, warmUp);
    build(replication);
    replication.simulation.run(until);
    for (const [i, measure] of measures.entries()) means[i]?.add(replication.mean(measure));
  }
  return means.map((tally) => ({
    mean: tally.mean ?? Number.NaN,
    standardError: (tally.sd ?? Number.NaN) / Math.sqrt(tally.count),
  }));
}

function errors(experiment: Experiment, theory: Readonly<Record<string, number>>): readonly string[] {
  const measures = Object.keys(theory);
  return estimates(experiment, measures).flatMap(({ mean, standardError }, i) => {
    const expected = theory[measures[i] ?? ''] ?? Number.NaN;
    const allowed = Math.max(0.02 * expected, 3 * standardError);
    const agrees = Math.abs(mean - expected) <= allowed;
    return agrees ? [] : [`${measures[i]}: expected ${expected}, found ${mean} give or take ${standardError}`];
  });
}

const loads = [
  [0.3, 4000],
  [0.7, 8000],
  [0.95, 50_000],
] as const;

describe('verification case 9: M/M/1 with service rate 1', () => {
  it.each(loads)('at load %d has the waits and times in system of theory', (load, until) => {
    const build = (its: Replication) => {
      const desk = its.all.facility({ name: 'desk', units: 1 });
      its.arrivals(load, 'customer', function* (self) {
        const came = its.simulation.now;
        yield* self.request(desk);
        its.record('W', its.simulation.now - came, came);
        yield* self.hold(its.exponential(1, 'service'));
        self.release(desk);
        its.record('T', its.simulation.now - came, came);
      });
    };
    const theory = { W: load / (1 - load), T: 1 / (1 - load) };
    expect(errors({ warmUp: until / 10, until, build }, theory)).toEqual([]);
  });
});

describe('processor sharing', () => {
  it.each(loads)('M/M/1 at load %d has the mean time in system of first come, first served', (load, until) => {
    const build = (its: Replication) => {
      const line = its.all.processorSharing({ name: 'line', units: 1 });
      its.arrivals(load, 'job', function* (self) {
        const came = its.simulation.now;
        yield* self.share(line, its.exponential(1, 'work'));
        its.record('T', its.simulation.now - came, came);
      });
    };
    expect(errors({ warmUp: until / 10, until, build }, { T: 1 / (1 - load) })).toEqual([]);
  });

  it('slows every size down alike: a job of size x takes x / (1 - load)', () => {
    const build = (its: Replication) => {
      const line = its.all.processorSharing({ name: 'line', units: 1 });
      for (const size of [0.5, 1, 3]) {
        its.arrivals(0.7 / (3 * size), `size ${size}`, function* (self) {
          const came = its.simulation.now;
          yield* self.share(line, size);
          its.record(`size ${size}`, its.simulation.now - came, came);
        });
      }
    };
    const theory = { 'size 0.5': 0.5 / 0.3, 'size 1': 1 / 0.3, 'size 3': 3 / 0.3 };
    expect(errors({ warmUp: 500, until: 10_000, build }, theory)).toEqual([]);
  });
});

describe('verification case 22: two classes by priority', () => {
  const classes = (preempts: 'no' | 'resume') => (its: Replication) => {
    const desk = its.all.facility({ name: 'desk', units: 1, order: 'priority', preempts });
    for (const [name, rate, rank] of [
      ['urgent', 0.2, 1],
      ['other', 0.6, 0],
    ] as const) {
      its.arrivals(rate, name, function* (self) {
        const came = its.simulation.now;
        yield* self.use(desk, its.exponential(1, `service of ${name}`), { rank });
        its.record(name, its.simulation.now - came, came);
      });
    }
  };

  it('has times in system of 2.0 and 6.0 without preemption', () => {
    const experiment = { warmUp: 1000, until: 12_000, build: classes('no') };
    expect(errors(experiment, { urgent: 2, other: 6 })).toEqual([]);
  });

  it('has times in system of 1 / 0.8 and 1 / (0.8 * 0.2) with preemption and resumption', () => {
    const experiment = { warmUp: 1000, until: 12_000, build: classes('resume') };
    expect(errors(experiment, { urgent: 1.25, other: 6.25 })).toEqual([]);
  });
});

describe('verification case 25: two stations with feedback', () => {
  it('has a mean time in system of 7/9', () => {
    const build = (its: Replication) => {
      const stations = [8, 10].map((rate, i) => ({
        desk: its.all.facility({ name: `${i}`, units: 1 }),
        mean: 1 / rate,
      }));
      for (const [first, rate] of [
        [0, 4],
        [1, 5],
      ] as const) {
        its.arrivals(rate, `to ${first}`, function* (self) {
          const came = its.simulation.now;
          for (let at: number = first; ; at = 1 - at) {
            const station = stations[at];
            if (station === undefined) return;
            yield* self.use(station.desk, its.exponential(station.mean, `service ${at}`));
            if (its.uniform(`route ${at}`) >= (at === 0 ? 0.5 : 0.25)) break;
          }
          its.record('T', its.simulation.now - came, came);
        });
      }
    };
    expect(errors({ warmUp: 50, until: 1000, build }, { T: 7 / 9 })).toEqual([]);
  });
});

describe('verification case 26: feedback to the same station', () => {
  it('has a mean total time of 1.0 and 2 visits', () => {
    const build = (its: Replication) => {
      const desk = its.all.facility({ name: 'desk', units: 1 });
      its.arrivals(1, 'case', function* (self) {
        const came = its.simulation.now;
        let visits = 0;
        do {
          visits++;
          yield* self.use(desk, its.exponential(0.25, 'service'));
        } while (its.uniform('route') < 0.5);
        its.record('T', its.simulation.now - came, came);
        its.record('visits', visits, came);
      });
    };
    expect(errors({ warmUp: 200, until: 5000, build }, { T: 1, visits: 2 })).toEqual([]);
  });
});
