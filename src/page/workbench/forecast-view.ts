/** What can be said of the scenario that is shown, before anything runs: its picture, its forecast, and all of it in words. */

import type { ComponentChild, TargetedEvent } from 'preact';
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import { darkColours } from '../../report/html/dark-colours.ts';
import { drawnWidth } from '../../report/html/elements.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import type { Bench } from './bench.ts';
import { activeFile } from './bench.ts';
import { isScenario } from './files-read.ts';
import type { ChainPicture, Forecast } from './forecasting.ts';

export function ForecastView({ bench }: { bench: Bench }): ComponentChild {
  const { language } = bench;
  const shown = 'shown' in bench.forecast ? bench.forecast.shown : undefined;
  return h(
    'div',
    { class: 'forecast' },
    h(State, { bench }),
    shown === undefined ? null : h(Shown, { forecast: shown, language }),
  );
}

export function WordsView({ bench }: { bench: Bench }): ComponentChild {
  const shown = 'shown' in bench.forecast ? bench.forecast.shown : undefined;
  if (shown === undefined) return h(State, { bench });
  const { title, period, sections } = shown.description;
  return h(
    'div',
    { class: 'in-words' },
    h(State, { bench }),
    h('h2', {}, title),
    h('p', { class: 'hint' }, period),
    sections.map(({ heading, things }) =>
      h(
        'section',
        {},
        h('h3', {}, heading),
        h(
          'dl',
          {},
          things.map(({ title: thing, sentences }) => [
            h('dt', {}, thing),
            sentences.map((sentence) => h('dd', {}, sentence)),
          ]),
        ),
      ),
    ),
  );
}

/** Whether what is shown is of the text as it is. */
function State({ bench }: { bench: Bench }): ComponentChild {
  const { forecast, language } = bench;
  const file = activeFile(bench)?.name ?? '';
  const text = () => {
    switch (forecast.kind) {
      case 'none':
        return file === '' || isScenario(file) ? '' : fill(words.notAScenario, language, { file });
      case 'working':
        return `${inLanguage(words.forecasting, language)}…`;
      case 'mistakes':
        return forecast.shown === undefined
          ? fill(words.forecastMistakes, language, { file })
          : inLanguage(words.forecastOfBefore, language);
      case 'failed':
        return fill(words.forecastFailed, language, { reason: inLanguage(forecast.reason, language) });
      case 'done':
        return fill(words.forecastIntro, language, { design: forecast.shown.description.title });
    }
  };
  return h('p', { class: `state state-${forecast.kind}`, role: 'status' }, text());
}

function Shown({ forecast, language }: { forecast: Forecast; language: Language }): ComponentChild {
  const { pictures, lines, tables, description } = forecast;
  const [chosen, choose] = useState(0);
  const picture = pictures[Math.min(chosen, pictures.length - 1)];
  return h(
    'div',
    {},
    pictures.length > 1
      ? h(
          'label',
          { class: 'rules' },
          `${inLanguage(words.rules, language)} `,
          h(
            'select',
            {
              value: String(chosen),
              onChange: ({ currentTarget }: TargetedEvent<HTMLSelectElement>) => choose(Number(currentTarget.value)),
            },
            pictures.map(({ when }, i) => h('option', { value: String(i) }, when)),
          ),
        )
      : null,
    picture === undefined
      ? h('p', {}, inLanguage(words.tooLarge, language))
      : h(Picture, {
          picture,
          alt: fill(words.chainOf, language, { design: description.title }),
          enlarge: inLanguage(words.enlarge, language),
        }),
    h(
      'ul',
      { class: 'forecast-lines' },
      lines.map((line) =>
        h('li', { class: line.startsWith(' ') ? 'under' : line.endsWith(':') ? 'head' : '' }, line.trim()),
      ),
    ),
    h('h2', {}, inLanguage(words.figures, language)),
    tables.map((table) => h('div', { dangerouslySetInnerHTML: { __html: table } })),
  );
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** In the colours that stand for those of pictures on a dark page. */
function darkened(svg: string): string {
  return svg.replace(/#[0-9a-f]{6}\b/g, (colour) => darkColours[colour] ?? colour);
}

/** As an image, which is drawn apart from the page: typing does not wait for it, and nothing in it can run. */
function Picture({
  picture: { svg },
  alt,
  enlarge,
}: {
  picture: ChainPicture;
  alt: string;
  enlarge: string;
}): ComponentChild {
  const [url, setUrl] = useState('');
  const [isDark, setDark] = useState(dark.matches);
  useEffect(() => {
    const hear = () => setDark(dark.matches);
    dark.addEventListener('change', hear);
    return () => dark.removeEventListener('change', hear);
  }, []);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([isDark ? darkened(svg) : svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg, isDark]);
  const style = `--own-width: ${drawnWidth(svg) ?? 0}px`;
  return h(
    'div',
    { class: 'chain-picture' },
    url === '' ? null : h('a', { href: url, target: '_blank', title: enlarge }, h('img', { src: url, alt, style })),
  );
}
