import { describe, expect, it } from 'vitest';
import { Mailbox } from '../../../src/engine/processes/mailbox.ts';
import { Store } from '../../../src/engine/processes/store.ts';
import { Simulation } from '../../../src/engine/simulation.ts';

describe('a store', () => {
  const fruit = (capacity = Number.POSITIVE_INFINITY) =>
    new Store<string>(new Simulation(), { name: 'fruit', capacity });

  it('hands out what came first', () => {
    const store = fruit();
    const got: string[] = [];
    for (const item of ['apple', 'pear', 'plum']) store.put(item);
    store.get((item) => got.push(item));
    store.get((item) => got.push(item));
    expect([got, store.items]).toEqual([['apple', 'pear'], ['plum']]);
  });

  it('finds the first object that is asked for', () => {
    const store = fruit();
    const got: string[] = [];
    for (const item of ['apple', 'pear', 'plum', 'peach']) store.put(item);
    store.get(
      (item) => got.push(item),
      (item) => item.startsWith('p'),
    );
    expect([got, store.items]).toEqual([['pear'], ['apple', 'plum', 'peach']]);
  });

  it('hands on to those who wait in order, past those who wait for something else', () => {
    const store = fruit();
    const got: string[] = [];
    store.get(
      (item) => got.push(`first got ${item}`),
      (item) => item === 'plum',
    );
    store.get((item) => got.push(`second got ${item}`));
    store.get((item) => got.push(`third got ${item}`));
    for (const item of ['apple', 'plum', 'pear']) store.put(item);
    expect([got, store.level]).toEqual([['second got apple', 'first got plum', 'third got pear'], 0]);
  });

  it('makes objects wait for room, in order', () => {
    const store = fruit(1);
    const done: string[] = [];
    for (const item of ['apple', 'pear', 'plum']) store.put(item, () => done.push(`${item} is in`));
    store.get((item) => done.push(`got ${item}`));
    store.get((item) => done.push(`got ${item}`));
    expect(done).toEqual(['apple is in', 'got apple', 'pear is in', 'got pear', 'plum is in']);
  });

  it('forgets requests that are taken back', () => {
    const store = fruit(1);
    const got: string[] = [];
    const takeBack = store.get((item) => got.push(item));
    takeBack();
    store.put('apple');
    store.put('pear', () => got.push('pear is in'))();
    store.get((item) => got.push(item));
    expect([got, store.level, store.waiting]).toEqual([['apple'], 0, 0]);
  });

  it('tells its level and who waits, after every change', () => {
    const heard: number[][] = [];
    const observer = { changed: (...change: number[]) => heard.push(change) };
    const store = new Store<string>(new Simulation(), { name: 'fruit', capacity: 1, observer });
    store.put('apple');
    store.put('pear');
    store.get(() => {});
    store.get(() => {});
    store.get(() => {})();
    expect(heard).toEqual([
      [1, 0, 0, 0],
      [1, 0, 1, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('hands out any number of objects in the order in which they came', () => {
    const store = new Store<number>(new Simulation(), { name: 'numbers' });
    const numbers = Array.from({ length: 200_000 }, (_, i) => i);
    const got: number[] = [];
    for (const number of numbers) store.put(number);
    for (let i = 0; i < numbers.length; i++) store.get((item) => got.push(item));
    expect(got).toEqual(numbers);
  });

  it.each([0, -1, 1.5, Number.NaN])('cannot have room for %d', (capacity) => {
    expect(() => fruit(capacity)).toThrow(`"fruit" cannot have room for ${capacity}`);
  });
});

describe('a mailbox', () => {
  it('delivers messages after their delay, at one instant in the order in which they were sent', () => {
    const simulation = new Simulation();
    const box = new Mailbox<string>(simulation, 'box');
    const got: string[] = [];
    for (let i = 0; i < 4; i++) box.get((message) => got.push(`${message} at ${simulation.now}`));
    box.send('slow', 5);
    box.send('quick', 1);
    box.send('as quick', 1);
    box.send('now');
    simulation.run();
    expect(got).toEqual(['now at 0', 'quick at 1', 'as quick at 1', 'slow at 5']);
  });

  it('refuses a delay that is not a time to come', () => {
    const box = new Mailbox<string>(new Simulation(), 'box');
    expect(() => box.send('never', Number.NaN)).toThrow('cannot plan "delivery to box');
  });
});
