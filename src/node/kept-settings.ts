/** What was seen at settings of the inputs, on disk as it comes: a study that was stopped sees none of them again. */
import { deserialize, serialize } from 'node:v8';
import { type BegunFile, BegunWriter, begunParts } from './begun-work.ts';

/** Beside what a study keeps of its designs as they stand. */
export function settingsPath(pathOfKept: string): string {
  return `${pathOfKept}-settings`;
}

export interface SeenSettings {
  /** @param name the same for what is the same, and for nothing else */
  seenAt<Seen>(name: string, see: () => Promise<Seen>): Promise<Seen>;
}

/** Keeps nothing. */
export const seenAnew: SeenSettings = { seenAt: (_name, see) => see() };

export class KeptSettings implements SeenSettings {
  private readonly known = new Map<string, string>();
  private readonly writer: BegunWriter;

  /** @param resume takes what is there, where it is of the same work; it is replaced otherwise */
  constructor(begun: BegunFile, resume: boolean) {
    const found = resume ? begunParts(begun) : undefined;
    const parts = found?.kind === 'begun' ? found.parts : [];
    for (const part of parts) {
      const [name, seen]: readonly [string, string] = JSON.parse(part);
      this.known.set(name, seen);
    }
    this.writer = new BegunWriter(begun, parts);
  }

  async seenAt<Seen>(name: string, see: () => Promise<Seen>): Promise<Seen> {
    const kept = this.known.get(name);
    if (kept !== undefined) {
      const known: Seen = deserialize(Buffer.from(kept, 'base64'));
      return known;
    }
    const seen = await see();
    // JSON has no undefined in lists, and no infinity.
    const written = serialize(seen).toString('base64');
    this.known.set(name, written);
    this.writer.add(JSON.stringify([name, written]));
    return seen;
  }

  close(): void {
    this.writer.close();
  }
}
