/** Verdicts and their sentences, in both languages, of situations whose answer is known. */
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import type { DesignResult } from '../../src/experiment/result.ts';
import type { Verdict } from '../../src/experiment/verdicts/verdict-result.ts';
import { headline } from '../../src/report/headline/headline.ts';
import { compileText, planOf } from '../scenario/compile-text.ts';
import { situations } from './situations.ts';

function simulated(file: string, replications = 2) {
  const plan = planOf(compileText(`stuwmeer: 1\nprovenance: free\ntitle: T\n${file}`));
  return compareDesigns([{ key: 'situation', plan }], { seed: 'situations', replications });
}

function only({ designs: [design] }: { readonly designs: readonly DesignResult[] }): DesignResult {
  if (design === undefined) throw new Error('expected a design');
  return design;
}

function verdictOn(design: DesignResult, name: string): Verdict {
  const resource = design.plan.resources.findIndex((each) => each.name === name);
  const found = design.verdicts.find((each) => each.resource === resource);
  if (found === undefined) throw new Error(`there is no verdict on ${name}`);
  return found;
}

describe('what is said of a situation without chance', () => {
  it('covers more than forty of them, each with a name of its own', () => {
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length);
    expect(situations.length).toBeGreaterThan(40);
  });

  it.each(situations)('$name', ({ file, state, en, nl }) => {
    const comparison = simulated(file);
    for (const [language, sentences] of [
      ['en', en],
      ['nl', nl],
    ] as const) {
      const [design] = headline(comparison, language).designs;
      expect([design?.lead, ...(design?.sentences ?? [])]).toEqual(sentences);
      expect(design?.state).toBe(state);
    }
  });
});

it('a list that grows is never told to grow by less than nothing, though it was longer in between', () => {
  const [design] = simulated(`
runs: {from: 2025-02-01, to: 2025-03-07, replications: 2}
arrivals: {cases: {every: 6 hours, to: hear}}
resources: {room: {places: 1 place, works: o}}
hours: {o: {monday to friday: "08:00-18:00", closed on: c}}
holidays: {c: [2025-03-07]}
steps: {hear: {work: {by: room, takes: 106 minutes}, next: done}}
ends: {done: }
`).designs;
  const [verdict] = design?.verdicts ?? [];
  expect(verdict).toMatchObject({ kind: 'short', list: 'grows' });
  expect(verdict?.kind === 'short' ? verdict.growthPerMonth.mean : undefined).toBeGreaterThan(0);
});

describe('a single replication', () => {
  it('is no average', () => {
    const day = situations.find(({ name }) => name.startsWith('One waits at the end of a day'));
    const told = (language: 'en' | 'nl') => headline(simulated(day?.file ?? '', 1), language).designs[0]?.sentences[0];
    expect(told('en')).toBe(
      'The last case leaves 13 hours after the end of the period, at about 13:00 on 2 January 2024.',
    );
    expect(told('nl')).toBe(
      'De laatste zaak vertrekt 13 uur na het einde van de periode, omstreeks 13:00 uur op 2 januari 2024.',
    );
  });
});

it('work asked for is that of those who come, also where others go first and theirs is shorter', () => {
  const file = situations.find(({ name }) => name.startsWith('Long work waits behind short work'))?.file ?? '';
  const { measures } = only(simulated(file));
  const load = measures.find(({ measure, whereName }) => measure === 'load' && whereName === 'r');
  // Half a day and two days, each day, for one place; those who start take 0.8 days on average.
  expect(load?.estimate.mean).toBeCloseTo(2.5, 1);
});

describe('a list that is long for a while', () => {
  const once = `
runs: {from: 2024-01-01, for: 4 years}
arrivals: {p: {paced: 300 per year, to: w}, q: {at: [2026-06-01], batch: 90, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`;

  it('is told of a place that keeps up on the whole', () => {
    const comparison = simulated(once, 5);
    expect(headline(comparison, 'en').designs[0]?.sentences).toEqual([
      'The list at r is long at times, though: from 1 June 2026 to 7 June 2026, 89 cases wait there on average, and 15 over the whole period.',
    ]);
    expect(headline(comparison, 'nl').designs[0]?.sentences).toEqual([
      'De wachtlijst bij r is soms wel lang: van 1 juni 2026 tot en met 7 juni 2026 wachten er gemiddeld 89 zaken, en over de hele periode 15.',
    ]);
  });

  it('is not told where it may be chance', () => {
    expect(headline(simulated(once, 4), 'en').designs[0]?.sentences).toEqual([]);
    const busy = once.replace('paced: 300 per year', 'poisson: 335 per year').replace(/, q: .*, to: w\}\}/, '}');
    expect(busy).toContain('{p: {poisson: 335 per year, to: w}}');
    expect(headline(simulated(busy, 5), 'en').designs[0]?.sentences).toEqual([]);
  });

  it('is told once of two that the same cases wait for together: of the one that is used more', () => {
    const together = once.replace('{r: {places: 1 place}}', '{a: {places: 2 places}, r: {places: 1 place}}');
    const sentences = headline(simulated(together.replace('by: r', 'by: [a, r]'), 5), 'en').designs[0]?.sentences;
    expect(sentences).toEqual([expect.stringMatching(/^The list at r is long at times/)]);
  });

  it('is told of a place that is short at another time', () => {
    // Nobody for two weeks in 2024, in which 14 come; in the second half of 2025 twice as many come as can be done.
    const strike = `
runs: {from: 2024-01-01, to: 2025-12-31}
arrivals: {p: {paced: {2024-01-01: 2 per day, 2025-07-01: 6 per day}, to: w}}
resources: {r: {places: {2024-01-01: 3 places, 2024-03-04: 0 places, 2024-03-18: 3 places}}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`;
    const comparison = simulated(strike, 5);
    expect(headline(comparison, 'en').designs[0]?.lead).toBe(
      '“T” jams at r from 1 July 2025 on: the waiting list keeps growing, by about 91 cases a month.',
    );
    expect(headline(comparison, 'en').designs[0]?.sentences.at(-1)).toBe(
      'At other times the list at r is long too: from 18 March 2024 to 24 March 2024, 24 cases wait there on average.',
    );
  });
});

describe('a season that comes back each year', () => {
  const summers = (until: string, year: string) => `
runs: {from: 2024-01-01, to: ${until}}
arrivals: {p: {paced: ${year}, varies: {by month: [0.6, 0.6, 0.6, 0.6, 0.6, 2, 2, 2, 2, 0.6, 0.6, 0.6]}, to: w}}
resources: {r: {places: 1 place, line: {gives up: {after: 200 days, to: gone}}}}
steps: {w: {work: {by: r, takes: 0.85 days}, next: done}}
ends: {done: , gone: }
`;
  const told = (until: string, year: string) =>
    headline(simulated(summers(until, year), 2), 'en').designs[0]?.sentences;

  it('is told of each of its years, one that the run cuts off included, as far as it was seen', () => {
    expect(told('2026-01-31', '365 per year')?.[1]).toBe(
      'The list there grows each time, to 99 cases, and then shrinks, to 0 cases (averages over a week).',
    );
  });

  it('is not told of a place that has room in it, nor of one that is always short', () => {
    expect(told('2026-01-31', '200 per year')).toEqual([]);
    expect(told('2026-01-31', '800 per year')?.join(' ')).not.toContain('each time');
  });
});

describe('a run that is shorter than its queue needs', () => {
  // 4 a week against 4.077, from empty: 51 will wait in the long run, 89 days on average.
  const file = `
runs: {from: 2024-01-01, for: 5 years}
arrivals: {p: {poisson: 208.71 per year, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: exponential(mean 1.71695 days)}, next: done}}
ends: {done: }
`;

  it('is still filling up, and its averages are marked as those of the time simulated', () => {
    const comparison = simulated(file, 20);
    const design = only(comparison);
    const verdict = verdictOn(design, 'r');
    expect(verdict.kind).toBe('filling up');
    if (verdict.kind !== 'filling up') throw new Error('expected a list that is still growing');
    expect(verdict.longRun?.wait).toBeCloseTo(89.1 * 86_400, -4);
    const wait = design.measures.find(({ measure, whereName }) => measure === 'wait mean' && whereName === 'r');
    expect(wait?.status).toBe('still filling up');
    expect(headline(comparison, 'en').designs[0]?.lead).toMatch(/does not jam, but r is still filling up.*89\.1 days/);
    expect(headline(comparison, 'nl').designs[0]?.lead).toMatch(/loopt niet vast, maar r loopt nog vol.*89,1 dagen/);
  });
});

describe('a list that chance lets stand in three replications of a month', () => {
  // 10 a day ask 150 to 170 minutes each of the 1,440 that there are, 104 to 118 %: by 0.4 to 1.6 a day it grows.
  const file = (least: number) => `
runs: {from: 2024-01-01, for: 30 days}
arrivals: {visitors: {poisson: 10 per day, to: serving}}
resources: {counter: {staff: 1 person}}
steps: {serving: {work: {by: counter, takes: "triangular(least ${least} minutes, most likely 150 minutes, most 300 minutes)"}, next: done}}
ends: {done: }
`;

  it('is not told to grow no further', () => {
    const found = Array.from({ length: 60 }, (_, least) => headline(simulated(file(least + 1), 3), 'en').designs[0]);
    const leads = found.map((design) => design?.lead ?? '');
    expect(leads.filter((lead) => lead.includes('grows no further'))).toEqual([]);
    const undecided = 'from 3 replications it cannot be told whether the list then still grows';
    const badges = found.flatMap((design) => (design?.lead.includes(undecided) ? [design.badge] : []));
    expect(badges).toContain('jams');
    expect(badges).not.toContain('jams: list levels off');
    const [dutch] = headline(simulated(file(60), 40), 'nl').designs;
    expect(dutch?.lead).toContain('de wachtlijst blijft groeien');
  });
});

describe('a busy month of a single year', () => {
  it.each([
    ['0.8, 1.6, 0.8', '1 February 2023 to 28 February 2023'],
    ['0.8, 0.8, 1.6', '1 March 2023 to 31 March 2023'],
  ])('is a jam of that month, a February too: %s', (first, dates) => {
    const file = `
runs: {from: 2023-01-01, for: 1 year}
arrivals: {p: {paced: 10 per day, varies: {by month: [${first}, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8]}, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 2.4 hours}, next: done}}
ends: {done: }
`;
    const [design] = headline(simulated(file), 'en').designs;
    expect(design?.lead).toBe(`“T” jams at r from ${dates}: the waiting list grows by about 180 cases a month.`);
  });
});

describe('a queue in balance', () => {
  it.each([0.5, 0.8, 0.9])('of random arrivals at a load of %s does not jam, whatever the seed', (load) => {
    const file = `
runs: {from: 2024-01-01, for: 6 years}
arrivals: {p: {poisson: 1 per day, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: exponential(mean ${24 * load} hours)}, next: done}}
ends: {done: }
`;
    const plan = planOf(compileText(`stuwmeer: 1\nprovenance: free\n${file}`));
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const design = only(compareDesigns([{ key: 'queue', plan }], { seed, replications: 10 }));
      expect(verdictOn(design, 'r').kind).toBe(load < 0.85 ? 'flows' : 'tight');
    }
  });

  it.each([1.05, 1.2, 2])('is none at a load of %s: the list grows by what comes too much', (load) => {
    const file = `
runs: {from: 2024-01-01, for: 6 years}
arrivals: {p: {poisson: 1 per day, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: exponential(mean ${24 * load} hours)}, next: done}}
ends: {done: }
`;
    const verdict = verdictOn(only(simulated(file, 20)), 'r');
    if (verdict.kind !== 'short') throw new Error(`expected a shortage, found ${verdict.kind}`);
    expect(verdict.list).toBe('grows');
    const due = 30.4375 * (1 - 1 / load);
    expect(verdict.growthPerMonth.low).toBeLessThan(due);
    expect(verdict.growthPerMonth.high).toBeGreaterThan(due);
  });
});

describe('a list that passed a length during the start-up in some replications', () => {
  const comparison = simulated(
    `
runs: {from: 2024-01-01, for: 4 years, start-up: 1 year}
arrivals: {p: {poisson: 400 per year, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`,
    8,
  );

  it('is counted apart, and of that length nothing is said', () => {
    const verdict = verdictOn(only(comparison), 'r');
    if (verdict.kind !== 'short') throw new Error('expected a shortage');
    const some = verdict.passes.filter(({ before }) => before > 0);
    expect(some.length).toBeGreaterThan(0);
    for (const { reached, before } of verdict.passes) expect(reached + before).toBeLessThanOrEqual(8);
    const said = headline(comparison, 'en').designs[0]?.sentences.join(' ') ?? '';
    for (const { waiting } of some) expect(said.toLowerCase()).not.toContain(`more than ${waiting} wait`);
    expect(said).toMatch(/ore than 100 wait there/);
  });
});

describe('a list that stands in the end because no more come than can be done, as a file counts them', () => {
  // 3 days each: 30 can be done in 90 days. 45 come in the first ten weeks, and then one every three days.
  const counts = ['2024-01-01,5', '2024-01-16,10', '2024-02-01,15', '2024-03-01,15'];
  const late = ['2024-03-13', '2024-03-16', '2024-03-19', '2024-03-22', '2024-03-25', '2024-03-28', '2024-03-31'];
  const file = `stuwmeer: 1
provenance: free
title: T
runs: {from: 2024-01-01, to: 2024-03-31}
arrivals: {p: {from file: counts.csv, spread: evenly, to: w}}
resources: {r: {places: 1 place}}
steps: {w: {work: {by: r, takes: 3 days}, next: done}}
ends: {done: }
`;
  const csv = ['date,count', ...counts, ...late.map((date) => `${date},1`), ''].join('\n');
  const plan = planOf(compileText(file, { 'counts.csv': csv }));
  const comparison = compareDesigns([{ key: 'counted', plan }], { seed: 'situations', replications: 2 });

  it('jams as badly as what came before says, not as little as the end of it', () => {
    const verdict = verdictOn(only(comparison), 'r');
    if (verdict.kind !== 'short') throw new Error('expected a shortage');
    expect(verdict.list).toBe('stands');
    expect(verdict.slight).toBe(false);
    // In the nine weeks after the first quarter 37 come, and 21 can be done.
    expect(verdict.load.mean).toBeCloseTo(37 / 21, 9);
  });
});
