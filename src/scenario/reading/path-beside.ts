/**
 * Where `extends: path` leads, by names alone: from the folder of the file that says so, and never out of the folder
 * of the entry. Undefined for what is absolute, goes up too far, or is no plain path. What a link points to is for the
 * reader of files to judge.
 */
export function pathBeside(entry: string, from: string, path: string): string | undefined {
  if (path === '' || /[\\:]|^\//.test(path)) return undefined;
  const folder = folderOf(entry);
  const inside = folderOf(from).slice(folder.length);
  const parts: string[] = [];
  for (const part of `${inside}${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : `${folder}${parts.join('/')}`;
}

/** With its closing slash; empty for a bare name. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
