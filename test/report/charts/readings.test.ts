/** The sentence above each chart is true of everything in the chart: of lists that grow, of every design, in both languages. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../../src/experiment/measures/register.ts';
import type { Comparison, DesignResult } from '../../../src/experiment/result.ts';
import { runDesign } from '../../../src/experiment/run-design.ts';
import type { Language } from '../../../src/language/text.ts';
import { capacityUsed } from '../../../src/report/charts/capacity-used.ts';
import { courseTable } from '../../../src/report/charts/course.ts';
import { queueLengths } from '../../../src/report/charts/queue-lengths.ts';
import { waitingTimes } from '../../../src/report/charts/waiting-times.ts';
import { whereCasesEnd } from '../../../src/report/charts/where-cases-end.ts';
import { formatNumber } from '../../../src/report/figures/number-format.ts';
import { placesAt } from '../../../src/report/results/chosen-places.ts';
import { measuredAt } from '../../../src/report/results/find-measure.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

/** A desk, and places behind it; how much comes, how long both take, and who gives up on a place. */
function design(title: string, { perYear = '', care = '60 days', line = '{}', done = '80 %' }): DesignResult {
  const text = exercise({
    title,
    runs: '{from: 2024-01-01, for: 2 years}',
    arrivals: `{files: {poisson: ${perYear}, to: read}}`,
    resources: `{screener: {title: {en: Screening, nl: Screening}, staff: 1 person}, place: {title: {en: Care, nl: Hulp}, places: 20 places, line: ${line}}}`,
    steps: `{read: {work: {by: screener, takes: 12 hours}, next: [{share: 15 %, to: help}, {to: settled}]}, help: {work: {by: place, takes: "gamma(mean ${care}, sd 20 days)"}, next: [{share: ${done}, to: helped}, {to: dropped}]}}`,
    ends: '{settled: {title: {en: Settled, nl: Afgedaan}}, helped: {title: {en: Helped, nl: Geholpen}}, dropped: {}, gone: {counts: lost}}',
  });
  return { ...runDesign(scenarioOf(compileText(text)), { seed: 'readings', replications: 8 }), key: title };
}

const busy = design('Busy', { perYear: '900 per year', care: '55 days' });
const quiet = design('Quiet', { perYear: '500 per year' });
const left = design('Left', {
  perYear: '600 per year',
  care: '120 days',
  line: '{gives up: {after: exponential(mean 60 days), to: gone}}',
});

const of = (...designs: readonly DesignResult[]): Comparison => ({ designs, differences: [], stretches: [] });
const waitReading = (comparison: Comparison, language: Language) => waitingTimes(comparison, language)[0]?.reading;
const days = (result: DesignResult, measure: MeasureId, place: string, language: Language) => {
  const mean = measuredAt(result, measure, 'resource', place)?.estimate.mean ?? Number.NaN;
  return formatNumber(mean, mean < 10 ? 1 : 0, language);
};

describe('what is read out of the chart of waits', () => {
  it('has nobody wait less than nothing', () => {
    const waits = (value: number): DesignResult => ({
      ...quiet,
      measures: quiet.measures.map((each) =>
        each.measure === 'wait p90' ? { ...each, estimate: { ...each.estimate, mean: value } } : each,
      ),
    });
    expect(waitReading(of(waits(0)), 'en')).toBe('At least 9 in 10 of those who got their turn did so at once.');
    expect(waitReading(of(waits(0)), 'nl')).toBe(
      'Minstens negen van de tien die aan de beurt kwamen, waren dat meteen.',
    );
    expect(waitReading(of(waits(0.04)), 'en')).toMatch(/waited less than 0\.1 days\.$/);
  });

  it('begins with the list that keeps growing, and how long those in it have waited', () => {
    const [average, longest] = (['waited so far mean', 'oldest wait'] as const).map((id) =>
      days(busy, id, 'screener', 'en'),
    );
    expect(Number(longest)).toBeGreaterThan(60);
    expect(waitReading(of(busy), 'en')).toBe(
      'At Screening in “Busy” the waiting list keeps growing, and the wait with it. ' +
        `Those who still wait there at the end have waited ${average} days so far on average, and the one who has waited longest ${longest} days. ` +
        `Elsewhere the longest waits are at Care in “Busy”: 9 in 10 of those who got their turn waited less than ${days(busy, 'wait p90', 'place', 'en')} days.`,
    );
    expect(waitReading(of(busy), 'nl')).toBe(
      'Bij Screening in “Busy” blijft de wachtlijst groeien, en de wachttijd dus ook. ' +
        `Wie er aan het eind nog wacht, wacht dan gemiddeld al ${average} dagen, en wie het langst wacht al ${longest} dagen. ` +
        `Verder wacht men het langst bij Hulp in “Busy”: negen van de tien die aan de beurt kwamen, wachtten korter dan ${days(busy, 'wait p90', 'place', 'nl')} dagen.`,
    );
  });

  it('names the longest wait where every list has one', () => {
    expect(waitReading(of(quiet), 'en')).toMatch(
      /^The longest waits are at \w+ in “Quiet”: 9 in 10 of those who got their turn waited less than [\d.]+ days\.$/,
    );
  });

  it('says that those who gave up are not in it', () => {
    expect(waitReading(of(left), 'en')).toMatch(/at Care in “Left”: .* That leaves out those who gave up there\.$/);
    expect(waitReading(of(left), 'nl')).toMatch(/bij Hulp in “Left”: .* Wie daar afhaakte, telt daarin niet mee\.$/);
  });

  it('does not say that a list grows which had come down again', () => {
    const cameDown = { ...busy, verdicts: busy.verdicts.map((each) => ({ ...each, until: each.until / 2 })) };
    expect(waitReading(of(cameDown), 'en')).toMatch(
      /^At Screening in “Busy” no waiting time can be given, because there is no steady state\. Those who still wait/,
    );
  });
});

describe('what is read out of the chart of capacity', () => {
  const reading = (result: DesignResult) => capacityUsed(of(result), 'en')[0]?.reading;

  it('calls nothing overloaded that is not', () => {
    expect(reading(busy)).toBe('By the forecast, Screening in “Busy” is most overloaded: demand is 123% of capacity.');
    expect(reading(quiet)).toBe('By the forecast, demand is highest at Screening in “Quiet”: 68% of capacity.');
  });

  it('says that it is of the last period, where a policy changes the rules', () => {
    const { measures, predictions, verdicts } = quiet;
    const whole = { kind: 'under one policy', policy: undefined, from: 0, until: quiet.plan.period.horizon } as const;
    const changed = { ...quiet, periods: [{ ...whole, measures, predictions, verdicts }] };
    expect(reading(changed)).toBe(
      'By the forecast, demand is highest at Screening in “Quiet” in the last period: 68% of capacity.',
    );
  });

  it('passes over no place that has no capacity at all', () => {
    const [first, ...others] = quiet.predictions;
    const predictions = first === undefined ? [] : [{ ...first, load: Number.POSITIVE_INFINITY }, ...others];
    expect(reading({ ...quiet, predictions })).toBe('Screening in “Quiet” has work to do and no capacity at all.');
  });
});

describe('what is read out of the chart of ends', () => {
  it('gives the most frequent end of each design, also where they differ', () => {
    const other = design('Other', { perYear: '100 per year' });
    const helped = {
      ...other,
      measures: other.measures.map((each) =>
        each.measure === 'ended' && each.whereName === 'helped'
          ? { ...each, estimate: { ...each.estimate, mean: 900, low: 900, high: 900 } }
          : each,
      ),
    };
    const [same] = whereCasesEnd(of(quiet, other), 'en');
    expect(same?.reading).toMatch(/^The most frequent end is “Settled”: [\d,]+ cases \(.*\) in “Quiet” and \d+ cases/);
    const [apart] = whereCasesEnd(of(quiet, helped), 'nl');
    expect(apart?.reading).toMatch(
      /^Zaken eindigen het vaakst als “Afgedaan” in “Quiet” \([\d.]+ zaken \(.*\)\) en “Geholpen” in “Other” \(900 zaken\)\.$/,
    );
  });
});

describe('a chart over time of a run with a start-up', () => {
  it('says that what it draws before it counts in no average', () => {
    const subtitle = (result: DesignResult) =>
      JSON.stringify(queueLengths(of(result), 'en').map(({ spec }) => spec.title));
    expect(subtitle(quiet)).not.toContain('start-up');
    const { period } = quiet.plan;
    const started = { ...quiet, plan: { ...quiet.plan, period: { ...period, startUp: 31 * 86_400 } } };
    for (const each of queueLengths(of(started), 'en'))
      expect(JSON.stringify(each.spec.title)).toContain(
        'What comes before 1 February 2024 is the start-up, which averages and totals leave out.',
      );
    const waits = (result: DesignResult) => JSON.stringify(waitingTimes(of(result), 'en')[0]?.spec.title);
    expect(waits(started)).toContain('Of those who got their turn from 1 February 2024 to 31 December 2025.');
    expect(waits(quiet)).not.toContain('turn came');
  });
});

describe('what is read out of the chart of lists', () => {
  const drained = (highs: Readonly<Record<string, number>>): DesignResult => ({
    ...quiet,
    series: quiet.series.map((each) => {
      const high = highs[each.whereName] ?? 0;
      const values = each.quantity === 'waiting' ? each.mean.map((_, i) => (i === 10 ? high : 0)) : each.mean;
      return { ...each, mean: values, p05: values, p95: values };
    }),
  });

  it('names no longest list where nobody waits in the end, and the highest point of all places', () => {
    const both = drained({ screener: 2, place: 7 });
    const [all] = queueLengths(of(both), 'en');
    expect(all?.reading).toMatch(
      /^In the last whole week nobody is waiting at the places drawn\. The highest point is 7\.0 at Care, the/,
    );
    const always = both.series.map((each) =>
      each.whereName === 'screener' && each.quantity === 'waiting' ? { ...each, mean: each.mean.map(() => 2) } : each,
    );
    expect(queueLengths(of({ ...both, series: always }), 'nl')[0]?.reading).toMatch(
      /^In de laatste hele week is de langste wachtlijst die bij Screening: .* Het hoogste punt is 7,0 bij Hulp, het gemiddelde/,
    );
    const [alone] = queueLengths(of(drained({ place: 7 })), 'en');
    expect(alone?.reading).toMatch(/^In the last whole week, on average: 0\.0 in “Quiet”\. The highest point is 7\.0,/);
  });

  it('claims nothing of nine in ten replications where there are fewer than twenty', () => {
    const sheets = (replications: number) => queueLengths(of({ ...busy, replications }), 'en');
    const [few, many, one] = [8, 20, 1].map((runs) => JSON.stringify(sheets(runs)));
    expect(few).toContain('over 8 replications. The band runs from about the lowest of them to about the highest.');
    expect(few).toContain(', and about the lowest and the highest of 8 replications');
    expect(few).not.toContain('9 in 10');
    expect(many).toContain('over 20 replications. 9 in 10 stay within the band.');
    expect(many).toContain(', and what 9 in 10 replications stay within');
    expect(one).not.toMatch(/9 in 10|lowest/);
  });
});

describe('what is read out of charts of one place', () => {
  const chosen = placesAt([quiet], 'resource screener');

  it('does not lay it beside others that are not drawn', () => {
    const two = of(quiet, left);
    expect(waitingTimes(of(quiet), 'en', chosen)[0]?.reading).toMatch(/^At Screening in “Quiet” 9 in 10 of those/);
    expect(waitingTimes(two, 'en', chosen)[0]?.reading).toMatch(/^At Screening waits are longest in “Left”: 9 in 10/);
    expect(capacityUsed(of(quiet), 'nl', chosen)[0]?.reading).toBe(
      'Voorspeld werkaanbod bij Screening in “Quiet”: 68% van de capaciteit.',
    );
    expect(capacityUsed(two, 'en', chosen)[0]?.reading).toBe(
      'By the forecast, demand at Screening is highest in “Left”: 82% of capacity.',
    );
  });
});

describe('the chart of capacity, of what a short run found', () => {
  it('says so, as finely as everything else does', () => {
    const predictions = quiet.predictions.map((each) => ({
      ...each,
      by: 'short run' as const,
      load: 0.437,
      margin: 0.4,
    }));
    const [sheet] = capacityUsed(of({ ...quiet, predictions }), 'en');
    expect(sheet?.table.rows[0]?.[2]).toBe('≈\u00a040%');
    expect(sheet?.reading).toBe('By the forecast, demand is highest at Screening in “Quiet”: ≈\u00a040% of capacity.');
  });
});

describe('the table of a chart over time', () => {
  it('goes on in equal steps: of a day in five minutes by two hours', () => {
    const grain = '5 minutes' as const;
    const cells = Array.from({ length: 288 }, (_, i) => ({ grain, from: 300 * i, until: 300 * (i + 1), whole: true }));
    const nothing = cells.map(() => 0);
    const [series] = quiet.series;
    if (series === undefined) throw new Error('there is no series');
    const ofDay = { ...series, cells, mean: nothing, p05: nothing, p50: nothing, p95: nothing };
    const courses = [{ design: quiet, series: ofDay }];
    const { rows, caption } = courseTable(of(quiet), { title: 'Cases in hand', courses }, 'en');
    expect(caption).toMatch(/^Cases in hand: the average of each /);
    const minutes = rows.map(([moment = '']) => {
      const [, hours, minute] = /(\d\d):(\d\d):00$/.exec(moment) ?? [];
      return 60 * Number(hours) + Number(minute);
    });
    expect(minutes).toEqual([...Array.from({ length: 12 }, (_, i) => 120 * i), 1435]);
  });
});

describe('the figures of the chart of ends', () => {
  it('are those of its table, on the bars and in the sentence', () => {
    const wide = {
      ...quiet,
      measures: quiet.measures.map((each) =>
        each.measure === 'ended' && each.whereName === 'settled'
          ? { ...each, estimate: { ...each.estimate, mean: 552, low: 334, high: 756 } }
          : each,
      ),
    };
    const [sheet] = whereCasesEnd(of(wide), 'en');
    expect(sheet?.table.rows[0]?.at(-1)).toBe('550 (330 to 760)');
    expect(JSON.stringify(sheet?.spec)).toContain('"high":756,"text":"550"');
    expect(sheet?.reading).toBe('The most frequent end is “Settled”: 550 cases (330 to 760) in “Quiet”.');
  });
});
