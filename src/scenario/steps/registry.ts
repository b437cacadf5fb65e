import { charge } from './charge.ts';
import { gate } from './gate.ts';
import { group } from './group.ts';
import { release } from './release.ts';
import { route } from './route.ts';
import { set } from './set.ts';
import type { StepWord } from './step-word.ts';
import { wait } from './wait.ts';
import { work } from './work.ts';

/** The parts of a step, in the order in which a case goes through them. */
export const stepWords: readonly StepWord[] = [gate, charge, set, work, group, wait, release, route];
