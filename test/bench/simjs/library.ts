/** simjs exports nothing under Node; it leaves its parts on the `window` that it finds. */
import type { Library } from 'simjs';

declare global {
  var window: { Sim?: Library };
}

globalThis.window = {};
await import('simjs');
const { Sim: library } = globalThis.window;
if (library === undefined) throw new Error('simjs left nothing on window: expected window.Sim');

export const { Sim, Entity, Facility } = library;
