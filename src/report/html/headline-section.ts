import type { Comparison, Verdict } from '../../experiment/result.ts';
import { headline } from '../headline.ts';
import type { Language } from '../language.ts';
import { pageWords } from '../words/page.ts';
import { verdictWords } from '../words/tables.ts';
import type { Html } from './elements.ts';
import { bullets, paragraph, section } from './elements.ts';

/** A sign beside each colour, for those who do not see it. */
const signs: Readonly<Record<Verdict['kind'], string>> = {
  jams: '▲',
  'held by giving up': '▲',
  tight: '◆',
  flows: '●',
};
const looks: Readonly<Record<Verdict['kind'], string>> = {
  jams: 'jams',
  'held by giving up': 'jams',
  tight: 'tight',
  flows: 'flows',
};

export function headlineSection(comparison: Comparison, language: Language): Html {
  const { designs, differences, basis } = headline(comparison, language);
  const cards = designs.map(({ verdict, lead, sentences }) =>
    card(looks[verdict], `${signs[verdict]} ${verdictWords[verdict][language]}`, lead, sentences),
  );
  const compared = differences.map(({ lead, sentences }) => card('plain', undefined, lead, sentences));
  return section(
    'headline',
    pageWords.headline[language],
    `<div class="designs">${[...cards, ...compared].join('\n')}</div>`,
    paragraph(basis, 'quiet'),
    paragraph(pageWords.caution[language], 'quiet'),
  );
}

function card(look: string, badge: string | undefined, lead: string, sentences: readonly string[]): Html {
  const mark = badge === undefined ? '' : paragraph(badge, 'badge');
  return `<div class="design ${look}">${mark}${paragraph(lead, 'lead')}${bullets(sentences)}</div>`;
}
