/** Names that a scenario gives to its steps, resources and inputs, and those of the files that it extends. */
import type { Files } from './files-read.ts';

/** Longer chains of files than the language takes. */
const mostFiles = 20;

/** @param section a key of the file, such as `steps` */
export function namesIn(files: Files, file: string, section: string): readonly string[] {
  const found = new Set<string>();
  let name: string | undefined = file;
  for (let i = 0; i < mostFiles && name !== undefined; i++) {
    const text: string = Object.hasOwn(files, name) ? (files[name] ?? '') : '';
    for (const each of namesUnder(text, section)) found.add(each);
    name = /^extends:\s*["']?([^"'#\n]+?)["']?\s*(#.*)?$/m.exec(text)?.[1];
  }
  return [...found];
}

/** Keys one level below the section: those that stand furthest to the left in it, by lines or between its brackets. */
function namesUnder(text: string, section: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${section}:`));
  if (start < 0) return [];
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => /^[^\s#]/.test(line));
  const body = (end < 0 ? after : after.slice(0, end)).filter((line) => /^\s+[^\s#]/.test(line));
  const indent = Math.min(...body.map((line) => line.search(/\S/)));
  return body.flatMap((line) => {
    const key = /^["']?([^:#"'{}[\]-][^:"'{}[\]]*?)["']?\s*:(\s|$)/.exec(line.slice(indent))?.[1];
    return line.search(/\S/) === indent && key !== undefined ? [key] : [];
  });
}
