import type { Text } from '../language/text.ts';
import type { FileRefusal } from './file-reader.ts';
import type { YamlMistake } from './reading/yaml-mistake.ts';

/** The file as text and as YAML. */
export type FileFault =
  | { readonly code: 'unreadable file'; readonly path: string; readonly reason: FileRefusal; readonly near?: string }
  | { readonly code: 'file too large'; readonly found: number; readonly limit: number }
  | { readonly code: 'yaml'; readonly mistake: YamlMistake }
  | { readonly code: 'empty file' }
  | { readonly code: 'not a scenario'; readonly found: string }
  | { readonly code: 'too many values'; readonly limit: number }
  | { readonly code: 'too deep'; readonly limit: number }
  | { readonly code: 'text too long'; readonly found: number; readonly limit: number }
  | { readonly code: 'alias'; readonly found: string }
  | { readonly code: 'tag'; readonly found: string }
  | { readonly code: 'key is no text' }
  | { readonly code: 'forbidden key'; readonly key: string }
  | { readonly code: 'duplicate key'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'not finite'; readonly found: string }
  | { readonly code: 'not decimal'; readonly found: string }
  | { readonly code: 'control character'; readonly found: string }
  | { readonly code: 'name of file'; readonly found: string }
  | { readonly code: 'more problems'; readonly limit: number }
  | { readonly code: 'no version' }
  | { readonly code: 'unknown version'; readonly found: string }
  | { readonly code: 'extends outside'; readonly path: string }
  | { readonly code: 'as in another base'; readonly found: string; readonly chain: readonly string[] }
  | { readonly code: 'extends in a circle'; readonly files: readonly string[] }
  | { readonly code: 'extends too long'; readonly limit: number };

/** Files of arrivals. */
export type ArrivalsFault =
  | { readonly code: 'arrivals outside'; readonly path: string }
  | {
      readonly code: 'unreadable arrivals';
      readonly path: string;
      readonly reason: FileRefusal;
      readonly near?: string;
    }
  | { readonly code: 'not a table' }
  | { readonly code: 'count or not'; readonly found: string }
  | {
      readonly code: 'several heads';
      readonly key: 'date column' | 'count column' | 'attribute columns';
      readonly found: readonly string[];
    }
  | { readonly code: 'no such head'; readonly path: string; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'cells in row'; readonly found: number; readonly expected: number; readonly row: string }
  | { readonly code: 'no time in row'; readonly found: string; readonly meant?: string }
  | { readonly code: 'no count in row'; readonly found: string; readonly meant?: string }
  | { readonly code: 'no value in row'; readonly attribute: string; readonly expected: Text; readonly found: string }
  | { readonly code: 'not before the run'; readonly found: string }
  | { readonly code: 'more bad rows'; readonly count: number }
  | { readonly code: 'no row in the run'; readonly found: string };
