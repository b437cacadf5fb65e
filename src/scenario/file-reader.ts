/** How this room gets at files: node/ hands in a reader of real ones, the tests hand in texts. */
export interface FileReader {
  /** `path` is the entry as it was given, or a path beside it made of names and slashes only. */
  read(path: string): FileText;
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: FileRefusal };

export type FileRefusal =
  | 'not found'
  | 'not a file'
  | 'not readable'
  | 'not text'
  | 'UTF-16'
  | 'not UTF-8'
  | 'too large'
  | 'outside the folder';
