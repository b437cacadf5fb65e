/** The workers of the page, made from texts that it carries: nothing is fetched. */
import type { Asking } from './calls.ts';
import { asking } from './calls.ts';
import type { DrawingCalls } from './drawing.ts';
import type { Opened, Role, StudyCalls } from './study-worker.ts';
import { packedIn, unpacked } from './unpacked.ts';

/** More are of no use for the replications that a page asks for. */
const mostEngines = 16;

/** @param engines how many replications are done at the same time */
export async function startStudy(
  engines = navigator.hardwareConcurrency,
): Promise<readonly [Asking<StudyCalls>, Opened]> {
  const code = await unpacked('study-code');
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const begin = (role: Role, ports: MessagePort[]) => {
    const worker = new Worker(url);
    worker.postMessage(role, ports);
    return worker;
  };
  const started: Worker[] = [];
  const toEngines = Array.from({ length: Math.min(Math.max(engines, 1), mostEngines) }, () => {
    const { port1, port2 } = new MessageChannel();
    started.push(begin({ role: 'engine' }, [port1]));
    return port2;
  });
  const renewals = new MessageChannel();
  renewals.port2.onmessage = ({ data, ports }: MessageEvent<number>) => {
    started[data]?.terminate();
    started[data] = begin({ role: 'engine' }, [...ports]);
  };
  const forecasts = new MessageChannel();
  begin({ role: 'forecast' }, [forecasts.port1]);
  const { port1, port2 } = new MessageChannel();
  begin({ role: 'study' }, [port1, forecasts.port2, renewals.port1, ...toEngines]);
  const ask = asking<StudyCalls>(port2);
  return [ask, await ask('open', packedIn('page-data'))];
}

export async function startDrawing(): Promise<Asking<DrawingCalls>> {
  const code = await unpacked('drawing-code');
  const { port1, port2 } = new MessageChannel();
  new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))).postMessage('draw', [port1]);
  return asking<DrawingCalls>(port2);
}
