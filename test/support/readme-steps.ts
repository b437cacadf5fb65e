/** What a page of instructions has its reader do: the files to write and the commands to type, in order. */

export type ReadmeStep =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  /** A command that the page leaves to a comment (`<!-- run: … -->`), because its words say the same. */
  | { readonly kind: 'prepare'; readonly command: string }
  /** A command of a console block, with the output below it; `…` stands for anything. */
  | { readonly kind: 'type'; readonly command: string; readonly output: string };

const comment = String.raw`(?:^<!-- (?<word>file|run): (?<rest>.+) -->\n)?`;
const fence = String.raw`^(?<indent> *)\`\`\`(?<language>\w*)\n(?<body>[\s\S]*?)^\k<indent>\`\`\`$`;

export function readmeSteps(page: string): readonly ReadmeStep[] {
  return [...page.matchAll(new RegExp(comment + fence, 'gm'))].flatMap(({ groups = {} }) => {
    const { word, rest = '', indent = '', language, body = '' } = groups;
    const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const steps: ReadmeStep[] = word === 'run' ? [{ kind: 'prepare', command: rest }] : [];
    if (language === 'console') return [...steps, ...typed(text)];
    if (word === 'file') return [{ kind: 'file', path: rest, text }];
    if (language === 'sh') return text.split('\n').flatMap((line) => (line === '' ? [] : typed(`$ ${line}\n…\n`)));
    throw new Error(
      `a block of ${language || 'no language'} says neither which file it is nor how to run it:\n${text}`,
    );
  });
}

function typed(text: string): readonly ReadmeStep[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { kind: 'type', command: part.slice(0, end), output: part.slice(end + 1) };
    });
}

/** Whether what was printed is what the page shows: a line `…` stands for any lines, `…` in a line for any part of it. */
export function printsAs(shown: string, printed: string): boolean {
  const pattern = shown
    .split(/^…\n/m)
    .map((lines) => lines.split('…').map(literally).join('[^\\n]*'))
    .join('(?:.*\\n)*?');
  return new RegExp(`^${pattern}$`).test(printed);
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
