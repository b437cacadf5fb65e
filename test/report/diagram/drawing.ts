/** What can be read back from a drawn chain. */
export interface DrawnBox {
  readonly kind: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly stroke: string;
  readonly fill: string;
  readonly texts: readonly DrawnText[];
}

export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly atEnd: boolean;
}

export interface DrawnWay {
  /** "from → to: label". */
  readonly title: string;
  /** Corners and bends, from box to box. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly stroke: string;
  readonly dashed: boolean;
}

export function boxesIn(svg: string): readonly DrawnBox[] {
  return groups(svg, 'arrival|step|end').map(({ kind, title, inner }) => {
    const frame = tag(inner, 'rect');
    const number = (name: string) => Number(attribute(frame, name));
    return {
      ...{ kind, title },
      ...{ x: number('x'), y: number('y'), width: number('width'), height: number('height') },
      ...{ stroke: attribute(frame, 'stroke'), fill: attribute(frame, 'fill') },
      texts: textsIn(inner),
    };
  });
}

export function waysIn(svg: string): readonly DrawnWay[] {
  return groups(svg, 'way').map(({ title, inner }) => {
    const line = tag(inner, 'path');
    const numbers = [...attribute(line, 'd').matchAll(/-?[\d.]+/g)].map(([digits]) => Number(digits));
    const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? Number.NaN }] : []));
    return { title, points, stroke: attribute(line, 'stroke'), dashed: line.includes('stroke-dasharray') };
  });
}

export function textsIn(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, start = '', text = '']) => ({
    text: unescaped(text),
    ...{ x: Number(attribute(start, 'x')), y: Number(attribute(start, 'y')) },
    size: Number(attribute(start, 'font-size')),
    bold: start.includes('font-weight="bold"'),
    atEnd: start.includes('text-anchor="end"'),
  }));
}

function groups(svg: string, kinds: string) {
  const pattern = new RegExp(`<g class="(${kinds})"><title>([^<]*)</title>(.*?)</g>`, 'g');
  return [...svg.matchAll(pattern)].map(([, kind = '', title = '', inner = '']) => ({
    ...{ kind, title: unescaped(title), inner },
  }));
}

function tag(svg: string, name: string): string {
  return svg.match(new RegExp(`<${name} [^>]*>`))?.[0] ?? '';
}

function attribute(start: string, name: string): string {
  return start.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? '');
}
