import { describe, expect, it } from 'vitest';
import type { CaseQuantity, Condition, Plan } from '../../src/plan/plan.ts';
import { branch, constant, end, fixed, goTo, plan, resource, step, toEnd, toStep, work } from '../experiment/plans.ts';
import { at } from './plans.ts';
import { only, record, times } from './record.ts';

function isAbove(quantity: CaseQuantity, value: number): Condition {
  return { kind: 'case', quantity, relation: '>', value };
}

const waited: CaseQuantity = { kind: 'time waited' };
const since = (index: number): CaseQuantity => ({ kind: 'time since', step: index });
const wait = (lasts: number) => ({ kind: 'wait', lasts: fixed(constant(lasts)) }) as const;

/** Whoever fits the condition goes to "yes", the others to "no". */
function choosing(when: Condition) {
  return { kind: 'route', branches: [branch(toEnd(0), { when }), branch(toEnd(1))] } as const;
}

function chain(steps: Plan['steps'], more: Partial<Plan> = {}): Plan {
  return plan(
    { arrivals: [at([0, 1, 2])], resources: [resource('desk', 1)], steps, ends: [end('yes'), end('no')], ...more },
    { horizon: 100 },
  );
}

function where(scenario: Plan) {
  return only(record(scenario).happenings, 'ended').map(({ who, where: place }) => `${who} ${place}`);
}

describe('the time waited', () => {
  it('is that in the list, and 0 for who started at once', () => {
    const above = (value: number) =>
      where(chain([step('service', work(0, constant(5)), choosing(isAbove(waited, value)))]));
    // They wait 0, 4 and 8 seconds.
    expect(above(0)).toEqual(['cases 0 no', 'cases 1 yes', 'cases 2 yes']);
    expect(above(3.9)).toEqual(['cases 0 no', 'cases 1 yes', 'cases 2 yes']);
    expect(above(4)).toEqual(['cases 0 no', 'cases 1 no', 'cases 2 yes']);
    expect(above(8)).toEqual(['cases 0 no', 'cases 1 no', 'cases 2 no']);
  });

  it('is known when the length of the work is drawn', () => {
    const takes = {
      kind: 'along',
      quantity: waited,
      marks: [0, 10].map((mark) => ({ at: mark, value: fixed(constant(5 + mark)) })),
    } as const;
    const { happenings } = record(
      chain([step('service', work(0, takes), goTo(toEnd(0)))], { arrivals: [at([0, 1, 2, 3])] }),
    );
    // They wait 0, 4, 8 and 12 seconds; the last finds the second mark.
    expect(only(happenings, 'finished').map(({ value }) => value)).toEqual([5, 5, 5, 15]);
  });

  it('is that of the last list, and 0 before any', () => {
    const steps = [
      step('first', choosingTo(toStep(1), isAbove(waited, 0))),
      step('service', work(0, constant(5)), goTo(toStep(2))),
      step('second service', work(1, constant(1)), choosing(isAbove(waited, 0))),
    ];
    const found = where(chain(steps, { resources: [resource('desk', 1), resource('other desk', 1)] }));
    expect(found).toEqual(['cases 0 no', 'cases 1 no', 'cases 2 no']);
  });
});

/** Who fits ends with "yes"; the others go on to `to`. */
function choosingTo(to: ReturnType<typeof toStep>, when: Condition) {
  return { kind: 'route', branches: [branch(toEnd(0), { when }), branch(to)] } as const;
}

describe('the time since a step', () => {
  it('counts from when the case came there, waiting included', () => {
    const steps = [
      step('service', work(0, constant(5)), wait(2), goTo(toStep(1))),
      step('decision', choosing(isAbove(since(0), 10))),
    ];
    // They come to the decision 7, 11 and 15 seconds after they came to the service.
    expect(where(chain(steps))).toEqual(['cases 0 no', 'cases 1 yes', 'cases 2 yes']);
  });

  it('counts from the last time, and is 0 there', () => {
    const round = { kind: 'route', branches: [branch(toStep(0), { atMost: 2 }), branch(toStep(1))] } as const;
    const steps = [
      step('round', wait(5), round),
      step(
        'decision',
        choosing({ kind: 'all', of: [isAbove(since(0), 4), { kind: 'not', of: isAbove(since(0), 5) }] }),
      ),
      step('never', choosing(isAbove(since(2), 0))),
    ];
    expect(where(chain(steps))).toEqual(['cases 0 yes', 'cases 1 yes', 'cases 2 yes']);
    expect(where(chain([step('here', choosing(isAbove(since(0), 0)))]))).toEqual([
      'cases 0 no',
      'cases 1 no',
      'cases 2 no',
    ]);
  });

  it('counts from the arrival of a case that never came there, also of one in the slot of another', () => {
    const steps = [step('wait', wait(5), choosing(isAbove(since(1), 4))), step('elsewhere', wait(1), goTo(toEnd(1)))];
    const scenario = chain(steps, { arrivals: [at([0, 50]), at([40], { name: 'others', to: toStep(1) })] });
    expect(where(scenario)).toEqual(['cases 0 yes', 'others 0 no', 'cases 1 yes']);
  });
});

describe('earlier cases', () => {
  it('are none where nobody returns', () => {
    const none: Condition = { kind: 'case', quantity: { kind: 'earlier cases' }, relation: '=', value: 0 };
    const { happenings } = record(chain([step('look', choosing(none))]));
    expect(times(happenings, 'ended', 'yes')).toEqual([0, 1, 2]);
  });
});
