/** W2, the chain, in SimScript. */
import { Entity, Queue } from 'simscript';
import { Chance, logarithmOf } from '../chance.ts';
import { measure } from '../measure.ts';
import { chain } from '../workloads.ts';
import { Run } from './library.ts';

/** A line, and servers behind it. */
class Place {
  readonly line = new Queue('line');
  readonly servers: Queue;

  constructor(servers: number) {
    this.servers = new Queue('servers', servers);
  }

  summary(): { readonly meanQueue: number; readonly meanWait: number } {
    return { meanQueue: this.line.averageLength, meanWait: this.line.averageDwell };
  }
}

await measure('W2', 'simscript', async ({ design, years, scale, seed }) => {
  const chance = new Chance(seed);
  const horizon = years * chain.year;
  const meanGap = chain.year / (chain.casesPerYear * scale);
  const police = new Place(chain.police.servers * scale);
  const parket = new Place(chain.parket.servers * scale);
  const intake = new Place(chain.intake.servers * scale);
  const care = new Place(chain.care.servers * scale);
  const parketWork = logarithmOf(chain.parket.mean, chain.parket.variation);
  let cases = 0;

  class Case extends Entity {
    override async script(): Promise<void> {
      await this.visit(police, chance.exponential(chain.police.mean));
      if (chance.uniform() < chain.leavesAfterPolice) return;
      if (design === 'B') {
        if (chance.uniform() < chain.pays.share) {
          await this.delay(chance.exponential(chain.pays.meanDelay));
          return;
        }
        await this.delay(chain.deadline);
      }
      await this.visit(parket, chance.lognormal(parketWork));
      await this.visit(intake, chance.exponential(chain.intake.mean));
      await this.visit(care, chance.gamma4(chain.care.mean));
    }

    async visit(place: Place, work: number): Promise<void> {
      this.enterQueueImmediately(place.line);
      await this.enterQueue(place.servers);
      this.leaveQueue(place.line);
      await this.delay(work);
      this.leaveQueue(place.servers);
    }
  }

  class Street extends Entity {
    override async script(): Promise<void> {
      for (;;) {
        await this.delay(chance.exponential(meanGap));
        cases++;
        void this.simulation.activate(new Case());
      }
    }
  }

  const run = new Run(() => [new Street()]);
  run.timeEnd = horizon;
  await run.toTheEnd();
  return {
    items: cases,
    answer: {
      kind: 'chain',
      places: {
        police: police.summary(),
        parket: parket.summary(),
        intake: intake.summary(),
        care: care.summary(),
      },
    },
  };
});
