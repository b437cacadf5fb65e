/** What stands in the box of a node, from top to bottom. */
import type { LoadPrediction } from '../../experiment/result.ts';
import { arrivalLabels } from '../plan-in-words/arrivals.ts';
import { type Label, partLabels } from '../plan-in-words/step-parts.ts';
import { said, type Voice } from '../plan-in-words/voice.ts';
import { endWords } from '../words/plan/resources.ts';
import type { ChainNode } from './chain-graph.ts';
import { placeText } from './place-text.ts';

export type Content =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** Staff, places or seats, with the load on them. */
  | { readonly kind: 'place'; readonly text: string; readonly prediction: LoadPrediction | undefined };

export function nodeContent(node: ChainNode, predictions: readonly LoadPrediction[], voice: Voice): readonly Content[] {
  const under = underTitle(node, voice).map((label) => contentOf(label, predictions, voice));
  return [{ kind: 'title', text: node.title }, ...under];
}

function underTitle({ kind, index }: ChainNode, voice: Voice): readonly Label[] {
  const { arrivals, steps, ends } = voice.plan;
  switch (kind) {
    case 'arrival': {
      const arrival = arrivals[index];
      return arrival === undefined ? [] : arrivalLabels(arrival, voice).map((text) => ({ kind: 'note', text }));
    }
    case 'step':
      return (steps[index]?.parts ?? []).flatMap((part) => partLabels(part, voice));
    case 'end': {
      const end = ends[index];
      return end === undefined ? [] : [{ kind: 'note', text: said(voice, endWords[end.counts]) }];
    }
  }
}

function contentOf(label: Label, predictions: readonly LoadPrediction[], voice: Voice): Content {
  if (label.kind === 'note') return label;
  const { need } = label;
  const prediction = predictions.find(({ resource }) => resource === need.resource);
  return { kind: 'place', text: placeText(need, prediction, voice), prediction };
}
