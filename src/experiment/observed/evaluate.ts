/** Observed figures beside what designs expect. */
import type { Plan } from '../../plan/plan.ts';
import { day } from '../../plan/units.ts';
import type { FigureAsked, FigureSeen } from '../collect/figures.ts';
import { element } from '../element.ts';
import type { Experiment, Runner } from '../jobs.ts';
import { jobsOf } from '../jobs.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { NotAsked } from './figure-in-plan.ts';
import { figureInPlan, placesLackedBy } from './figure-in-plan.ts';
import type { Judged } from './judge.ts';
import { judge, published } from './judge.ts';
import type { ObservedFigure } from './observed-figure.ts';

export interface EvaluationAsked {
  readonly designs: readonly { readonly key: string; readonly plan: Plan }[];
  readonly figures: readonly ObservedFigure[];
  readonly seed: string;
  readonly replications: number;
}

/** What a design says of one figure. */
export type FigureAnswer =
  | ({ readonly kind: 'judged'; readonly lacksError: boolean } & Judged)
  | {
      readonly kind: 'not judged';
      readonly because: NotAsked | 'hardly ever seen';
      /** The places that it lacks. */
      readonly lacks: readonly ChosenMeasure[];
    };

export interface DesignEvaluated {
  readonly key: string;
  /** In the order of the figures. */
  readonly figures: readonly FigureAnswer[];
  /** See `judge`; undefined where none is reported. */
  readonly probability: number | undefined;
}

/** Plain data. */
export interface Evaluation {
  readonly figures: readonly ObservedFigure[];
  readonly designs: readonly DesignEvaluated[];
  readonly seed: string;
  readonly replications: number;
}

/** @param progress of replications of all designs */
export async function evaluate(
  runner: Runner,
  { designs, figures, seed, replications }: EvaluationAsked,
  progress: (done: number, of: number) => void = () => {},
): Promise<Evaluation> {
  const asked = designs.map(({ plan }) => figures.map((figure) => figureInPlan(figure, plan)));
  const plans = designs.map(({ plan }) => plan);
  const experiment = figuresExperiment(plans, asked, seed);
  const jobs = jobsOf(experiment, replications);
  const seen = asked.map((each) => each.filter(isAsked).map((): FigureSeen[] => []));
  let done = 0;
  for await (const result of runner(experiment, jobs)) {
    const { design } = element(jobs, done);
    for (const [i, figure] of (result.figures ?? []).entries()) element(element(seen, design), i).push(figure);
    progress(++done, jobs.length);
  }
  return {
    ...{ figures, seed, replications },
    designs: designs.map(({ key, plan }, design): DesignEvaluated => {
      const answers = element(asked, design);
      const known = figures.filter((_, i) => isAsked(element(answers, i)));
      const laid = known.map((figure, i) => published(figure, element(element(seen, design), i), seed));
      const { figures: judged, probability } = judge(laid);
      let next = 0;
      const answered = answers.map((answer, i): FigureAnswer => {
        if (!isAsked(answer)) {
          const lacks = answer === 'no such place' ? placesLackedBy(plan, element(figures, i)) : [];
          return { kind: 'not judged', because: answer, lacks };
        }
        const found = judged[next];
        const { lacksError } = element(laid, next++);
        return found === undefined
          ? { kind: 'not judged', because: 'hardly ever seen', lacks: [] }
          : { kind: 'judged', lacksError, ...found };
      });
      return { key, figures: answered, probability };
    }),
  };
}

export function isAsked(answer: FigureAsked | NotAsked): answer is FigureAsked {
  return typeof answer !== 'string';
}

/** Nothing but the figures is looked at, and no run goes on after the last of them. @param asked by design */
export function figuresExperiment(
  plans: readonly Plan[],
  asked: readonly (readonly (FigureAsked | NotAsked)[])[],
  seed: string,
): Experiment {
  const figures = asked.map((each) => each.filter(isAsked));
  return {
    ...{ plans: plans.map((plan, design) => upTo(plan, element(figures, design))), seed, by: 'year', scope: undefined },
    ...{ extraMeasures: [], figures },
  };
}

/**
 * A plan of which the run ends with the last figure: what happens until then is the same. How fast a list grows is reported by
 * stretches of time that depend on the length of the run, and policies are begun within it: those keep it as long as it is.
 */
function upTo(plan: Plan, figures: readonly FigureAsked[]): Plan {
  const { period, policies } = plan;
  const needsAll = figures.some(({ sites }) => sites.some(({ measure }) => measure === 'growth'));
  if (needsAll || period.untilEmpty === true || figures.length === 0) return plan;
  const last = Math.max(...figures.map(({ until }) => until), ...policies.map(({ from, over }) => from + over + day));
  return last < period.horizon ? { ...plan, period: { ...period, horizon: last } } : plan;
}
