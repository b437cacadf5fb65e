/**
 * Where in a scenario one is typing, found by indentation and brackets alone: what is being typed is no YAML yet, so that no
 * parser can tell.
 */

export interface PlaceInText {
  /** Keys that lead to what is being typed; an item of a list is `item`. */
  readonly path: readonly string[];
  /** What may be typed: a key of the mapping at `path`, the value at `path`, or either of them. */
  readonly may: 'key' | 'value' | 'either';
  /** What has been typed of it. */
  readonly typed: string;
  /** Keys of that mapping that are there already. */
  readonly others: readonly string[];
  /** Within { } or [ ]. */
  readonly isInline: boolean;
}

export const item = '[]';

/** One mapping or list that is open, by indentation or by its bracket. */
interface Open {
  readonly kind: 'block' | 'item' | '{' | '[';
  /** Of a block its column; of a bracket nothing. */
  readonly indent: number;
  key: string | undefined;
  readonly keys: string[];
}

/** @returns undefined within a comment, a quoted text or a text of several lines */
export function placeInText(text: string, offset: number): PlaceInText | undefined {
  const reader = new Reader();
  const lines = text.slice(0, offset).split('\n');
  const last = lines.pop() ?? '';
  for (const line of lines) reader.read(line);
  const end = text.indexOf('\n', offset);
  return reader.placeIn(last, end < 0 ? '' : text.slice(end + 1));
}

class Reader {
  private readonly open: Open[] = [{ kind: 'block', indent: 0, key: undefined, keys: [] }];
  /** Lines further to the right belong to a text that began with | or >. */
  private textFrom: number | undefined;

  read(line: string): void {
    const body = this.bodyOf(line);
    if (body !== undefined) this.scan(body.text, body.column);
  }

  /** @param line up to where one is typing @param rest the lines below it */
  placeIn(line: string, rest: string): PlaceInText | undefined {
    const body = line.trim() === '' ? this.blank(line) : this.bodyOf(line);
    if (body === undefined) return undefined;
    const scanned = this.scan(body.text, body.column);
    return scanned && this.placed(scanned.rest, scanned.tookKey, rest);
  }

  private get top(): Open {
    const top = this.open.at(-1);
    if (top === undefined) throw new RangeError('the outermost mapping has been closed');
    return top;
  }

  private get isInline(): boolean {
    return this.top.kind === '{' || this.top.kind === '[';
  }

  /** Where a line that is still empty would go on. */
  private blank(line: string): Body | undefined {
    if (this.isInline) return { text: '', column: line.length };
    if (this.textFrom !== undefined && line.length > this.textFrom) return undefined;
    this.enter(line.length, 'block');
    return { text: '', column: line.length };
  }

  /** What stands on a line behind its dashes, which open and close lists; nothing of a comment. */
  private bodyOf(line: string): Body | undefined {
    if (this.isInline) return { text: line, column: 0 };
    let column = line.search(/\S|$/);
    if (column === line.length || line[column] === '#') return undefined;
    if (this.textFrom !== undefined && column > this.textFrom) return undefined;
    this.textFrom = undefined;
    let dash = /^-(\s+|$)/.exec(line.slice(column));
    while (dash !== null) {
      this.enter(column, 'item');
      column += dash[0].length;
      dash = /^-(\s+|$)/.exec(line.slice(column));
    }
    this.enter(column, 'block');
    return { text: line.slice(column), column };
  }

  /** A list may stand right under its key, at the same column. */
  private enter(column: number, kind: 'block' | 'item'): void {
    const ends = ({ indent, kind: of }: Open) => indent > column || (indent === column && of === 'item');
    while (this.open.length > 1 && ends(this.top)) this.open.pop();
    if (kind === 'item') this.open.push({ kind, indent: column, key: item, keys: [] });
    else if (this.top.kind === 'item' || this.top.indent < column)
      this.open.push({ kind, indent: column, key: undefined, keys: [] });
  }

  /**
   * Goes through a line behind its indentation.
   *
   * @returns what stands last and is not finished; undefined within a comment or a quoted text
   */
  private scan(text: string, column: number): { readonly rest: string; readonly tookKey: boolean } | undefined {
    let rest = '';
    let tookKey = false;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charAt(i);
      if (letter === '#' && (i === 0 || /\s/.test(text.charAt(i - 1)))) return undefined;
      if (/["']/.test(letter) && rest.trim() === '') {
        const end = text.indexOf(letter, i + 1);
        if (end < 0) return undefined;
        rest = text.slice(i + 1, end);
        i = end;
      } else if (letter === ':' && /^([\s,}\]]|$)/.test(text.slice(i + 1)) && this.takesKey(rest.trim())) {
        tookKey = true;
        rest = '';
      } else if (this.passesBracket(letter, rest, column)) rest = '';
      else rest += letter;
    }
    if (/^\s*[|>][+-]?\d?\s*$/.test(rest) && !this.isInline) this.textFrom = column;
    return { rest: rest.trimStart(), tookKey };
  }

  private takesKey(name: string): boolean {
    const { top } = this;
    if (name === '' || top.kind === '[' || (top.kind === '{' && top.key !== undefined)) return false;
    top.key = name;
    top.keys.push(name);
    return true;
  }

  private passesBracket(letter: string, before: string, column: number): boolean {
    if ((letter === '{' || letter === '[') && before.trim() === '') {
      this.open.push({ kind: letter, indent: column, key: letter === '[' ? item : undefined, keys: [] });
      return true;
    }
    if (!this.isInline) return false;
    if (letter === ',') {
      if (this.top.kind === '{') this.top.key = undefined;
      return true;
    }
    if (letter !== '}' && letter !== ']') return false;
    this.open.pop();
    return true;
  }

  private placed(typed: string, tookKey: boolean, rest: string): PlaceInText {
    const { top, isInline } = this;
    const path = this.open.slice(0, -1).flatMap(({ key }) => key ?? []);
    const others = isInline ? top.keys : [...top.keys, ...keysBelow(rest, top.indent)];
    const at = (may: PlaceInText['may'], ...more: readonly string[]): PlaceInText => {
      return { path: [...path, ...more], may, typed, others, isInline };
    };
    if (top.kind === '[') return at('either', item);
    if (top.key !== undefined && (isInline || tookKey)) return at('value', top.key);
    return at(isInline || top.keys.length > 0 ? 'key' : 'either');
  }
}

interface Body {
  readonly text: string;
  readonly column: number;
}

/** Keys of the same mapping that come later. */
function keysBelow(rest: string, indent: number): readonly string[] {
  const found: string[] = [];
  for (const line of rest.split('\n')) {
    const column = line.search(/\S|$/);
    if (column === line.length || line[column] === '#') continue;
    if (column < indent) break;
    const key = column === indent ? /^["']?([^:#"'{}[\]]+?)["']?\s*:(\s|$)/.exec(line.slice(column))?.[1] : undefined;
    if (key !== undefined) found.push(key);
  }
  return found;
}
