import { extname, join } from 'node:path';
import type { PeriodPrediction } from '../experiment/predict/predict-periods.ts';
import { predictPeriods } from '../experiment/predict/predict-periods.ts';
import { fill, inLanguage } from '../language/text.ts';
import { drawChain } from '../node/draw-chain.ts';
import { pngOf } from '../node/png-of-svg.ts';
import { writeTogether } from '../node/write-together.ts';
import type { Plan } from '../plan/plan.ts';
import { fileName } from '../report/charts/file-name.ts';
import { periodInWords } from '../report/dates/date-in-words.ts';
import { mostWays, waysIn } from '../report/diagram/chain-sheets.ts';
import { capitalised, listed } from '../report/phrases.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chosenPeriod } from './chosen-period.ts';
import { CommandWrong } from './failure.ts';
import { failures } from './failure-messages.ts';
import { loadScenarios } from './load-scenarios.ts';
import type { DrawOptions } from './program.ts';
import { harmless, type Terminal } from './terminal.ts';
import { words } from './words.ts';

/** A picture of the chain, with the load on each resource: nothing is simulated. */
export async function draw(entry: string, options: DrawOptions, terminal: Terminal): Promise<void> {
  for (const scenario of loadScenarios([entry], options, terminal)) {
    const { plan } = scenario;
    const ways = waysIn(plan);
    if (ways > mostWays) throw tooLarge(entry, ways);
    const drawn = chosenPeriod(entry, plan, predictPeriods(plan), options);
    const subtitle = plan.policies.length === 0 ? '' : capitalised(periodInWords(plan, drawn.period, options.lang));
    const svg = drawChain(drawn, { title: inLanguage(plan.title, options.lang), subtitle, language: options.lang });
    const files = await Promise.all(
      pathsOf(pictureName(scenario, drawn), options.out).map(async (path) => ({
        path,
        content: isPng(path) ? await pngOf(svg) : svg,
      })),
    );
    terminal.beginWriting();
    writeTogether(files, terminal.folder);
    const names = listed(
      files.map(({ path }) => path),
      options.lang,
    );
    terminal.out.write(`${harmless(fill(words.drawn, options.lang, { names }))}\n`);
  }
}

function tooLarge(entry: string, ways: number): CommandWrong {
  return new CommandWrong(failures.chainTooLarge(entry, ways, mostWays));
}

function pictureName({ key, plan }: Scenario, { period }: PeriodPrediction): string {
  const policy = policyName(plan, period.policy);
  return policy === undefined ? `${key}-chain` : fileName(`${key}-chain`, policy, new Set());
}

function policyName({ policies }: Plan, policy: number | undefined): string | undefined {
  return policy === undefined ? undefined : policies[policy]?.name;
}

/** What a name may end in by which somebody means a file, and which is no folder's. */
const otherPictures = /^\.(pdf|jpe?g|gif|webp|bmp|tiff?|eps|emf|html?|docx|pptx)$/i;

/** One picture where `out` is named as one; otherwise `out` is the folder for both. */
function pathsOf(name: string, out = 'output'): readonly string[] {
  if (/^\.(svg|png)$/i.test(extname(out))) return [out];
  if (otherPictures.test(extname(out))) throw new CommandWrong(failures.otherPicture(out, extname(out)));
  return [join(out, `${name}.svg`), join(out, `${name}.png`)];
}

function isPng(path: string): boolean {
  return extname(path).toLowerCase() === '.png';
}
