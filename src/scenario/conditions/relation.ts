import type { Relation } from '../../plan/plan.ts';

/** `care place waiting < 40` in its three parts; undefined where nothing is compared. */
export function splitRelation(
  text: string,
): { readonly left: string; readonly relation: Relation; readonly right: string } | undefined {
  const match = /^(.*?)(<=|>=|<|>|=)(.*)$/s.exec(text);
  const relation = match?.[2];
  if (!isRelation(relation)) return undefined;
  return { left: (match?.[1] ?? '').trim(), relation, right: (match?.[3] ?? '').trim() };
}

function isRelation(text: string | undefined): text is Relation {
  return text === '<' || text === '<=' || text === '>' || text === '>=' || text === '=';
}
