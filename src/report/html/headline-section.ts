import type { Comparison } from '../../experiment/result.ts';
import { headline } from '../headline/headline.ts';
import type { State } from '../headline/verdict-sentences.ts';
import type { Language } from '../language.ts';
import { pageWords } from '../words/page.ts';
import type { Html } from './elements.ts';
import { bullets, paragraph, section } from './elements.ts';

/** A sign beside each colour, for those who do not see it. */
const signs: Readonly<Record<State, string>> = {
  grows: '▲',
  stands: '▲',
  slight: '◆',
  'runs over': '◆',
  'held up': '◆',
  'filling up': '◆',
  tight: '◆',
  flows: '●',
};
const looks: Readonly<Record<State, string>> = {
  grows: 'jams',
  stands: 'jams',
  slight: 'tight',
  'runs over': 'tight',
  'held up': 'tight',
  'filling up': 'tight',
  tight: 'tight',
  flows: 'flows',
};

export function headlineSection(comparison: Comparison, language: Language): Html {
  const { answer, designs, differences, ranking, basis, notes, worlds } = headline(comparison, language);
  const cards = designs.map(({ state, badge, lead, sentences }) =>
    card(looks[state], `${signs[state]} ${badge}`, lead, sentences),
  );
  const compared = differences.map(({ lead, sentences }) => card('plain', undefined, lead, sentences));
  return section(
    'headline',
    pageWords.headline[language],
    answer === undefined ? '' : paragraph(answer, 'lead'),
    bullets(ranking),
    `<div class="designs">${[...cards, ...compared].join('\n')}</div>`,
    paragraph(basis, 'quiet'),
    bullets(notes),
    bullets(worlds),
    paragraph(pageWords.caution[language], 'quiet'),
  );
}

function card(look: string, badge: string | undefined, lead: string, sentences: readonly string[]): Html {
  const mark = badge === undefined ? '' : paragraph(badge, 'badge');
  return `<div class="design ${look}">${mark}${paragraph(lead, 'lead')}${bullets(sentences)}</div>`;
}
