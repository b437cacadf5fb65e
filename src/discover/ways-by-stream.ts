/** Steps after which cases go other ways by how they came. */
import { decidingRoute } from './find-kinds.ts';
import type { StepFound } from './findings.ts';
import type { Flow } from './log/flow.ts';

/** Fewer of a stream show nothing. */
const leastEach = 20;

/**
 * The activities of those steps at which no attribute tells the ways apart and the stream does, beyond chance.
 *
 * @param streamOf the activity by which a case came @param tests how many such questions are asked of the log
 */
export function waysByStream(
  steps: readonly Pick<StepFound, 'activity' | 'routes'>[],
  flow: Pick<Flow, 'entrances' | 'steps'>,
  streamOf: (caseNumber: number) => number | undefined,
  tests: number,
): readonly number[] {
  const told = steps.filter(({ activity, routes }) => {
    if (flow.entrances.length < 2 || routes.some(({ share }) => share.kind === 'by')) return false;
    const ways = flow.steps[activity]?.done ?? [];
    const outcomes = ways.flatMap(({ passages }, way) => passages.map((passage) => ({ case: passage.case, way })));
    const came = new Map<number, number>();
    for (const outcome of outcomes) {
      const stream = streamOf(outcome.case);
      if (stream !== undefined) came.set(stream, (came.get(stream) ?? 0) + 1);
    }
    const streams = [...came].flatMap(([stream, count]) => (count >= leastEach ? [stream] : []));
    if (streams.length < 2) return false;
    const levelOf = (caseNumber: number) => {
      const level = streams.indexOf(streamOf(caseNumber) ?? -1);
      return level < 0 ? undefined : level;
    };
    return decidingRoute(outcomes, [{ name: '', levels: streams.map(String), levelOf }], tests) !== undefined;
  });
  return told.map(({ activity }) => activity);
}
