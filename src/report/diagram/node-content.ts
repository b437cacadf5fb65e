/** What stands in the box of a node, from top to bottom. */
import type { LoadPrediction } from '../../experiment/result.ts';
import type { GroupPart, Need, StepPart } from '../../plan/plan.ts';
import { durationText } from '../duration.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { diagramWords } from '../words/diagram.ts';
import { tableWords } from '../words/tables.ts';
import type { ChainNode } from './chain-graph.ts';
import { conditionText } from './condition-text.ts';
import { placeText } from './place-text.ts';
import { streamNotes } from './stream-notes.ts';
import type { Wording } from './wording.ts';
import { attributeTitle, rangeText, timeText } from './wording.ts';

export type Content =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** Staff, places or seats, with the load on them. */
  | { readonly kind: 'place'; readonly text: string; readonly prediction: LoadPrediction | undefined };

export function nodeContent(
  node: ChainNode,
  predictions: readonly LoadPrediction[],
  wording: Wording,
): readonly Content[] {
  return [{ kind: 'title', text: node.title }, ...underTitle(node, predictions, wording)];
}

function underTitle(
  { kind, index }: ChainNode,
  predictions: readonly LoadPrediction[],
  wording: Wording,
): readonly Content[] {
  const { plan, language } = wording;
  switch (kind) {
    case 'arrival': {
      const arrival = plan.arrivals[index];
      return arrival === undefined ? [] : streamNotes(arrival, wording).map(note);
    }
    case 'step':
      return (plan.steps[index]?.parts ?? []).flatMap((part) => partContent(part, predictions, wording));
    case 'end': {
      const counts = { done: tableWords.endDone, lost: tableWords.endLost, elsewhere: tableWords.endElsewhere };
      const end = plan.ends[index];
      return end === undefined ? [] : [note(counts[end.counts][language])];
    }
  }
}

function note(text: string): Content {
  return { kind: 'note', text };
}

function partContent(part: StepPart, predictions: readonly LoadPrediction[], wording: Wording): readonly Content[] {
  const { plan, language } = wording;
  switch (part.kind) {
    case 'gate':
      return [note(fill(diagramWords.gate[language], { condition: conditionText(part.openWhile, wording) }))];
    case 'charge': {
      const amount = rangeText(
        part.amount,
        (value) => value,
        (value) => formatNumber(value, 0, language),
        wording,
        (euros) => fill(diagramWords.euro[language], { amount: euros }),
      );
      return [note(fill(diagramWords.charge[language], { amount }))];
    }
    case 'set':
      return [note(fill(diagramWords.set[language], { attribute: attributeTitle(part.attribute, wording) }))];
    case 'work':
      return [note(timeText(part.takes, wording)), ...placesOf(part.needs, predictions, wording)];
    case 'group':
      return groupContent(part, predictions, wording);
    case 'release':
      return [
        note(fill(diagramWords.gives[language], { place: plan.resources[part.resource]?.title[language] ?? '' })),
      ];
    case 'wait':
      return [note(fill(diagramWords.passes[language], { time: timeText(part.lasts, wording) }))];
    case 'route':
      return [];
  }
}

function groupContent(part: GroupPart, predictions: readonly LoadPrediction[], wording: Wording): readonly Content[] {
  const { language } = wording;
  const { forms, sessions, needs } = part;
  const group = groupText(forms, wording);
  const every = durationText(part.every, language);
  const course =
    sessions === 1
      ? fill(diagramWords.oneSession[language], { group })
      : fill(diagramWords.sessions[language], { group, sessions, every });
  const time = timeText({ kind: 'fixed', value: part.takes }, wording);
  const seats = forms.kind === 'sessions' ? [{ resource: forms.resource, units: 1, keeps: false }] : [];
  return [
    note(course),
    note(fill(diagramWords.aSession[language], { time })),
    ...placesOf([...seats, ...needs], predictions, wording),
  ];
}

function groupText(forms: GroupPart['forms'], { language }: Wording): string {
  if (forms.kind === 'sessions') return diagramWords.groupAt[language];
  const { size, least } = forms;
  return least < size
    ? fill(diagramWords.groupBetween[language], { least, size })
    : fill(diagramWords.groupOf[language], { size });
}

function placesOf(
  needs: readonly Need[],
  predictions: readonly LoadPrediction[],
  wording: Wording,
): readonly Content[] {
  return needs.map((need) => {
    const prediction = predictions.find(({ resource }) => resource === need.resource);
    return { kind: 'place', text: placeText(need, prediction, wording), prediction };
  });
}
