/** A period that is itself what is looked at: nobody comes after its end, and the run goes on until the last has left. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { predictLoads } from '../../src/experiment/predict/predict-loads.ts';
import type { Comparison, DesignResult, Measured } from '../../src/experiment/result.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { describe as described } from '../../src/report/description/description.ts';
import { resultDocument } from '../../src/report/documents/json-document.ts';
import { predictionLines } from '../../src/report/forecast/forecast-lines.ts';
import { headline } from '../../src/report/headline/headline.ts';
import { endsTable } from '../../src/report/tables/ends.ts';
import { compileText, scenarioOf } from '../scenario/compile-text.ts';

function run(text: string, replications = 2): DesignResult {
  const { plan } = scenarioOf(compileText(`stuwmeer: 1\nprovenance: free\ntitle: A clinic\n${text}`));
  return runDesign({ key: 'clinic', plan }, { seed: 'day', replications });
}

function at({ measures }: DesignResult, measure: MeasureId, whereName: string) {
  const found = measures.find((each) => each.measure === measure && each.whereName === whereName);
  if (found === undefined) throw new Error(`${measure} is not measured at ${whereName}`);
  return found;
}

/** What a run of that one replication would have given. */
const ofOne =
  (replication: number) =>
  (each: Measured): Measured => ({ ...each, perReplication: each.perReplication.slice(replication, replication + 1) });
const alone = (design: DesignResult): Comparison => ({ designs: [design], differences: [], stretches: [] });
const said = (design: DesignResult, language: 'en' | 'nl') =>
  headline(alone(design), language).designs.flatMap(({ sentences }) => sentences);

/** Twelve come in two hours, one every ten minutes, and each takes a quarter of an hour: the last leaves an hour later. */
const clinic = (whole: 'yes' | 'no') => `runs: {from: 2024-01-01, for: 2 hours, until empty: ${whole}}
arrivals: {patients: {every: 10 minutes, first: 0 minutes, to: seen}}
resources: {doctor: {staff: 1 person, title: {en: Doctor, nl: Arts}}}
steps: {seen: {work: {by: doctor, takes: 15 minutes}, next: helped}}
ends: {helped: }
`;

describe('a day of a clinic that is asked for more than it can do', () => {
  const result = run(clinic('yes'));
  const minutes = (days: number | undefined) => (days ?? Number.NaN) * 24 * 60;

  it('goes on until the last has left, and everybody is counted', () => {
    expect(at(result, 'last leaves', 'chain').estimate.mean).toBeCloseTo(1, 9);
    expect(at(result, 'work after end', 'doctor').estimate.mean).toBeCloseTo(1, 9);
    expect(at(result, 'ended', 'helped').estimate.mean).toBe(12);
    expect(at(result, 'in hand at end', 'chain').estimate.mean).toBe(0);
  });

  it('has its averages, over all that time', () => {
    // Waits of 0, 5, ..., 55 minutes; busy for three hours on end.
    expect(at(result, 'wait mean', 'doctor').status).toBe('estimated');
    expect(minutes(at(result, 'wait mean', 'doctor').estimate.mean)).toBeCloseTo(27.5, 6);
    expect(minutes(at(result, 'total time mean', 'chain').estimate.mean)).toBeCloseTo(42.5, 6);
    expect(at(result, 'utilisation', 'doctor').estimate.mean).toBeCloseTo(1, 9);
    // At the end of the period eight have begun.
    expect(at(result, 'waiting at end', 'doctor').estimate.mean).toBe(4);
    // But the twelve quarters of an hour that were asked for stand against the two hours of the period.
    expect(at(result, 'load', 'doctor').estimate.mean).toBeCloseTo(1.5, 9);
    expect(at(result, 'queue mean', 'doctor').estimate.mean).toBeCloseTo((12 * 27.5) / 180, 9);
    expect(at(result, 'staff hours', 'doctor').estimate.mean).toBeCloseTo(3, 9);
  });

  it('says when the last left, and how long was worked on, in both languages', () => {
    expect(said(result, 'en')).toContain(
      'On average the last case leaves 60 minutes after the end of the period, at about 03:00 on 1 January 2024.',
    );
    expect(said(result, 'en')).toContain('Doctor: 60 minutes of work after the end of the period.');
    expect(said(result, 'nl')).toContain(
      'Gemiddeld vertrekt de laatste zaak 60 minuten na het einde van de periode, omstreeks 03:00 uur op 1 januari 2024.',
    );
    expect(said(result, 'nl')).toContain('Arts: 60 minuten werk na het einde van de periode.');
    expect(described(result.plan, 'en').period).toBe(
      'From 1 January 2024 00:00 to 1 January 2024 02:00, and on from there until the last case has left.',
    );
    expect(described(result.plan, 'nl').period).toContain('Van 1 januari 2024 00:00 tot 1 januari 2024 02:00, en daar');
    expect(resultDocument(alone(result), {})).toMatchObject({ designs: [{ period: { untilEmpty: true } }] });
  });

  it('gives no average moment at which nobody leaves: neither with those that were empty before, nor over many hours', () => {
    const lastLeaving = (...hours: readonly number[]) => {
      const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length;
      const measures = result.measures.map((each) =>
        each.measure === 'last leaves'
          ? { ...each, estimate: { ...each.estimate, mean, low: undefined, high: undefined }, perReplication: hours }
          : each.measure === 'in hand at end'
            ? { ...each, perReplication: hours.map(() => 0) }
            : each,
      );
      return said({ ...result, replications: hours.length, measures }, 'en').slice(0, hours.includes(0) ? 2 : 1);
    };
    expect(lastLeaving(0, 8, 9)).toEqual([
      'In 1 of 3 replications everybody has left at the end of the period.',
      'In 2 of 3 replications the last case leaves on average 8.5 hours after the end of the period, at about 10:30 on 1 January 2024.',
    ]);
    expect(lastLeaving(1, 31)).toEqual([
      'On average the last case leaves 16 hours after the end of the period, around 1 January 2024.',
    ]);
    expect(lastLeaving(0, 0)[0]).toBe('At the end of the period everybody has left.');
  });

  it('has demand over the period in its first sentence as in its tables, and counts ends up to the last', () => {
    expect(headline(alone(result), 'en').designs[0]?.lead).toContain(
      'has more work at Doctor than the period holds: the work of all who come is 150% of its capacity in the period',
    );
    const lost = run(clinic('yes').replace('helped: ', 'helped: {counts: lost}'));
    expect(said(lost, 'en')).toContain(
      '12 cases end as “helped”, 100% of the cases that left: people who were to be helped and were not.',
    );
    expect(endsTable(alone(lost), 'nl').caption).toBe(
      'Waar zaken eindigen, tot het einde van elke simulatie: gemiddeld aantal, met het 95%-interval',
    );
    expect(endsTable(alone(run(clinic('no'))), 'en').caption).toContain('within the period');
    expect(endsTable(alone(run(clinic('no'), 1)), 'en').caption).toBe(
      'Where cases end within the period: number in one replication',
    );
  });

  it('is told in hours and not by the year', () => {
    const { plan } = result;
    const often = scenarioOf(
      compileText(
        `stuwmeer: 1\nprovenance: free\n${clinic('yes').replace('every: 10 minutes, first: 0 minutes', 'poisson: 6 per hour')}`,
      ),
    );
    const things = described(often.plan, 'en').sections.flatMap((section) => section.things);
    expect(things.flatMap(({ sentences }) => sentences)).toContain('At random moments, 6 an hour.');
    expect(predictionLines(plan, predictLoads(plan), 'en')).toContain(
      'Doctor: 6.0 cases an hour come, and it can handle about 4.0.',
    );
  });

  it('is cut off at its end otherwise', () => {
    const cut = run(clinic('no'));
    expect(at(cut, 'ended', 'helped').estimate.mean).toBe(7);
    expect(cut.measures.some(({ measure }) => measure === 'last leaves' || measure === 'work after end')).toBe(false);
  });

  it('says that everybody had left, where that is so', () => {
    const early = run(clinic('yes').replace('15 minutes', '5 minutes'));
    expect(at(early, 'last leaves', 'chain').estimate.mean).toBe(0);
    expect(said(early, 'en')).toContain('At the end of the period everybody has left.');
  });
});

describe('a period that is itself what is looked at', () => {
  it('lets nobody come back after its end, and closes with its opening hours', () => {
    const result = run(`runs: {from: 2024-01-01, for: 1 day, until empty: yes}
arrivals: {patients: {every: 1 hour, first: "9 hours", to: seen}}
hours: {day: {monday to sunday: "09:00-17:00"}}
resources: {doctor: {staff: 1 person, works: day, at closing: finish}}
steps: {seen: {work: {by: doctor, takes: 30 minutes}, next: helped}}
ends: {helped: {returns: {share: 100 %, after: 20 hours, to: seen}}}
`);
    // 15 come from nine o'clock on; those of 17:00 and later, and who came back before midnight, are seen the next day.
    expect(at(result, 'arrived', 'chain').estimate.mean).toBe(15);
    expect(at(result, 'in hand at end', 'chain').estimate.mean).toBe(0);
    expect(at(result, 'last leaves', 'chain').estimate.mean).toBeGreaterThan(9);
  });

  it('ends all the same where somebody can never leave, and says so', () => {
    const result = run(`runs: {from: 2024-01-01, for: 1 day, until empty: yes}
arrivals: {people: {at: [2024-01-01 10:00, 2024-01-01 11:00, 2024-01-01 12:00], to: pairs}}
steps: {pairs: {group: {size: 2 places, takes: 1 hour}, next: helped}}
ends: {helped: }
`);
    expect(at(result, 'last leaves', 'chain').status).toBe('nothing observed');
    expect(at(result, 'in hand at end', 'chain').estimate.mean).toBe(1);
    expect(said(result, 'en')).toContain(
      'In 2 of 2 replications not everybody left, however long the run went on: on average 1 case stayed inside.',
    );
    expect(said(result, 'en')).toContain(
      'Averages over time, shares of capacity and hours of work after the end go on to 12 January 2024, when the run was broken off.',
    );
    expect(said(result, 'nl')).toContain(
      'In 2 van de 2 herhalingen vertrok niet iedereen, hoe lang de simulatie ook doorging (nog binnen: gemiddeld 1 zaak).',
    );
  });

  it('says of how many replications each figure is where some can be left by all and others cannot', () => {
    const result = run(
      `runs: {from: 2024-01-01, for: 1 day, until empty: yes}
arrivals: {people: {poisson: 10 per day, to: pairs}}
resources: {room: {places: 1 place}}
steps: {pairs: {group: {size: 2 places, by: room, takes: 3 hours}, next: helped}}
ends: {helped: }
`,
      6,
    );
    const left = at(result, 'in hand at end', 'chain').perReplication;
    const last = at(result, 'last leaves', 'chain').perReplication;
    const after = last.flatMap((hours) => (hours === undefined ? [] : [hours]));
    expect(after.filter((hours) => hours > 0)).toHaveLength(2);
    expect(after).toContain(0);
    const average = Math.round(30 * after.reduce((sum, hours) => sum + hours, 0));
    expect(said(result, 'en')).toContain('In 2 of 6 replications everybody has left at the end of the period.');
    expect(said(result, 'en').join('\n')).toContain(
      `In 2 of 6 replications the last case leaves on average ${average} minutes after the end of the period, `,
    );
    expect(said(result, 'en')).toContain(
      'In 2 of 6 replications not everybody left, however long the run went on: on average 1 case stayed inside.',
    );
    expect(said(result, 'en').at(-1)).toBe(
      'Averages over time, shares of capacity and hours of work after the end are of all 6 replications together; where not everybody left they go on to 12 January 2024, when the run was broken off.',
    );
    const one = { ...result, replications: 1, measures: result.measures.map(ofOne(left.indexOf(1))) };
    expect(said(one, 'en')).toContain('Not everybody left, however long the run went on: 1 case stayed inside.');
  });
});
