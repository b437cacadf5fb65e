/** Every kind of step part goes the whole way from the language to the report; a kind without an example does not compile. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { predictLoads } from '../../src/experiment/predict/predict-loads.ts';
import { runDesign } from '../../src/experiment/run-design.ts';
import { inLanguage, type Language } from '../../src/language/text.ts';
import { drawChain } from '../../src/node/draw-chain.ts';
import type { StepPart } from '../../src/plan/plan.ts';
import { describe as describePlan } from '../../src/report/description/description.ts';
import { capitalised } from '../../src/report/phrases.ts';
import { partLabels, partSentences } from '../../src/report/plan-in-words/step-parts.ts';
import { boxesIn, waysIn } from '../report/diagram/drawing.ts';
import { compileText, exercise, scenarioOf } from '../scenario/compile-text.ts';

interface Example {
  /** The step as a file has it, on the way to the step `serving` and the ends `served` and `sent away`. */
  readonly step: string;
  /** What a run of it shows that would not be there without the part, and how much of it at least. */
  readonly shows: readonly [MeasureId, string, number];
}

const examples: { readonly [Kind in StepPart['kind']]: Example } = {
  gate: {
    step: '{gate: {open while: counter waiting < 1, closed to: sent away}, next: serving}',
    shows: ['diverted', 'chain', 100],
  },
  charge: { step: '{charge: 75 euro, next: serving}', shows: ['collected', 'chain', 75 * 100] },
  // One in ten is heavy by itself.
  set: {
    step: '{set: {use: heavy}, next: [{when: {use: heavy}, to: serving}, {to: sent away}]}',
    shows: ['ended', 'served', 10_000],
  },
  work: { step: '{work: {by: helper, takes: 0.5 minutes}, next: serving}', shows: ['utilisation', 'helper', 0.2] },
  group: {
    step: '{group: {size: 4 places, takes: 1 hour}, next: serving}',
    shows: ['total time mean', 'chain', 1 / 24],
  },
  wait: { step: '{wait: 1 hour, next: serving}', shows: ['total time mean', 'chain', 1 / 24] },
  // Kept until the case leaves, the helper would be done with two cases in three.
  release: {
    step: '{work: {by: helper, takes: 0.9 minutes, keeps: helper}, release: helper, next: serving}',
    shows: ['ended', 'served', 13_000],
  },
  route: {
    step: '{next: [{share: 30 %, after: 2 hours, to: sent away}, {to: serving}]}',
    shows: ['ended', 'sent away', 1000],
  },
};

const written = Object.entries(examples).map(([kind, { step, shows }]) => {
  const text = exercise({
    attributes: '{use: {shares: {light: 90 %, heavy: 10 %}}}',
    arrivals: '{visitors: {poisson: 1 per minute, to: first}}',
    resources: '{counter: {staff: 1 person}, helper: {staff: 1 person}}',
    steps: `{first: ${step}, serving: {work: {by: counter, takes: exponential(mean 0.5 minutes)}, next: served}}`,
    ends: '{served: {collects: charge}, sent away: {}}',
  });
  return { kind, text, shows };
});

describe.each(written)('a part that is a $kind', ({ kind, text, shows }) => {
  const scenario = scenarioOf(compileText(text));
  const { plan } = scenario;
  const parts = plan.steps[0]?.parts.filter((part) => part.kind === kind) ?? [];

  it('can be written in the language', () => {
    expect(parts).toHaveLength(1);
  });

  it('is told in both languages, each its own, with nothing left to fill in', () => {
    const told = (language: Language) => {
      const voice = { plan, language, words: 'full' } as const;
      const sentences = parts.flatMap((part) => partSentences(part, voice)).map(capitalised);
      const described = describePlan(plan, language).sections.flatMap(({ things }) => things);
      expect(described.flatMap((thing) => thing.sentences)).toEqual(expect.arrayContaining([...sentences]));
      return sentences.join(' ');
    };
    const [en, nl] = [told('en'), told('nl')];
    for (const words of [en, nl]) expect(words).toMatch(/^[^{}]*\p{L}[^{}]*\.$/u);
    expect(en).not.toBe(nl);
    expect(`${en}${nl}`).not.toMatch(/undefined|NaN/);
    const notes = (language: Language) => {
      const labels = parts.flatMap((part) => partLabels(part, { plan, language, words: 'short' }));
      return labels.flatMap((label) => (label.kind === 'note' ? [label.text] : []));
    };
    expect(notes('en').filter((note) => notes('nl').includes(note))).toEqual([]);
  });

  it.each(['en', 'nl'] as const)(
    'is drawn, in %s: its label stands in the box, or its ways go out of it',
    (language) => {
      const svg = drawChain({ plan, predictions: predictLoads(plan) }, { title: '', subtitle: '', language });
      const box = boxesIn(svg).find(({ title }) => title === 'first');
      const inBox = (box?.texts ?? []).map(({ text: said }) => said).join(' ');
      const labels = parts.flatMap((part) => partLabels(part, { plan, language, words: 'short' }));
      for (const label of labels) {
        expect(inBox).toContain(
          label.kind === 'note' ? label.text : inLanguage(plan.resources[label.need.resource]?.title, language),
        );
      }
      const ways = waysIn(svg).filter(({ title }) => title.startsWith('first →'));
      expect(labels.length + ways.length).toBeGreaterThan(1);
    },
  );

  const result = runDesign(scenario, { seed: kind, replications: 1 });

  it('is simulated, and it shows', () => {
    const [measure, where, least] = shows;
    const found = result.measures.find((each) => each.measure === measure && each.whereName === where);
    expect(found?.perReplication[0]).toBeGreaterThan(least);
    expect(result.audits.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('is forecast: what it asks of everyone is known, and is what a run is asked for', () => {
    for (const { load, margin, resource } of predictLoads(plan)) {
      const name = plan.resources[resource]?.name;
      const of = (id: string) => result.measures.find((each) => each.measure === id && each.whereName === name);
      // Where nobody comes nothing is asked for, and nothing used.
      const asked = of('load')?.perReplication[0] ?? of('utilisation')?.perReplication[0];
      expect(Math.abs((load ?? Number.NaN) - (asked ?? Number.NaN))).toBeLessThanOrEqual(margin ?? Number.NaN);
    }
  });
});
