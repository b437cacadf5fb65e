/** What a log keeps in memory while it is written: the cases in hand, and nothing of those who have left. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseEventName } from '../../../src/report/data/events.ts';
import { logEntries } from '../../../src/report/log/log-entry.ts';
import { ocel } from '../../../src/report/log/ocel.ts';
import { xes } from '../../../src/report/log/xes.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

const plan = planOf(compileText(exercise()));
const of = { title: 'Counter', plan, replication: 1, language: 'en' } as const;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
setFlagsFromString('--no-expose-gc');

/** Bytes in use once what nobody needs is gone. */
function inUse(): number {
  for (let i = 0; i < 4; i++) collect();
  return process.memoryUsage().heapUsed;
}

describe.each([
  ['XES', xes],
  ['OCEL', ocel],
] as const)('%s', (_name, form) => {
  it('keeps nothing of cases that have left', () => {
    const log = form(of);
    const entryOf = logEntries(of);
    let written = log.begin().length;
    const events: readonly (readonly [CaseEventName, step: number | undefined, end: number | undefined])[] = [
      ...([
        ['came', undefined, undefined],
        ['came', 0, undefined],
        ['began', 0, undefined],
      ] as const),
      ...([
        ['ended', 0, undefined],
        ['left', 0, undefined],
        ['left', undefined, 0],
      ] as const),
    ];
    const through = (from: number, to: number) => {
      for (let number = from; number < to; number++) {
        for (const [event, step, end] of events) {
          const told: CaseEvent = {
            event,
            stream: 0,
            number,
            earlier: 0,
            zone: undefined,
            step,
            resources: step === undefined ? [] : [0],
            end,
            at: number,
            attributes: [],
          };
          const entry = entryOf(told);
          if (entry === undefined) continue;
          const { now, later } = log.add(entry);
          written += now.length + later.length;
        }
      }
    };
    // What is made once, such as compiled code, is there after the first.
    through(0, 2000);
    const grows = [2000, 8000, 14_000].map((from) => {
      const before = inUse();
      through(from, from + 6000);
      return (inUse() - before) / 6000;
    });
    expect(written).toBeGreaterThan(20_000 * 500);
    // Bytes for each case. What is kept of cases shows every time; what the collector leaves for later does not.
    expect(Math.min(...grows)).toBeLessThan(20);
    expect(log.between().length + log.end().length).toBeLessThan(100);
  });
});
