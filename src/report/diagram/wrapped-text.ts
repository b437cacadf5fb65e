/** The width of a text in pixels at a font size in pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** Lines that are no wider than `width`: broken at spaces (not at those that hold), and within a word that is too wide by itself. At least one. */
export function wrappedText(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > width) {
      found.push(piece);
      piece = letter;
    } else {
      piece += letter;
    }
  }
  return [...found, piece];
}
