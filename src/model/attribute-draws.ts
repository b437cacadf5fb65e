import type { AttributePlan } from '../plan/plan.ts';
import { CaseDraws, LevelDraw, NumberDraw } from './draws.ts';
import { streamFor } from './random-numbers.ts';
import { inForce, ofEach } from './rules-in-force.ts';
import type { World } from './world.ts';

export interface AttributeDraws {
  /** For the first case of a person: every attribute, in order. */
  first(item: number): void;
  /** For a later case: those that the person did not keep. */
  again(item: number): void;
}

/** By the rules in force for the case when it comes. @param given attributes that a first case has already */
export function attributesInForce(world: World, given: readonly number[] = []): AttributeDraws {
  const rules = world.rules.map(({ attributes }) => attributes);
  const draws = ofEach(rules, (attributes) => attributeDraws(world, attributes, given));
  return inForce(world, draws, (now) => ({
    first: (item) => now(item).first(item),
    again: (item) => now(item).again(item),
  }));
}

/** The zone is not drawn: it is that of the arrival stream. */
function attributeDraws(world: World, attributes: readonly AttributePlan[], given: readonly number[]): AttributeDraws {
  const draws = attributes.flatMap((attribute, index) =>
    index === world.plan.zone
      ? []
      : [{ index, lasting: attribute.lasting, draw: attributeDraw(world, attribute, index) }],
  );
  return {
    first: inOrder(draws.flatMap(({ index, draw }) => (given.includes(index) ? [] : [draw]))),
    again: inOrder(draws.flatMap(({ lasting, draw }) => (lasting ? [] : [draw]))),
  };
}

type Draw = (item: number) => void;

function inOrder(draws: readonly Draw[]): Draw {
  return (item) => {
    for (let i = 0; i < draws.length; i++) draws[i]!(item);
  };
}

function attributeDraw(world: World, attribute: AttributePlan, index: number): Draw {
  const { cases, chance } = world;
  const draws = new CaseDraws(cases, streamFor(chance, 'attribute', attribute.name), undefined);
  if (attribute.kind === 'category') {
    const draw = new LevelDraw(draws, attribute.shares, world.reader);
    return (item) => {
      cases.levels[index]![item] = draw.of(item);
    };
  }
  const draw = new NumberDraw(draws, attribute.draw, world.reader);
  return (item) => {
    cases.values[index]![item] = draw.of(item);
  };
}
