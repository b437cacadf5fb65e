/** Files on disk: opened and saved by the browser's own pickers where it has them, by an upload and a download elsewhere. */
import type { FileText } from '../../scenario/file-reader.ts';
import { decoded } from '../../scenario/file-reader.ts';

declare global {
  interface Window {
    showOpenFilePicker?: (options: { multiple: true; types: readonly PickerType[] }) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (options: {
      suggestedName: string;
      types: readonly PickerType[];
    }) => Promise<FileSystemFileHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<`${string}/${string}`, `.${string}`[]>>;
}

/** More than the largest text that a scenario may have, and than any table of arrivals that one reads. */
const mostBytes = 1_048_576;

const scenarioTypes: readonly PickerType[] = [
  { description: 'YAML, JSON, CSV', accept: { 'text/plain': ['.yaml', '.yml', '.json', '.csv'] } },
];

export interface FromDisk {
  readonly name: string;
  readonly read: FileText;
  /** By which it can be saved again in its place; only some browsers give one. */
  readonly handle: FileSystemFileHandle | undefined;
}

/** @returns nothing where the reader chose none */
export async function chosenFromDisk(): Promise<readonly FromDisk[]> {
  if (window.showOpenFilePicker === undefined) return uploaded();
  const handles = await unlessAborted(window.showOpenFilePicker({ multiple: true, types: scenarioTypes }));
  return Promise.all((handles ?? []).map(async (handle) => readFile(await handle.getFile(), handle)));
}

/** What was dropped on the page; folders and anything else are left out. */
export async function dropped(transfer: DataTransfer): Promise<readonly FromDisk[]> {
  // A transfer is empty as soon as anything is waited for.
  const asked = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), handle: item.getAsFileSystemHandle?.() }));
  const found: FromDisk[] = [];
  for (const { file, handle } of asked) {
    const known = await handle?.catch(() => undefined);
    if (known?.kind === 'directory' || file === null) continue;
    found.push(await readFile(file, isFile(known) ? known : undefined));
  }
  return found;
}

function isFile(handle: FileSystemHandle | null | undefined): handle is FileSystemFileHandle {
  return handle?.kind === 'file';
}

async function uploaded(): Promise<readonly FromDisk[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = '.yaml,.yml,.json,.csv';
  const files = await new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
  return Promise.all(files.map((file) => readFile(file, undefined)));
}

async function readFile(file: File, handle: FileSystemFileHandle | undefined): Promise<FromDisk> {
  const read: FileText =
    file.size > mostBytes
      ? { kind: 'refused', reason: 'too large' }
      : decoded(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, read, handle };
}

export type Saved =
  | { readonly kind: 'in place'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'downloaded' }
  | { readonly kind: 'not chosen' };

/** @param handle where it was opened or saved before */
export async function saveOnDisk(name: string, text: string, handle: FileSystemFileHandle | undefined): Promise<Saved> {
  const base = name.replace(/^.*\//, '');
  if (window.showSaveFilePicker === undefined) {
    download(base, text, 'text/plain;charset=utf-8');
    return { kind: 'downloaded' };
  }
  const chosen =
    handle ?? (await unlessAborted(window.showSaveFilePicker({ suggestedName: base, types: scenarioTypes })));
  if (chosen === undefined) return { kind: 'not chosen' };
  const stream = await chosen.createWritable();
  await stream.write(text);
  await stream.close();
  return { kind: 'in place', handle: chosen };
}

export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A picker that is closed is no failure. */
async function unlessAborted<T>(picked: Promise<T>): Promise<T | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
