/** What the operating system said, as far as a sentence for a user needs it. */

/** `ENOENT`, `EACCES`, ...; undefined for an error that is no answer of the file system. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'writing there is not allowed, or a file in it is open in another program',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  ENOTDIR: 'part of that path is a file, not a folder',
  EEXIST: 'part of that path is a file, not a folder',
  EISDIR: 'there is a folder of that name',
  ENOENT: 'part of that path does not exist and cannot be made',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'a file in it is open in another program',
  EMFILE: 'too many files are open',
};

/** The reason in words, with the system's own code for those who look it up. */
export function systemReason(code: string): string {
  return `${sentences[code] ?? 'the system refuses it'} (${code})`;
}
