import { describe, expect, it } from 'vitest';
import {
  category,
  constant,
  end,
  exponential,
  fixed,
  goTo,
  plan,
  poisson,
  resource,
  step,
  toStep,
  work,
} from '../../experiment/plans.ts';
import { always, at, by, desk, done, elsewhere, every, isLevel, keep, state } from '../plans.ts';
import { only, record, times, values, whom } from '../record.ts';

describe('limited room', () => {
  it('refuses every second case of verification case 43', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    const { happenings } = record(desk(1.5, at(hundred), { line: { room: 0, refusedTo: elsewhere } }));
    expect(times(happenings, 'ended', 'done')).toHaveLength(50);
    expect(times(happenings, 'refused')).toHaveLength(50);
    expect(times(happenings, 'ended', 'elsewhere')).toEqual(times(happenings, 'refused'));
    expect(Math.max(...times(happenings, 'ended'))).toBe(100.5);
  });

  it('serves and refuses those of verification case 45', () => {
    const { happenings } = record(
      desk(21, every(5), { line: { room: 2, refusedTo: elsewhere }, period: { horizon: 51 } }),
    );
    expect(
      only(happenings, 'started')
        .map(({ now, value }) => [now, value])
        .slice(0, 2),
    ).toEqual([
      [5, 0],
      [26, 16],
    ]);
    expect(times(happenings, 'finished')).toEqual([26, 47]);
    expect(times(happenings, 'refused')).toEqual([20, 25, 35, 40, 45]);
  });

  it('counts those who wait, not those at work', () => {
    const { happenings } = record(desk(10, at([0, 1, 2, 3]), { line: { room: 1, refusedTo: elsewhere } }));
    expect(whom(happenings, 'refused')).toEqual(['cases 2', 'cases 3']);
  });

  it('of a resource is shared by all the lists before it', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1, 5]), at([2, 3], { name: 'post', to: toStep(1) })],
        resources: [resource('desk', 1, { room: 2 })],
        steps: [
          step('counter', work(0, constant(10), { refusedTo: elsewhere }), goTo(done)),
          step('mail', work(0, constant(10), { refusedTo: elsewhere }), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    expect(whom(record(scenario).happenings, 'refused')).toEqual(['post 1', 'cases 2']);
  });

  it('needs somewhere to go for those who find none', () => {
    expect(() => record(desk(1, at([0]), { line: { room: 1 } }))).toThrow(
      'step "service" has limited room and no refusedTo',
    );
    expect(() => record(desk(1, at([0]), { resource: { room: 1 } }))).toThrow('expected where cases go that find none');
  });

  it('is not asked of a case that starts at once, whatever it still keeps', () => {
    const scenario = plan(
      {
        arrivals: [at([0, 1])],
        resources: [resource('place', 1), resource('nurse', 1)],
        steps: [
          step('admission', keep(0, constant(1), { room: 0, refusedTo: elsewhere }), goTo(toStep(1))),
          step('care', work(1, constant(1), { room: 0, refusedTo: elsewhere }), goTo(done)),
        ],
        ends: [end('done'), end('elsewhere')],
      },
      { horizon: 100 },
    );
    const { happenings } = record(scenario);
    expect(times(happenings, 'ended', 'done')).toEqual([2]);
    expect(whom(happenings, 'refused')).toEqual(['cases 1']);
  });
});

describe('a case that balks', () => {
  it('does not join while the list is long', () => {
    const full = { when: state({ kind: 'waiting at', step: 0 }, '>=', 1), share: fixed(1), to: elsewhere };
    const { happenings } = record(desk(10, at([0, 1, 2, 12]), { line: { balks: [full] } }));
    expect(times(happenings, 'balked')).toEqual([2]);
    expect(values(happenings, 'started')).toEqual([0, 9, 8]);
  });

  it('is one of a share, that may depend on the case', () => {
    const line = { balks: [{ when: always, share: by(0, 0.2, 0.6), to: elsewhere }] };
    const scenario = {
      ...desk(0, at(Array.from({ length: 10_000 }, () => 1)), { line }),
      attributes: [category('kind', { a: 0.5, b: 0.5 })],
    };
    const { happenings } = record(scenario);
    // A standard error of 49.
    expect(Math.abs(only(happenings, 'balked').length - 4000)).toBeLessThan(150);
    expect(only(happenings, 'balked')).toHaveLength(only(happenings, 'ended', 'elsewhere').length);
  });

  it('is judged by the first rule that applies to it, and by no other', () => {
    const line = {
      balks: [
        { when: isLevel(0, 0), share: fixed(0), to: elsewhere },
        { when: always, share: fixed(1), to: elsewhere },
      ],
    };
    const scenario = {
      ...desk(0, at([1, 2, 3, 4, 5, 6, 7, 8]), { line }),
      attributes: [category('kind', { a: 0.5, b: 0.5 })],
    };
    const { happenings } = record(scenario);
    const joined = only(happenings, 'started').length;
    expect(joined).toBeGreaterThan(0);
    expect(joined).toBeLessThan(8);
    expect(only(happenings, 'balked')).toHaveLength(8 - joined);
  });

  it('is not also refused', () => {
    const line = {
      room: 0,
      refusedTo: elsewhere,
      balks: [{ when: state({ kind: 'in use', resource: 0 }, '>', 0), share: fixed(0.5), to: elsewhere }],
    };
    const { happenings } = record({
      ...desk(0, poisson(0.1), { line, period: { horizon: 20_000 } }),
      steps: [step('service', work(0, exponential(20), line), goTo(done))],
    });
    const balked = only(happenings, 'balked').length;
    const refused = only(happenings, 'refused').length;
    expect(balked).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
    expect(only(happenings, 'ended', 'elsewhere')).toHaveLength(balked + refused);
  });
});
