/**
 * Stuwmeer as a library. Fit for any platform: it knows no files, no clock and no chance but that of a seed.
 *
 * Two desks, visitors who come and wait, and give up after a quarter of an hour:
 *
 * ```ts
 * import { Processes, Simulation, Stream, Tally } from 'stuwmeer';
 *
 * const simulation = new Simulation();
 * const world = new Processes(simulation);
 * const desks = world.facility({ name: 'desks', units: 2 });
 * const stream = new Stream('any text is a seed');
 * const exponential = (mean: number) => -mean * Math.log(stream.next());
 * const waits = new Tally();
 * let lost = 0;
 *
 * world.spawn(function* door(self) {
 *   for (;;) {
 *     yield* self.hold(exponential(5));
 *     world.spawn(function* visitor(own) {
 *       const came = simulation.now;
 *       if ((yield* own.request(desks, { patience: 15 })) === 'started') {
 *         waits.add(simulation.now - came);
 *         yield* own.hold(exponential(9));
 *         own.release(desks);
 *       } else lost++;
 *     });
 *   }
 * });
 *
 * simulation.run(365 * 24 * 60);
 * console.log(`${waits.count} helped after ${waits.mean?.toFixed(1)} minutes, ${lost} gave up`);
 * // 90877 helped after 4.4 minutes, 14286 gave up
 * ```
 *
 * And a scenario from its text to its result: `compileScenario`, then `runDesign` or `compareDesigns`. These two do one
 * replication after the other, here and now; with `compareDesignsBy` a runner of your own does them wherever it likes, several
 * at once, by calling `runJob` for each. Only that one is asynchronous, and the numbers are the same to the last bit.
 *
 * Studies ask for many runs and say themselves of what: `findCapacity` of a runner, for the least capacity that meets the targets
 * that `readTarget` reads; `sweep` of a function that compares designs at a point; `sensitivity` of one that tells the outcome at a
 * setting of the inputs that `inputsOf` finds in scenarios. They know no files either: what gives a scenario other values is
 * `compileScenario` with overrides. The mathematics of the last, `latinHypercube`, `trajectories`, `elementaryEffects`, `saltelliRows`
 * and `sobolIndices`, works on any function.
 */

export { Entities } from './engine/entities.ts';
export type { FacilityOptions } from './engine/facility.ts';
export { Facility } from './engine/facility.ts';
export type { GatheringOptions, GroupRule } from './engine/gathering.ts';
export { Gathering } from './engine/gathering.ts';
export type { LineOptions } from './engine/line.ts';
export { Line } from './engine/line.ts';
export type { Need } from './engine/need.ts';
export { Network } from './engine/network.ts';
export type { Observer } from './engine/observer.ts';
export { silent } from './engine/observer.ts';
export type { BufferOptions } from './engine/processes/buffer.ts';
// Time, order and waiting: the engine.
export { Buffer } from './engine/processes/buffer.ts';
export type { Limits, Steps, WaitEnd } from './engine/processes/coroutine.ts';
export type { LevelObserver } from './engine/processes/level-observer.ts';
export { Mailbox } from './engine/processes/mailbox.ts';
export type { Demand, Got, Work } from './engine/processes/process.ts';
export { Process } from './engine/processes/process.ts';
export { Interruption, ProcessError } from './engine/processes/process-error.ts';
export type { SpawnOptions } from './engine/processes/processes.ts';
export { Processes } from './engine/processes/processes.ts';
export type { SharingOptions } from './engine/processes/processor-sharing.ts';
export { ProcessorSharing } from './engine/processes/processor-sharing.ts';
export type { Withdraw } from './engine/processes/signal.ts';
export { Signal } from './engine/processes/signal.ts';
export type { StoreOptions } from './engine/processes/store.ts';
export { Store } from './engine/processes/store.ts';
export type { SeatingOptions } from './engine/seating.ts';
export { Seating } from './engine/seating.ts';
export type { Action, SimulationLimits } from './engine/simulation.ts';
export { priorities, Simulation } from './engine/simulation.ts';
export type { SimulationErrorCode } from './engine/simulation-error.ts';
export { SimulationError } from './engine/simulation-error.ts';
export type { Timer } from './engine/timers.ts';
export type { Level, Timetable } from './engine/timetable.ts';
export { Cycle, Levels, OpenOnly } from './engine/timetable.ts';
export type { Order } from './engine/waiting-list.ts';
export type { Resumption } from './engine/work-clocks.ts';
export type { Spell } from './engine/working-hours.ts';
export { WorkingHours } from './engine/working-hours.ts';
// Experiments with scenarios.
export { ConsistencyError } from './experiment/audits.ts';
export type { CapacityResult } from './experiment/capacity/capacity-result.ts';
export type { CapacityAsked } from './experiment/capacity/find-capacity.ts';
export { costOfUnit, findCapacity } from './experiment/capacity/find-capacity.ts';
export type { ReadTarget, Target } from './experiment/capacity/target.ts';
export { readTarget } from './experiment/capacity/target.ts';
export type { Course } from './experiment/collect/course.ts';
export { averageOver, growthOver } from './experiment/collect/course.ts';
export type { CompareOptions } from './experiment/compare-designs.ts';
export { compareDesigns, compareDesignsBy } from './experiment/compare-designs.ts';
export type { Experiment, Job, Runner } from './experiment/jobs.ts';
export { jobsOf, runHere, runJob } from './experiment/jobs.ts';
export type { ExtraMeasure, MeasureId } from './experiment/measures/register.ts';
export type { Choice, ChosenMeasure } from './experiment/points/chosen-measure.ts';
export { chooseMeasure } from './experiment/points/chosen-measure.ts';
export { latinHypercube } from './experiment/points/latin-hypercube.ts';
export type { OneVaried } from './experiment/points/together.ts';
export { predictLoads } from './experiment/predict/predict-loads.ts';
export type { PeriodPrediction } from './experiment/predict/predict-periods.ts';
export { predictPeriods } from './experiment/predict/predict-periods.ts';
export type { ReplicationOptions, ReplicationResult } from './experiment/replicate.ts';
export { replicate } from './experiment/replicate.ts';
export type {
  Audit,
  CalendarMeasured,
  CalendarResult,
  Comparison,
  DesignResult,
  Difference,
  Estimate,
  Followed,
  LoadPrediction,
  Measured,
  PeriodResult,
  QueueSeries,
  StretchDifferences,
  StretchResult,
  Unit,
  Where,
} from './experiment/result.ts';
export type { RunOptions } from './experiment/run-design.ts';
export { runDesign } from './experiment/run-design.ts';
export { grid, overridesAt, scattered } from './experiment/sweep/points.ts';
export type { AtPoint, SweepAsked, SweepBegun, SweepKept } from './experiment/sweep/sweep.ts';
export { sweep } from './experiment/sweep/sweep.ts';
export type { PointResult, Sweep } from './experiment/sweep/sweep-result.ts';
export type { SweptInput } from './experiment/sweep/swept-input.ts';
export type { CalendarUnit, Cell, Grain } from './experiment/time/cells.ts';
export { calendarOf, cellsOf } from './experiment/time/cells.ts';
export type { Scope } from './experiment/time/common-stretches.ts';
export type { Axis, Point } from './experiment/uncertainty/axis.ts';
export type { ElementaryEffects, Trajectory } from './experiment/uncertainty/elementary-effects.ts';
export { elementaryEffects, trajectories } from './experiment/uncertainty/elementary-effects.ts';
export { outcomeOf } from './experiment/uncertainty/outcome-of.ts';
export type { Impossible, Outcome, Prepared, Probe, Setting } from './experiment/uncertainty/probe.ts';
export type { Sensitivity, SensitivityOptions, VariedInput } from './experiment/uncertainty/sensitivity.ts';
export { sensitivity } from './experiment/uncertainty/sensitivity.ts';
export type { SaltelliRow, SobolIndices } from './experiment/uncertainty/sobol-indices.ts';
export { saltelliRows, sobolIndices } from './experiment/uncertainty/sobol-indices.ts';
export type { InputsOfStudy, UncertainInput } from './experiment/uncertainty/uncertain-inputs.ts';
export { inputsOf, standsOn, writtenOn } from './experiment/uncertainty/uncertain-inputs.ts';
export type { Passing, Verdict } from './experiment/verdicts/verdict-result.ts';
export type { Text } from './language/text.ts';
// Scenario files, and the model that a compiled one is.
export { Model } from './model/model.ts';
export type { CaseEvents, CaseObserver, CaseReader } from './model/observer.ts';
export type { ReplicationSeed } from './model/random-numbers.ts';
export type { RunErrorCode } from './model/run-error.ts';
export { RunError } from './model/run-error.ts';
export type { Plan } from './plan/plan.ts';
// Chance from a seed.
export { checkDistribution } from './random/check-distribution.ts';
export type { Distribution, Sampler, UniformSource } from './random/distribution.ts';
export { survival } from './random/distribution.ts';
export { meanOf, varianceOf } from './random/moments.ts';
export { sampler } from './random/sampler.ts';
export { Stream, streamName } from './random/stream.ts';
export type { Headline } from './report/headline/headline.ts';
export { headline, headlineLines } from './report/headline/headline.ts';
export type { Compiled } from './scenario/compile.ts';
export { compileScenario } from './scenario/compile.ts';
export type { FileReader, FileRefusal, FileText } from './scenario/file-reader.ts';
export { scenarioJsonSchema } from './scenario/json-schema.ts';
export { describeProblem } from './scenario/messages/describe-problem.ts';
export type { Problem, ProblemCode } from './scenario/problem.ts';
export type { InputNumbers, JsonValue, RegisterEntry, Scenario, Together } from './scenario/scenario.ts';
// Summarising numbers.
export { BoundedErrorQuantiles } from './stats/bounded-error-quantiles.ts';
export type { WelchDifference } from './stats/difference.ts';
export { pairedDifference, welchDifference } from './stats/difference.ts';
export type { Interval } from './stats/interval.ts';
export { interval } from './stats/interval.ts';
export { quantiles } from './stats/quantiles.ts';
export { Tally, tallyOf } from './stats/tally.ts';
export { TimeAverage } from './stats/time-average.ts';
export type { Trend } from './stats/trend.ts';
export { trend } from './stats/trend.ts';
export type { BatchModel } from './theory/batch-arrivals.ts';
// What formulas say.
export { batchMm1 } from './theory/batch-arrivals.ts';
export { erlangB, erlangC } from './theory/erlang.ts';
export type { OverloadedFlow, SettledList } from './theory/giving-up.ts';
export { settledList, timeToPassGivingUp } from './theory/giving-up.ts';
export type { WaveModel, WaveOfPresence } from './theory/infinite-server.ts';
export { wavePresence } from './theory/infinite-server.ts';
export type { JacksonStation, JacksonSteadyState } from './theory/jackson.ts';
export { openJackson } from './theory/jackson.ts';
export type { Mm1SteadyState } from './theory/mm1.ts';
export { mm1, mm1WaitsFromEmpty } from './theory/mm1.ts';
export type { MmcModel, MmcSteadyState } from './theory/mmc.ts';
export { mmc } from './theory/mmc.ts';
export type { MmckModel, MmckSteadyState } from './theory/mmck.ts';
export { mmck } from './theory/mmck.ts';
export { offeredLoad, utilisation } from './theory/offered-load.ts';
export type { Flow } from './theory/overload.ts';
export { growthRate, overloadedWait, timeToPass } from './theory/overload.ts';
export type { Mg1Model, Mg1SteadyState } from './theory/pollaczek-khinchine.ts';
export { mg1 } from './theory/pollaczek-khinchine.ts';
export type { PriorityClass, PriorityTimes } from './theory/priority.ts';
export { nonPreemptivePriority } from './theory/priority.ts';
