/**
 * The room `page/`: the script inside the report. What is read stands in the page already, as the command line wrote it; the
 * script simulates it anew in workers, with the same inner rooms, and shows what comes of it. Nobody calls it but the page
 * itself. Begin here, with live-report.ts; study-worker.ts simulates and tells, drawing.ts draws, engine.ts does one
 * replication after another.
 */

import { fill, inLanguage } from '../language/text.ts';
import { controlWords } from '../report/words/controls.ts';
import { LiveReport } from './live-report.ts';
import { textOf } from './run-failed.ts';
import { languageAsMade } from './settings.ts';
import { startDrawing, startStudy } from './workers.ts';

async function enliven(): Promise<void> {
  // What there is to read is seen first.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const [[study, opened], drawing] = await Promise.all([startStudy(), startDrawing()]);
  await new LiveReport(study, opened, drawing).start();
}

enliven().catch((error) => {
  const language = languageAsMade();
  const note = document.createElement('p');
  note.className = 'quiet';
  note.setAttribute('role', 'status');
  note.textContent = fill(controlWords.noAnswer, language, { why: inLanguage(textOf(error), language) });
  document.querySelector('main')?.append(note);
});
