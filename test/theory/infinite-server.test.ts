import { describe, expect, it } from 'vitest';
import { wavePresence } from '../../src/theory/infinite-server.ts';

const wave = wavePresence({ meanRate: 10, amplitude: 0.5, period: 24, meanStay: 2 });

describe('unlimited capacity under a daily wave (verification case 36)', () => {
  it.each([
    { t: 0, mean: 15.8906 },
    { t: 6, mean: 27.8483 },
    { t: 12, mean: 24.1094 },
    { t: 18, mean: 12.1517 },
  ])('has $mean present at $t o’clock', ({ t, mean }) => {
    expect(wave.meanAt(t)).toBeCloseTo(mean, 4);
  });

  it('peaks at 28.8591, 1.8424 hours after the arrivals do', () => {
    expect(wave.peak).toBeCloseTo(28.8591, 4);
    expect(wave.lag).toBeCloseTo(1.8424, 4);
    expect(wave.meanAt(6 + wave.lag)).toBeCloseTo(wave.peak, 10);
  });
});
