/** A worker of the workbench. It is told at its beginning what it does: one of them checks, one forecasts, one simulates. */

import { answer } from '../calls.ts';
import { serveJobs } from '../engine.ts';
import type { CheckCalls } from './checking.ts';
import { checking } from './checking.ts';
import type { ForecastCalls } from './forecasting.ts';
import { forecasting } from './forecasting.ts';
import type { ReportMaking } from './making-report.ts';
import type { SimulateCalls } from './simulating.ts';
import { simulating } from './simulating.ts';

export type DeskRole =
  /** Does replications for the one that simulates. */
  | { readonly role: 'engine' }
  | { readonly role: 'check' }
  | { readonly role: 'forecast' }
  /** Its ports lead to those who ask, to the worker that draws, and to the engines. */
  | { readonly role: 'simulate'; readonly making: ReportMaking };

addEventListener('message', ({ data, ports }: MessageEvent<DeskRole>) => {
  const [first, second, ...others] = ports;
  if (first === undefined) return;
  if (data.role === 'engine') serveJobs(first);
  if (data.role === 'check') answer<CheckCalls>(first, checking());
  if (data.role === 'forecast') answer<ForecastCalls>(first, forecasting());
  if (data.role === 'simulate' && second !== undefined)
    answer<SimulateCalls>(first, simulating(second, others, data.making));
});
