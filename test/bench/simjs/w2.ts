/** W2, the chain, in simjs. */
import { Chance, logarithmOf } from '../chance.ts';
import { measure } from '../measure.ts';
import { chain } from '../workloads.ts';
import { Entity, Facility, Sim } from './library.ts';

await measure('W2', 'simjs', ({ design, years, scale, seed }) => {
  const chance = new Chance(seed);
  const sim = new Sim();
  const horizon = years * chain.year;
  const meanGap = chain.year / (chain.casesPerYear * scale);
  const police = new Facility('police', Facility.FCFS, chain.police.servers * scale);
  const parket = new Facility('parket', Facility.FCFS, chain.parket.servers * scale);
  const intake = new Facility('intake', Facility.FCFS, chain.intake.servers * scale);
  const care = new Facility('care', Facility.FCFS, chain.care.servers * scale);
  const parketWork = logarithmOf(chain.parket.mean, chain.parket.variation);
  let cases = 0;

  class Cases extends Entity {
    override start(): void {
      this.setTimer(chance.exponential(meanGap)).done(this.arrive);
    }

    arrive(): void {
      cases++;
      this.useFacility(police, chance.exponential(chain.police.mean)).done(this.leavePolice);
      this.start();
    }

    leavePolice(): void {
      if (chance.uniform() < chain.leavesAfterPolice) return;
      if (design === 'A') this.goToParket();
      else if (chance.uniform() < chain.pays.share) this.setTimer(chance.exponential(chain.pays.meanDelay));
      else this.setTimer(chain.deadline).done(this.goToParket);
    }

    goToParket(): void {
      this.useFacility(parket, chance.lognormal(parketWork)).done(this.goToIntake);
    }

    goToIntake(): void {
      this.useFacility(intake, chance.exponential(chain.intake.mean)).done(this.goToCare);
    }

    goToCare(): void {
      this.useFacility(care, chance.gamma4(chain.care.mean));
    }
  }

  sim.addEntity(Cases);
  sim.simulate(horizon);
  const summary = (facility: typeof police) => {
    facility.finalize(horizon);
    const { sizeSeries, durationSeries } = facility.queueStats();
    return { meanQueue: sizeSeries.average(), meanWait: durationSeries.average() };
  };
  return {
    items: cases,
    answer: {
      kind: 'chain',
      places: { police: summary(police), parket: summary(parket), intake: summary(intake), care: summary(care) },
    },
  };
});
