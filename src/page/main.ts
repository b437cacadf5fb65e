/**
 * The room `page/`: the script inside the report. What is read stands in the page already, as the command line wrote it; the
 * script simulates it anew in workers, with the same inner rooms, and shows what comes of it. Nobody calls it but the page
 * itself. Begin here; study-worker.ts simulates and tells, drawing.ts draws, engine.ts does one replication after another.
 */
import { startDrawing, startStudy } from './workers.ts';

Object.assign(globalThis, { stuwmeer: { startStudy, startDrawing } });
