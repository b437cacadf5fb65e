import { describe, expect, it } from 'vitest';
import { audits } from '../../src/experiment/audits.ts';
import { BooksError } from '../../src/experiment/books-error.ts';
import { Collector } from '../../src/experiment/collect.ts';
import { CourseBook } from '../../src/experiment/course.ts';
import type { Stock } from '../../src/experiment/take-stock.ts';
import { takeStock } from '../../src/experiment/take-stock.ts';
import { Model } from '../../src/model/model.ts';
import { branch, end, exponential, fixed, goTo, plan, poisson, resource, step, toEnd, toStep, work } from './plans.ts';

const chain = plan(
  {
    arrivals: [poisson(1)],
    resources: [resource('desk', 1), resource('office', 2)],
    steps: [
      step('fine', { kind: 'charge', amount: fixed(75) }, work(0, exponential(0.9)), {
        kind: 'route',
        branches: [branch(toEnd(0), { share: fixed(0.5) }), branch(toStep(1))],
      }),
      step('parket', work(1, exponential(3)), goTo(toEnd(1), exponential(10))),
    ],
    ends: [end('paid', { collects: true }), end('dismissed')],
  },
  { horizon: 500, startUp: 100 },
);

function stock(): Stock {
  const books = new Collector(chain, () => 0);
  const model = new Model(chain, { seed: 'audits', replication: 0 }, books);
  model.run(100);
  books.open(100);
  model.run(500);
  books.close(500);
  return takeStock(books, model, new CourseBook(chain, books));
}

const failing = (of: Stock) => audits(of).flatMap(({ id, where, passed }) => (passed ? [] : [`${id} ${where}`]));

describe('the audit of the books', () => {
  it('checks flow, Little, utilisation, states, shares and money, everywhere they apply', () => {
    const found = audits(stock());
    expect(found.map(({ id, where }) => `${id} ${where}`)).toEqual([
      ...['flow chain', 'flow fine', 'flow parket'],
      ...['little chain', 'little fine', 'little parket'],
      ...['utilisation desk', 'states desk', 'utilisation office', 'states office'],
      ...['shares chain', 'money chain'],
    ]);
    expect(found.every(({ passed }) => passed)).toBe(true);
  });

  it.each<[string, (of: Stock) => void, readonly string[]]>([
    ['a case that vanished', ({ books }) => books.chain.arrived++, ['flow chain', 'shares chain']],
    ['a case that left a list unseen', ({ books }) => bump(books.steps.startedFromList, 1, 1), ['flow parket']],
    ['a wait that was not in the list', ({ books }) => bump(books.steps.waitedInWindow, 0, 1), ['little fine']],
    [
      'time in hand that nobody spent',
      ({ books }) => {
        books.chain.inHandArea += 1;
      },
      ['little chain'],
    ],
    [
      'a unit that was busier than it was there',
      ({ books }) => bump(books.resources.busyArea, 0, 400),
      ['utilisation desk'],
    ],
    ['time in no state', ({ books }) => bump(books.resources.present, 0, -1), ['states desk']],
    ['money that came from nowhere', ({ books }) => bump(books.chain.owed, 0, 75), ['money chain']],
    [
      'a debt that differs from what was charged',
      ({ books }) => {
        books.chain.wrongDebts++;
      },
      ['money chain'],
    ],
  ])('finds %s', (_, spoil, found) => {
    const spoilt = stock();
    spoil(spoilt);
    expect(failing(spoilt)).toEqual(found);
  });

  it('makes an error that names every book that does not balance', () => {
    const spoilt = stock();
    bump(spoilt.books.chain.owed, 0, 75);
    const error = new BooksError(
      audits(spoilt).filter(({ passed }) => !passed),
      3,
    );
    expect(error.failed.map(({ id }) => id)).toEqual(['money']);
    expect(error.message).toMatch(/^the books of replication 3 do not balance: money at "chain" is off by /);
  });
});

function bump(column: Float64Array, index: number, by: number): void {
  column[index] = (column[index] ?? 0) + by;
}
