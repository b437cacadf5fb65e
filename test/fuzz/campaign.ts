/** Cases of a campaign by number: two of three are mutations of a shipped scenario or of an example of the reference, the third is a network made up. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { randomNetwork } from '../experiment/predict/random-networks.ts';
import { type Budget, exercise, exerciseNetwork, type Outcome, type Source } from './exercise.ts';
import { mutated } from './mutations.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const files: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => /\.(yaml|csv)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]),
);
const entries = [...files.keys()].filter((name) => name.endsWith('.yaml') && !name.endsWith('-base.yaml'));

/** The examples of the reference, each with what it extends and the files beside it. */
const examples: readonly Source[] = examplesIn(readFileSync(`${folder}README.md`, 'utf8'));

function examplesIn(reference: string): readonly Source[] {
  const blocks = [...reference.matchAll(/<!-- (.+?) -->\n```(?:yaml|csv)\n(.*?)```/gs)].map(
    ([, mark = '', text = '']) => {
      return { mark, text };
    },
  );
  const base = blocks.find(({ mark }) => mark === 'base')?.text ?? '';
  const beside = blocks.flatMap(({ mark, text }): [string, string][] => {
    return mark.startsWith('file: ') ? [[mark.slice('file: '.length), text]] : [];
  });
  return blocks.flatMap(({ mark, text }): readonly Source[] => {
    const entry = 'example.yaml';
    if (mark === 'over base') {
      const own = `stuwmeer: 1\nextends: base.yaml\n${text}`;
      return [{ entry, files: new Map([[entry, own], ['base.yaml', base], ...beside]) }];
    }
    return mark === 'base' || mark.startsWith('question: ') ? [{ entry, files: new Map([[entry, text]]) }] : [];
  });
}

/** The scenario and what it extends, and what those extend. */
function withBases(entry: string): Source {
  const found = new Map<string, string>();
  for (const wanted = [entry]; wanted.length > 0; ) {
    const name = wanted.pop() ?? '';
    const text = files.get(name);
    if (text === undefined || found.has(name)) continue;
    found.set(name, text);
    for (const [, next = ''] of text.matchAll(/^(?:extends|\s+from file): *"?([\w.-]+)/gm)) wanted.push(next);
  }
  return { entry, files: found };
}

export interface Case {
  readonly number: number;
  readonly outcome: Outcome;
  /** Undefined for a network, which its number says. */
  readonly source: Source | undefined;
}

export function caseOf(number: number, budget: Budget): Case {
  if (number % 3 === 2) {
    const [plan] = fc.sample(randomNetwork, { numRuns: 1, seed: number });
    if (plan === undefined) throw new Error('No network was made.');
    return { number, outcome: exerciseNetwork(plan, budget), source: undefined };
  }
  const which = number % (entries.length + examples.length);
  const source = mutated(examples[which - entries.length] ?? withBases(entries[which] ?? ''), `fuzz ${number}`);
  return { number, outcome: exercise(source, budget), source };
}

/** A shorter text with the same fault: lines are left out, many at once and then fewer, as long as it stays. */
export function minimised(source: Source, what: string, budget: Budget): string {
  let { files: kept } = source;
  const isSame = (tried: ReadonlyMap<string, string>) => {
    const outcome = exercise({ entry: source.entry, files: tried }, budget);
    return outcome.kind === 'fault' && outcome.what === what;
  };
  for (const name of kept.keys()) {
    for (let length = 64; length >= 1; length = Math.floor(length / 2)) {
      let lines = (kept.get(name) ?? '').split('\n');
      for (let at = 0; at < lines.length; ) {
        const shorter = lines.toSpliced(at, length);
        const tried = new Map(kept).set(name, shorter.join('\n'));
        if (isSame(tried)) {
          kept = tried;
          lines = shorter;
        } else at += length;
      }
    }
  }
  return [...kept].map(([name, text]) => `--- ${name}\n${text}`).join('\n');
}
