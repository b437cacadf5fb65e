/** The workers of the workbench, each from the text that the page carries. */
import type { Asking } from '../calls.ts';
import { asking } from '../calls.ts';
import { unpacked } from '../unpacked.ts';
import type { CheckCalls } from './checking.ts';
import type { DeskRole } from './desk.ts';
import type { ForecastCalls } from './forecasting.ts';
import type { ReportMaking } from './making-report.ts';
import type { SimulateCalls } from './simulating.ts';

/** More are of no use for the replications that a page asks for. */
const mostEngines = 16;

const urls = new Map<string, Promise<string>>();

function urlOf(id: string): Promise<string> {
  const known = urls.get(id) ?? unpacked(id).then((code) => URL.createObjectURL(new Blob([code], { type: script })));
  urls.set(id, known);
  return known;
}

const script = 'text/javascript';

async function start(role: DeskRole, ports: readonly MessagePort[]): Promise<Worker> {
  const worker = new Worker(await urlOf('desk-code'));
  worker.postMessage(role, [...ports]);
  return worker;
}

export async function startChecking(): Promise<Asking<CheckCalls>> {
  const { port1, port2 } = new MessageChannel();
  await start({ role: 'check' }, [port1]);
  return asking<CheckCalls>(port2);
}

export async function startForecasting(): Promise<Asking<ForecastCalls>> {
  const { port1, port2 } = new MessageChannel();
  await start({ role: 'forecast' }, [port1]);
  return asking<ForecastCalls>(port2);
}

export interface Simulator {
  readonly ask: Asking<SimulateCalls>;
  /** Whatever is under way goes no further, at once; what was asked is never answered. */
  readonly end: () => void;
}

/** @param failed hears of a worker that broke down, and so will answer no more */
export async function startSimulating(making: ReportMaking, failed: (error: Error) => void): Promise<Simulator> {
  const count = Math.min(Math.max(navigator.hardwareConcurrency, 1), mostEngines);
  const engines = Array.from({ length: count }, () => new MessageChannel());
  const drawing = new MessageChannel();
  const page = new MessageChannel();
  const drawer = new Worker(await urlOf('drawing-code'));
  drawer.postMessage('draw', [drawing.port1]);
  const workers = [
    drawer,
    await start({ role: 'simulate', making }, [page.port1, drawing.port2, ...engines.map(({ port1 }) => port1)]),
    ...(await Promise.all(engines.map(({ port2 }) => start({ role: 'engine' }, [port2])))),
  ];
  for (const worker of workers) worker.addEventListener('error', ({ message }) => failed(new Error(message)));
  return {
    ask: asking<SimulateCalls>(page.port2),
    end() {
      for (const worker of workers) worker.terminate();
    },
  };
}
