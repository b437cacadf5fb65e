/**
 * A document as data: what it says, before it is known whether it becomes a page or a text. The room has a file for each form
 * that it can take, html.ts and markdown.ts, which both say all of it; those who hand in a dossier write it, and those who
 * write files call the forms.
 */
import type { Language } from '../../language/text.ts';
import type { Table } from '../tables/table.ts';

export interface Document {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** Numbered from 1 in the order in which they stand. */
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** Unique in the document; what a link ends in. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'quiet' | 'warning' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'definitions'; readonly entries: readonly Definition[] }
  | { readonly kind: 'table'; readonly table: Table }
  | FigureBlock
  /** What is typed in a terminal, a line each. */
  | { readonly kind: 'commands'; readonly lines: readonly string[] };

export interface Definition {
  readonly term: string;
  readonly text: string;
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** Of its files, without ending. */
  readonly name: string;
  readonly title: string;
  /** How it is read, in a sentence. */
  readonly reading: string;
  /** Its figures, which stand in its place where it is not drawn. */
  readonly table: Table | undefined;
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function says(text: string, look?: 'lead' | 'quiet' | 'warning'): Block {
  return { kind: 'paragraph', text, ...(look !== undefined && { look }) };
}

/** Nothing where there are none. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function tables(all: readonly Table[]): readonly Block[] {
  return all.map((table) => ({ kind: 'table', table }));
}
