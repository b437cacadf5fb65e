import type { ArrivalWord } from './arrival-word.ts';
import { at } from './at.ts';
import { backlog } from './backlog.ts';
import { every } from './every.ts';
import { fromFile } from './from-file.ts';
import { gaps } from './gaps.ts';
import { paced } from './paced.ts';
import { poisson } from './poisson.ts';

export const arrivalWords: readonly ArrivalWord[] = [poisson, paced, every, gaps, at, backlog, fromFile];
