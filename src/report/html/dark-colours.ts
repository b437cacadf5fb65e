/** The colours of pictures, and what stands for each of them where the reader has a dark page. */
export const darkColours: Readonly<Record<string, string>> = {
  // Paper and ink.
  '#ffffff': '#16191d',
  '#22262b': '#e8eaed',
  '#000000': '#f4f5f7',
  '#59626b': '#a9b2bb',
  '#e3e6e9': '#333a41',
  '#868e96': '#8f99a3',
  '#9aa2aa': '#7d868f',
  '#c9ced3': '#4a525a',
  '#d0d4d8': '#4a525a',
  '#f6f7f8': '#1d2126',
  '#fbfcfc': '#1a1e22',
  '#f1f3f5': '#262c32',
  // Designs, loads and ends.
  '#0072b2': '#5fb2ea',
  '#d55e00': '#ff9055',
  '#009e73': '#43c99f',
  '#cc79a7': '#e29cc4',
  '#56b4e9': '#8fd0f5',
  '#882255': '#d978ad',
  '#999933': '#c4c45a',
  '#7a7f85': '#a4abb2',
  '#6f4e1e': '#cfa566',
  '#e69f00': '#f0b43c',
  // Tints behind dark text.
  '#e2f3ed': '#15392f',
  '#fbe7da': '#43260f',
  '#e2eef7': '#142f45',
};

/** As properties of the page, for those who have it dark. */
export const darkProperties = Object.entries(darkColours)
  .map(([colour, dark]) => `--c${colour.slice(1)}: ${dark};`)
  .join(' ');
