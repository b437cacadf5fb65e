/** Answers what is asked of scenarios, and says what came of it. */
import type { Language } from '../../language/text.ts';
import { resultDocument } from '../../report/documents/json-document.ts';
import { headline, headlineLines } from '../../report/headline/headline.ts';
import type { Call, Handlers } from '../calls.ts';
import { asking } from '../calls.ts';
import type { DrawingCalls } from '../drawing.ts';
import { EnginePool } from '../engine-pool.ts';
import { answered } from './answers.ts';
import type { ReportMaking } from './making-report.ts';
import { makeReport } from './making-report.ts';
import type { Answer, Order, Progress } from './questions.ts';

/** What is reported as soon as it is known. */
export interface RunAnswer {
  readonly lines: readonly string[];
  /** Names of the files that were read. */
  readonly read: readonly string[];
  /** The command that does the same. */
  readonly command: string;
  /** Tables that its report cannot save, by the names of their files. */
  readonly tables: readonly { readonly name: string; readonly text: string }[];
}

export interface SimulateCalls {
  readonly simulate: Call<Order, void, Progress>;
  readonly answer: Call<Language, RunAnswer>;
  /** The page that the command line writes; says which picture it draws. */
  readonly report: Call<Language, string, Progress>;
  /** What --json prints. */
  readonly json: Call<Language, string>;
}

/** @param engines ports to workers that do replications */
export function simulating(
  drawing: MessagePort,
  engines: readonly MessagePort[],
  making: ReportMaking,
): Handlers<SimulateCalls> {
  const pool = new EnginePool(engines);
  const draw = asking<DrawingCalls>(drawing);
  let found: Answer | undefined;
  const known = (): Answer => {
    if (found === undefined) throw new RangeError('nothing has been simulated');
    return found;
  };
  return {
    async simulate(order, say) {
      found = undefined;
      found = await answered(order, pool.run, say);
    },
    answer(language) {
      const answer = known();
      const command = answer.command(language);
      const read = answer.sources.flatMap((source) => Object.keys(source.files));
      if (answer.kind === 'comparison') {
        return { lines: headlineLines(headline(answer.comparison, language)), read, command, tables: [] };
      }
      const { sentences, files } = answer.tell(language);
      const table = answer.observed === undefined ? [] : [answer.observed];
      return { lines: sentences, read: [...read, ...table], command, tables: files };
    },
    report: (language, say) => makeReport(known(), language, making, draw, (done, of) => say({ done, of })),
    json(language) {
      const answer = known();
      const document =
        answer.kind === 'comparison'
          ? resultDocument(answer.comparison, making.versions)
          : answer.tell(language).result;
      return JSON.stringify(document);
    },
  };
}
