import type { CaseQuantity, Plan, StateQuantity } from '../../plan/plan.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { diagramWords } from '../words/diagram.ts';
import { rangeWords } from '../words/units.ts';

/** What a rule looks at: "waiting for Care place", "time waited". */
export function quantityText(quantity: CaseQuantity | StateQuantity, plan: Plan, language: Language): string {
  const place = (title: { readonly en: string; readonly nl: string } | undefined) => ({
    place: title?.[language] ?? rangeWords.nothing[language],
  });
  switch (quantity.kind) {
    case 'waiting':
      return fill(diagramWords.waiting[language], place(plan.resources[quantity.resource]?.title));
    case 'waiting at':
      return fill(diagramWords.waitingAt[language], place(plan.steps[quantity.step]?.title));
    case 'free':
      return fill(diagramWords.free[language], place(plan.resources[quantity.resource]?.title));
    case 'in use':
      return fill(diagramWords.inUse[language], place(plan.resources[quantity.resource]?.title));
    case 'expected wait':
      return fill(diagramWords.expectedWait[language], place(plan.resources[quantity.resource]?.title));
    case 'time waited':
      return diagramWords.timeWaited[language];
    case 'time since':
      return fill(diagramWords.timeSince[language], place(plan.steps[quantity.step]?.title));
    case 'earlier cases':
      return diagramWords.earlierCases[language];
  }
}
