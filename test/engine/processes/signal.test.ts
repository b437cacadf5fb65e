import { describe, expect, it } from 'vitest';
import { Signal } from '../../../src/engine/processes/signal.ts';

describe('a signal', () => {
  it('releases all who wait, and of those who queue the first', () => {
    const signal = new Signal();
    const released: string[] = [];
    for (const name of ['a', 'b']) signal.queue(() => released.push(`${name} queued`));
    for (const name of ['c', 'd']) signal.wait(() => released.push(`${name} waited`));
    signal.fire();
    expect(released).toEqual(['c waited', 'd waited', 'a queued']);
    signal.fire();
    signal.fire();
    expect([released.slice(3), signal.waiting]).toEqual([['b queued'], 0]);
  });

  it('lets everyone through while it stays on', () => {
    const signal = new Signal();
    const released: string[] = [];
    for (const name of ['a', 'b']) signal.queue(() => released.push(name));
    signal.fire(true);
    signal.wait(() => released.push('c'));
    signal.queue(() => released.push('d'));
    expect([released, signal.isOn]).toEqual([['a', 'b', 'c', 'd'], true]);
    signal.clear();
    signal.wait(() => released.push('e'));
    expect([released.length, signal.isOn, signal.waiting]).toEqual([4, false, 1]);
  });

  it('releases nobody who was taken back, be it by one released before', () => {
    const signal = new Signal();
    const released: string[] = [];
    let takeBack = () => {};
    signal.wait(() => {
      released.push('a');
      takeBack();
    });
    takeBack = signal.wait(() => released.push('b'));
    signal.fire();
    expect(released).toEqual(['a']);
  });

  it('releases those who wait again only at the next firing', () => {
    const signal = new Signal();
    let times = 0;
    const again = () => {
      times++;
      signal.wait(again);
    };
    signal.wait(again);
    signal.fire();
    expect(times).toBe(1);
    signal.fire();
    expect(times).toBe(2);
  });
});
