import { neverDone } from '../../plan/never-done.ts';
import { field } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/** That work which begins anew each time that its resource closes can be done from an opening to the next closing. */
export function checkClosing(chains: readonly CheckedChain[]): void {
  for (const { tree, context, parts } of chains) {
    for (const step of parts.steps) {
      const part = step?.parts.find(({ kind }) => kind === 'work' || kind === 'group');
      if (step === undefined || part === undefined) continue;
      const written = field(field(field(tree, 'steps'), step.name), part.kind);
      const takes = field(written, 'takes');
      const tooLong = neverDone(part, parts.resources);
      if (takes === undefined || tooLong === undefined) continue;
      const { resource: index, ...lasts } = tooLong;
      const resource = context.resources.all[index] ?? '';
      context.problems.add(takes.at, { code: 'never done before closing', resource, ...lasts });
    }
  }
}
