/** What the operating system said, as far as a sentence for a user needs it. */

/** `ENOENT`, `EACCES`, ...; undefined for an error that is no answer of the operating system. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof RangeError && /allocation failed/i.test(error.message)) return 'ENOMEM';
  if (!(error instanceof Error && 'code' in error)) return undefined;
  // A thread that does not start says why in its message only.
  const code = error.code === 'ERR_WORKER_INIT_FAILED' ? /\bE[A-Z0-9]+$/.exec(error.message)?.[0] : error.code;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'ENOMEM';
  // So says what loads modules, under a code of its own.
  if (error.message.includes('too many open files')) return 'EMFILE';
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'writing there is not allowed, or a file in it is open in another program',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be larger than is allowed',
  ENOTDIR: 'part of that path is a file, not a folder',
  EEXIST: 'part of that path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  ENOENT: 'part of that path does not exist and cannot be made',
  ELOOP: 'links on that path lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'a file in it is open in another program',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  EAGAIN: 'this machine allows no more threads',
  ENOMEM: 'there is not enough memory',
  EIO: 'the disk or the terminal does not answer',
  EBADF: 'it is closed',
};

/** Where something other than writing was refused. */
const otherwise: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it',
  EPERM: 'reading it is not allowed',
  ENOENT: 'it does not exist',
};

/** The reason in words, with the system's own code for those who look it up. */
export function systemReason(code: string, task: 'writing' | 'other' = 'writing'): string {
  const sentence = (task === 'other' ? otherwise[code] : undefined) ?? sentences[code];
  return `${sentence ?? 'the system refuses it'} (${code})`;
}

/** What is the matter, and with which file, where the system refused something; undefined for any other error. */
export function systemRefusal(error: unknown): string | undefined {
  const code = systemCode(error);
  if (code === undefined || !(error instanceof Error)) return undefined;
  if ('syscall' in error && error.syscall === 'uv_cwd') {
    return `the folder you are in is no longer there (${code}). Go to one that is.`;
  }
  const where = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${where}${systemReason(code, 'other')}.`;
}
