/**
 * Pieces of work on disk, as they are done: what work that was stopped goes on from, and what parts of it on several machines leave
 * to be put together. A file is a head and then one record after another, each with its length and a checksum; what a killed process
 * left half-written at the end is not read.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Length and checksum before every record. */
const prefix = 4 + 8;
/** No record comes near it; a length beyond it is no length. */
const mostBytes = 1 << 30;

/** Where each record stands. */
type Places = Map<string, { readonly at: number; readonly length: number }>;

interface Opened<Each> {
  readonly store: RecordStore<Each>;
  readonly head: unknown;
}

/** Anything that can be copied, by name. */
export class RecordStore<Of> {
  private readonly file: number;
  private readonly places: Places;
  private end: number;

  private constructor(file: number, places: Places, end: number) {
    this.file = file;
    this.places = places;
    this.end = end;
  }

  /** A new one, in place of what was there. @param head what the records are of */
  static begin<Each>(path: string, head: unknown): RecordStore<Each> {
    const file = openSync(path, 'w+');
    const store = new RecordStore<Each>(file, new Map(), 0);
    store.put(serialize(head));
    return store;
  }

  /** One that was begun before, to be read and added to. Undefined where no whole head stands in it. */
  static open<Each>(path: string): Opened<Each> | undefined {
    return RecordStore.opened(path, 'r+');
  }

  /** The same to be read only, by whoever may: the file stays as it is, half-written or not. */
  static read<Each>(path: string): Opened<Each> | undefined {
    return RecordStore.opened(path, 'r');
  }

  private static opened<Each>(path: string, how: 'r' | 'r+'): Opened<Each> | undefined {
    const file = openSync(path, how);
    const head = recordAt(file, 0);
    if (head === undefined) {
      closeSync(file);
      return undefined;
    }
    const places: Places = new Map();
    let end = prefix + head.length;
    for (let next = recordAt(file, end); next !== undefined; next = recordAt(file, end)) {
      const { name }: { name: string } = deserialize(next);
      places.set(name, { at: end, length: next.length });
      end += prefix + next.length;
    }
    // What is half-written would stand between whole records.
    if (how === 'r+') ftruncateSync(file, end);
    return { store: new RecordStore(file, places, end), head: deserialize(head) };
  }

  /** One that goes on from what is there, where that has the same head; otherwise a new one. */
  static goOn<Each>(path: string, head: string, resume: boolean): RecordStore<Each> {
    const earlier = resume && existsSync(path) ? RecordStore.open<Each>(path) : undefined;
    if (earlier?.head === head) return earlier.store;
    // What was kept of another seed, version or scenario is of no use.
    earlier?.store.close();
    return RecordStore.begin(path, head);
  }

  /** Records in it. */
  get size(): number {
    return this.places.size;
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  read(name: string): Of {
    const place = this.places.get(name);
    const record = place && recordAt(this.file, place.at);
    if (record === undefined) throw new RangeError(`the store has no whole record of ${name}`);
    const { value }: { value: Of } = deserialize(record);
    return value;
  }

  add(name: string, value: Of): void {
    const record = serialize({ name, value });
    const at = this.end;
    this.put(record);
    this.places.set(name, { at, length: record.length });
  }

  close(): void {
    closeSync(this.file);
  }

  private put(record: Uint8Array): void {
    const head = Buffer.alloc(prefix);
    head.writeUInt32LE(record.length);
    checksum(record).copy(head, 4);
    const whole = Buffer.concat([head, record]);
    for (let done = 0; done < whole.length; ) {
      done += writeSync(this.file, whole, done, whole.length - done, this.end + done);
    }
    this.end += whole.length;
  }
}

/** The whole record that begins there; undefined where there is none. */
function recordAt(file: number, at: number): Uint8Array | undefined {
  const head = Buffer.alloc(prefix);
  if (!fill(file, head, at)) return undefined;
  const length = head.readUInt32LE();
  if (length > mostBytes) return undefined;
  const record = Buffer.alloc(length);
  if (!fill(file, record, at + prefix)) return undefined;
  return checksum(record).equals(head.subarray(4)) ? record : undefined;
}

function fill(file: number, into: Buffer, at: number): boolean {
  for (let done = 0; done < into.length; ) {
    const count = readSync(file, into, done, into.length - done, at + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}

function checksum(record: Uint8Array): Buffer {
  return createHash('sha256').update(record).digest().subarray(0, 8);
}
