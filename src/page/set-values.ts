/** The values that the reader has given to inputs, for all designs or for one of them. */
import type { Override } from '../scenario/reading/override.ts';
import type { MovableInput, Stand } from './inputs.ts';

/** What stands before the mean of a distribution, as --set has it. */
const mean = 'mean ';

/** The key of a design; undefined for all of them. */
export type Scope = string | undefined;

export class SetValues {
  private readonly inputs: readonly MovableInput[];
  private readonly designs: readonly string[];
  /** By `nameIn`. What is for one design goes before what is for all. */
  private readonly values = new Map<string, number>();

  /** @param designs their keys */
  constructor(inputs: readonly MovableInput[], designs: readonly string[]) {
    this.inputs = inputs;
    this.designs = designs;
  }

  get isEmpty(): boolean {
    return this.values.size === 0;
  }

  /** Those that can be moved in a design, or in all that have them at once. */
  movable(scope: Scope): readonly MovableInput[] {
    return this.inputs.filter((input) => (scope === undefined ? input.isSame : standIn(input, scope) !== undefined));
  }

  /** Where an input stands, and within which bounds it moves. */
  standOf(input: MovableInput, scope: Scope): Stand | undefined {
    const [first] = this.namesOf(input, scope);
    const own = scope === undefined ? input.stands[0] : standIn(input, scope);
    if (own === undefined) return undefined;
    const value = (first === undefined ? undefined : this.values.get(first)) ?? this.values.get(input.name);
    return { ...own, value: value ?? own.value };
  }

  /** Whether it was set so, for this design or for all. */
  isSet(input: MovableInput, scope: Scope): boolean {
    return this.namesOf(input, scope).some((name) => this.values.has(name));
  }

  set(input: MovableInput, scope: Scope, value: number): void {
    if (!Number.isFinite(value)) return;
    const stands = (scope === undefined ? input.stands[0] : standIn(input, scope))?.value;
    for (const name of this.namesOf(input, scope)) {
      const asBefore = name === input.name ? stands : (this.values.get(input.name) ?? stands);
      if (value === asBefore) this.values.delete(name);
      else this.values.set(name, value);
    }
  }

  resetAll(): void {
    this.values.clear();
  }

  reset(input: MovableInput, scope: Scope): void {
    for (const name of this.namesOf(input, scope)) this.values.delete(name);
  }

  /** As --set has them: those for all designs first. */
  get overrides(): readonly Override[] {
    return [undefined, ...this.designs].flatMap((scope) =>
      this.inputs.flatMap((input) => {
        const name = nameIn(scope, input.name);
        const value = this.values.get(name);
        const written = `${input.isMean ? mean : ''}${value} ${input.writtenUnit}`.trim();
        return value === undefined ? [] : [{ name, value: written }];
      }),
    );
  }

  /** Takes what a link says, as far as there are such inputs. @returns whether that changed anything */
  read(overrides: readonly Override[]): boolean {
    const before = JSON.stringify(this.overrides);
    this.values.clear();
    for (const { name, value } of overrides) {
      for (const input of this.inputs) {
        const scope = [undefined, ...this.designs].find((each) => nameIn(each, input.name) === name);
        if (scope !== undefined || name === input.name)
          this.set(input, scope, Number.parseFloat(input.isMean ? value.replace(mean, '') : value));
      }
    }
    return JSON.stringify(this.overrides) !== before;
  }

  /** What is not in every design is set in each that has it. */
  private namesOf(input: MovableInput, scope: Scope): readonly string[] {
    if (scope !== undefined) return [nameIn(scope, input.name)];
    if (input.stands.length === this.designs.length) return [input.name];
    return input.stands.map(({ design }) => nameIn(design, input.name));
  }
}

function standIn({ stands }: MovableInput, scope: string): Stand | undefined {
  return stands.find(({ design }) => design === scope);
}

function nameIn(scope: Scope, name: string): string {
  return scope === undefined ? name : `${scope}: ${name}`;
}
