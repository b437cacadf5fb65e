import type { Entry, Mapping, Scalar, Tree } from '../reading/tree.ts';
import type { ObservedFiles } from './observed-files.ts';

/** The scenario with what each file of arrivals says in the place of its name, so that it can be told apart by that. */
export function withCounts(root: Mapping, observed: ObservedFiles): Mapping {
  const counted = inStreams(root, observed);
  return changed(counted, 'policies', (policies) => eachEntry(policies, (policy) => inStreams(policy, observed)));
}

function inStreams(chain: Mapping, observed: ObservedFiles): Mapping {
  return changed(chain, 'arrivals', (streams) =>
    eachEntry(streams, (stream) => {
      const name = stream.entries.get('from file');
      if (name?.value.kind !== 'scalar' || name.value.value === null) return stream;
      const value = countsIn(name.value, observed);
      return { ...stream, entries: new Map(stream.entries).set('from file', { ...name, value }) };
    }),
  );
}

/** `{2014-01: 167, 2014-02: 98}`, in order of time. */
function countsIn(name: Scalar, observed: ObservedFiles): Tree {
  const entries = observed.at(name).counted.map(({ written, count }): readonly [string, Entry] => {
    const value: Scalar = { kind: 'scalar', at: name.at, written: String(count), value: count };
    return [written, { keyAt: name.at, value }];
  });
  return { kind: 'mapping', at: name.at, entries: new Map(entries) };
}

function changed(mapping: Mapping, key: string, change: (value: Mapping) => Tree): Mapping {
  const entry = mapping.entries.get(key);
  if (entry === undefined) return mapping;
  const value = entry.value.kind === 'mapping' ? change(entry.value) : entry.value;
  return { ...mapping, entries: new Map(mapping.entries).set(key, { ...entry, value }) };
}

function eachEntry(mapping: Mapping, change: (value: Mapping) => Mapping): Mapping {
  const entries = [...mapping.entries].map(([name, entry]): readonly [string, Entry] => {
    return [name, entry.value.kind === 'mapping' ? { ...entry, value: change(entry.value) } : entry];
  });
  return { ...mapping, entries: new Map(entries) };
}
