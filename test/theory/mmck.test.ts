import { describe, expect, it } from 'vitest';
import { erlangB } from '../../src/theory/erlang.ts';
import { mmck } from '../../src/theory/mmck.ts';

describe('finite room', () => {
  it('has the state probabilities of simmer for M/M/2/3 (verification case 16)', () => {
    const found = mmck({ arrivalRate: 3, serviceRate: 4, servers: 2, room: 3 });
    const known = [0.468007, 0.351005, 0.131627, 0.04936];
    expect(found.probabilities).toEqual(known.map((chance) => expect.closeTo(chance, 6)));
    expect(found.L).toBeCloseTo(0.76234, 6);
    expect(found.refused).toBeCloseTo(0.04936, 6);
  });

  it('has those of M/M/1/3 (verification case 16)', () => {
    const found = mmck({ arrivalRate: 3, serviceRate: 4, servers: 1, room: 3 });
    const known = [0.365714, 0.274286, 0.205714, 0.154286];
    expect(found.probabilities).toEqual(known.map((chance) => expect.closeTo(chance, 6)));
  });

  it("refuses by Erlang's loss formula when there is no room to wait, however many servers", () => {
    for (const servers of [1, 5, 1000]) {
      const { refused, Lq } = mmck({ arrivalRate: servers, serviceRate: 1.1, servers, room: servers });
      expect(refused).toBeCloseTo(erlangB(servers, servers / 1.1), 12);
      expect(Lq).toBe(0);
    }
  });

  it('counts alike: what gets in is served, and time in it is waiting and service', () => {
    const found = mmck({ arrivalRate: 10, serviceRate: 1, servers: 4, room: 9 });
    expect(10 * (1 - found.refused)).toBeCloseTo(4 * found.rho, 12);
    expect(found.W - found.Wq).toBeCloseTo(1, 12);
  });
});
