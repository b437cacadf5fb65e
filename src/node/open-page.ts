import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const openers: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Asks the system to show a page in a browser, and goes on at once; where there is none nothing happens. */
export function openedByTheSystem(path: string, folder: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, resolve(folder, path)], { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}
