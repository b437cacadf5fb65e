/** What the operating system said, as far as a sentence for a user needs it. */

import { asWritten, filled, type Text } from '../language/text.ts';

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

const sentences: Readonly<Record<string, Text>> = {
  EACCES: { en: 'you have no permission to write there', nl: 'u mag daar niet schrijven' },
  EPERM: {
    en: 'writing there is not allowed, or a file in it is open in another program',
    nl: 'schrijven is daar niet toegestaan, of een bestand erin is open in een ander programma',
  },
  EROFS: { en: 'the disk is read-only', nl: 'de schijf is alleen te lezen' },
  ENOSPC: { en: 'the disk is full', nl: 'de schijf is vol' },
  EDQUOT: { en: 'your share of the disk is full', nl: 'uw deel van de schijf is vol' },
  EFBIG: { en: 'the file would be larger than is allowed', nl: 'het bestand zou groter worden dan is toegestaan' },
  ENOTDIR: { en: 'part of that path is a file, not a folder', nl: 'een deel van dat pad is een bestand, geen map' },
  EEXIST: { en: 'part of that path is a file, not a folder', nl: 'een deel van dat pad is een bestand, geen map' },
  EISDIR: { en: 'there is a folder of that name', nl: 'er is een map met die naam' },
  ENOENT: {
    en: 'part of that path does not exist and cannot be made',
    nl: 'een deel van dat pad bestaat niet en kan niet worden gemaakt',
  },
  ELOOP: { en: 'links on that path lead round in a circle', nl: 'koppelingen op dat pad leiden in een kring rond' },
  ENAMETOOLONG: { en: 'the name is too long', nl: 'de naam is te lang' },
  EBUSY: { en: 'a file in it is open in another program', nl: 'een bestand erin is open in een ander programma' },
  EMFILE: { en: 'too many files are open', nl: 'er zijn te veel bestanden open' },
  ENFILE: { en: 'too many files are open on this machine', nl: 'op deze machine zijn te veel bestanden open' },
  EAGAIN: { en: 'this machine allows no more threads', nl: 'deze machine staat niet meer threads toe' },
  ENOMEM: { en: 'there is not enough memory', nl: 'er is niet genoeg geheugen' },
  EIO: { en: 'the disk or the terminal does not answer', nl: 'de schijf of de terminal antwoordt niet' },
  EBADF: { en: 'it is closed', nl: 'het is gesloten' },
};

/** Where something other than writing was refused. */
const otherwise: Readonly<Record<string, Text>> = {
  EACCES: { en: 'you have no permission to read it', nl: 'u mag het niet lezen' },
  EPERM: { en: 'reading it is not allowed', nl: 'lezen is niet toegestaan' },
  ENOENT: { en: 'it does not exist', nl: 'het bestaat niet' },
};

const unknown: Text = { en: 'the system refuses it', nl: 'het systeem weigert' };

/** The reason in words, with the system's own code for those who look it up. */
export function systemReason(code: string, task: 'writing' | 'other' = 'writing'): Text {
  const reason = (task === 'other' ? otherwise[code] : undefined) ?? sentences[code] ?? unknown;
  return filled(asWritten('{reason} ({code})'), { reason, code });
}

/** What is the matter, and with which file, where the system refused something; undefined for any other error. */
export function systemRefusal(error: unknown): Text | undefined {
  const code = systemCode(error);
  if (code === undefined || !(error instanceof Error)) return undefined;
  if ('syscall' in error && error.syscall === 'uv_cwd') {
    return filled(
      {
        en: 'the folder you are in is no longer there ({code}). Go to one that is.',
        nl: 'de map waarin u werkt is er niet meer ({code}). Ga naar een map die er is.',
      },
      { code },
    );
  }
  const where = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return filled(asWritten('{where}{reason}.'), { where, reason: systemReason(code, 'other') });
}
