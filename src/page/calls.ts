/** Questions to a worker and its answers, over a port: each side knows the same table of calls. */
import type { Text } from '../language/text.ts';
import { RunFailed, textOf } from './run-failed.ts';

/** What can be asked of a worker, what it gives, and what it says on the way. */
export interface Call<Asks, Gives, Says = never> {
  readonly asks: Asks;
  readonly gives: Gives;
  readonly says: Says;
}

type Table<Calls> = { readonly [Name in keyof Calls]: Call<unknown, unknown, unknown> };

export type Handlers<Calls extends Table<Calls>> = {
  readonly [Name in keyof Calls]: (
    asks: Calls[Name]['asks'],
    say: (said: Calls[Name]['says']) => void,
  ) => Promise<Calls[Name]['gives']> | Calls[Name]['gives'];
};

interface Question<Calls> {
  readonly id: number;
  readonly name: keyof Calls;
  readonly asks: never;
}

type Answer =
  | { readonly id: number; readonly kind: 'says'; readonly said: never }
  | { readonly id: number; readonly kind: 'gives'; readonly given: never }
  | { readonly id: number; readonly kind: 'failed'; readonly text: Text };

/** Answers what comes through the port, several at a time where an answer takes long. */
export function answer<Calls extends Table<Calls>>(port: MessagePort, handlers: Handlers<Calls>): void {
  port.onmessage = ({ data: { id, name, asks } }: MessageEvent<Question<Calls>>) => {
    const say = (said: unknown) => port.postMessage({ id, kind: 'says', said });
    new Promise((resolve) => resolve(handlers[name](asks, say))).then(
      (given) => port.postMessage({ id, kind: 'gives', given }),
      (error) => port.postMessage({ id, kind: 'failed', text: textOf(error) }),
    );
  };
}

export type Asking<Calls extends Table<Calls>> = <Name extends keyof Calls>(
  name: Name,
  asks: Calls[Name]['asks'],
  hear?: (said: Calls[Name]['says']) => void,
) => Promise<Calls[Name]['gives']>;

interface Waiting {
  readonly hear: ((said: never) => void) | undefined;
  readonly resolve: (given: never) => void;
  readonly reject: (error: RunFailed) => void;
}

/** The other side. @returns asks, and hears the answer; rejects with a RunFailed that says what went wrong */
export function asking<Calls extends Table<Calls>>(port: MessagePort): Asking<Calls> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const found = waiting.get(data.id);
    if (data.kind === 'says') {
      found?.hear?.(data.said);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'gives') found?.resolve(data.given);
    else found?.reject(new RunFailed(data.text));
  };
  return (name, asks, hear) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { hear, resolve, reject });
      port.postMessage({ id, name, asks });
    });
}
