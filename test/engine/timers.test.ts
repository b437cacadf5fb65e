import { describe, expect, it } from 'vitest';
import { Timers } from '../../src/engine/timers.ts';

describe('timers', () => {
  it('are cancelled once', () => {
    const timers = new Timers();
    const timer = timers.open(1, 2);
    expect(timers.cancel(timer)).toBe(true);
    expect(timers.cancel(timer)).toBe(false);
    expect(timers.cancelled).toBe(1);
  });

  it('keep what they were opened with', () => {
    const timers = new Timers();
    const slots = Array.from({ length: 200 }, (_, i) => timers.slotOf(timers.open(i, -i)));
    expect(slots.map((slot) => timers.actionOf(slot) + timers.argumentOf(slot))).toEqual(slots.map(() => 0));
    expect(new Set(slots).size).toBe(200);
  });

  it('are not mistaken for later ones in the same slot', () => {
    const timers = new Timers();
    const old = timers.open(1, 1);
    const slot = timers.slotOf(old);
    timers.close(slot);
    for (let i = 0; i < 1000; i++) {
      const young = timers.open(2, 2);
      expect(timers.slotOf(young)).toBe(slot);
      expect(young).not.toBe(old);
      expect(timers.cancel(old)).toBe(false);
      expect(timers.isLive(slot)).toBe(true);
      timers.close(slot);
    }
  });

  it('forget that they were cancelled once their slot is closed', () => {
    const timers = new Timers();
    const timer = timers.open(1, 1);
    timers.cancel(timer);
    timers.close(timers.slotOf(timer));
    expect(timers.cancelled).toBe(0);
    expect(timers.cancel(timer)).toBe(false);
  });
});
