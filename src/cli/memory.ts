import { fill, inLanguage, type Language } from '../language/text.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Measured with a backlog of 20 million cases at one step, and twice that for arrays that grow by copying. */
const bytesPerCase = 100;
/** As much as every machine is taken to have, and the limits that hold by default stay below. */
const remarkable = 3e9;

/** Where a file lets a run hold so many cases that memory may not suffice, that is said before it is taken. */
export function warnOfMemory(scenarios: readonly Scenario[], language: Language, { err }: Terminal): void {
  for (const { plan } of scenarios) {
    const { casesInHand: cases } = plan.limits;
    const bytes = cases * bytesPerCase;
    if (bytes < remarkable) continue;
    const slots = {
      design: inLanguage(plan.title, language),
      cases: cases.toLocaleString(language),
      gigabytes: Math.round(bytes / 1e9),
    };
    err.write(`${harmless(fill(words.memory, language, slots))}\n`);
  }
}
