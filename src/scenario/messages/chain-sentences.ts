/** Sentences about steps, lists and capacity taken together, and about what changes on a date. */

import { digitsOf } from '../../language/marks.ts';
import { filled, joinedBy, type Text } from '../../language/text.ts';
import type { ChainFault, PolicyFault } from '../problem.ts';
import { quote } from './quoting.ts';
import type { Sentences } from './sentences.ts';

export const chainSentences: Sentences<ChainFault | PolicyFault> = {
  'never reached': ({ step }) =>
    filled(
      {
        en: 'no case ever reaches the step {step}. Expected a stream or a step that leads to it; found none. Lead something there, or take the step away ("{name}: null" in a file that extends another).',
        nl: 'geen enkele zaak komt ooit bij de stap {step}. Verwacht: een stroom of een stap die ernaartoe leidt; gevonden: geen. Leid er iets heen, of haal de stap weg ("{name}: null" in een bestand dat een ander uitbreidt).',
      },
      { step: quote(step), name: step },
    ),
  'never ends': ({ step }) =>
    filled(
      {
        en: 'cases that reach the step {step} never leave the chain. Expected a way to an end; found none.',
        nl: 'zaken die bij de stap {step} komen, verlaten de keten nooit. Verwacht: een weg naar een einde; gevonden: geen.',
      },
      { step: quote(step) },
    ),
  'loop without time': ({ steps }) => {
    const round = [...steps, steps[0] ?? ''].map(quote);
    return filled(
      {
        en: 'cases can go round forever without time passing: {round}. Expected work, a wait, "after:" or "at most:" somewhere in the loop; found none.',
        nl: 'zaken kunnen eindeloos rondgaan zonder dat er tijd verstrijkt: {round}. Verwacht: ergens in de kring werk, "wait:", "after:" of "at most:"; gevonden: niets daarvan.',
      },
      { round: joinedBy(round, { en: ' to ', nl: ' naar ' }) },
    );
  },
  'branch never taken': () => ({
    en: 'no case can ever take this branch. Expected a branch that some case is left for; found that others take everybody before it. Move it up or remove it.',
    nl: 'geen enkele zaak kan deze tak ooit nemen. Verwacht: een tak waar zaken voor overblijven; gevonden: takken ervoor die alle zaken al nemen. Zet hem hoger of haal hem weg.',
  }),
  'too many circumstances': ({ limit }) =>
    filled(
      {
        en: 'the branches look at too many things to check their shares. Expected at most {limit} combinations; found more. Split the step in two.',
        nl: 'de takken kijken naar te veel dingen om hun aandelen na te gaan. Verwacht: hoogstens {limit} combinaties; gevonden: meer. Splits de stap in tweeën.',
      },
      { limit },
    ),
  'never any capacity': ({ resource }) =>
    filled(
      {
        en: 'the resource {resource} never has any capacity. Expected more than 0 at some time; found 0 throughout.',
        nl: 'de resource {resource} heeft nooit capaciteit. Verwacht: op enig moment meer dan 0; gevonden: steeds 0.',
      },
      { resource: quote(resource) },
    ),
  'needs more than there is': ({ resource, needs, most }) =>
    filled(
      {
        en: 'the step needs {needs} of {resource} at once. Expected at most {most}, which is all there are; found {needs}.',
        nl: 'de stap heeft {needs} tegelijk nodig van {resource}. Verwacht: hoogstens {most}, want meer zijn er niet; gevonden: {needs}.',
      },
      { needs, resource: quote(resource), most },
    ),
  'never done before closing': ({ resource, takes, open }) =>
    filled(
      {
        en: 'this takes at least {takes} hours and begins anew each time {resource} closes, and that is never open for so long. Expected at most {open} hours, the longest that it is open at a stretch, or "at closing: pause" or "finish"; found {takes} hours, so that it would never be done.',
        nl: 'dit duurt ten minste {takes} uur en begint telkens opnieuw als {resource} sluit, en die is nooit zo lang open. Verwacht: hoogstens {open} uur, de langste tijd dat {resource} aan één stuk open is, of "at closing: pause" of "finish"; gevonden: {takes} uur, zodat het nooit af zou zijn.',
      },
      {
        takes: hours(takes),
        resource: quote(resource),
        open: hours(open),
      },
    ),
  'group never forms': ({ least, most }) =>
    filled(
      {
        en: 'no group can ever have {least} members. Expected at most the {most} places that there are; found {least}. Lower "least:", or make room for more.',
        nl: 'geen groep kan ooit {least} deelnemers hebben. Verwacht: hoogstens de {most} plaatsen die er zijn; gevonden: {least}. Verlaag "least:", of maak ruimte voor meer.',
      },
      { least, most },
    ),
  'released but never kept': ({ resource }) =>
    filled(
      {
        en: 'no step keeps {resource}, so it cannot be released. Expected "keeps: {name}" at an earlier step; found none.',
        nl: 'geen stap houdt {resource} vast, dus valt er niets vrij te geven. Verwacht: "keeps: {name}" bij een eerdere stap; gevonden: geen.',
      },
      { resource: quote(resource), name: resource },
    ),
  'priority without order': ({ resources }) => orderedLine(resources),
  'order without priority': ({ resource }) =>
    filled(
      {
        en: 'the line before {resource} goes by priority, but nothing has one. Expected "priority:" in the line of a step that uses it; found none.',
        nl: 'de wachtrij voor {resource} gaat op voorrang, maar niets heeft voorrang. Verwacht: "priority:" bij "line:" van een stap die haar gebruikt; gevonden: geen.',
      },
      { resource: quote(resource) },
    ),
  'no room and nowhere to go': ({ step }) =>
    filled(
      {
        en: 'cases that find no room at the step {step} have nowhere to go. Expected "refused to:" beside "room:"; found none.',
        nl: 'zaken die bij de stap {step} geen plaats vinden, kunnen nergens heen. Verwacht: "refused to:" naast "room:"; gevonden: geen.',
      },
      { step: quote(step) },
    ),
  'refused without room': () => ({
    en: 'nobody is ever refused here. Expected "room:" beside "refused to:"; found none.',
    nl: 'hier wordt nooit iemand geweigerd. Verwacht: "room:" naast "refused to:"; gevonden: geen.',
  }),
  'gate looks at the case': ({ step }) =>
    filled(
      {
        en: 'the gate of the step {step} stays shut until "reopens:" holds, so it cannot judge each case by itself. Expected conditions on the chain such as "care place waiting < 40"; found one on an attribute. Leave "reopens:" out, or choose by attribute under "next:" of the step before.',
        nl: 'de instroomstop bij de stap {step} duurt tot "reopens:" geldt, en kan dus niet per zaak verschillen. Verwacht: voorwaarden aan de keten zoals "care place waiting < 40"; gevonden: een voorwaarde aan een kenmerk. Laat "reopens:" weg, of kies op kenmerk bij "next:" van de stap ervoor.',
      },
      { step: quote(step) },
    ),
  'line without work': () => ({
    en: 'the step has a line but nothing to wait for. Expected "work:" or "group:" beside "line:"; found neither.',
    nl: 'de stap heeft een wachtrij, maar niets om op te wachten. Verwacht: "work:" of "group:" naast "line:"; gevonden: geen van beide.',
  }),
  'norm without work': () => ({
    en: 'the step has a norm but nothing to wait for. Expected "work:" or "group:" beside "norm:"; found neither.',
    nl: 'de stap heeft een norm, maar niets om op te wachten. Verwacht: "work:" of "group:" naast "norm:"; gevonden: geen van beide.',
  }),
  'no zone to look at': ({ stream, place }) =>
    filled(
      {
        en: 'the stream {stream} has no zone, and {place}, which its cases meet, depends on the zone. Expected "zone:" for the stream; found none.',
        nl: 'de stroom {stream} heeft geen zone, en {place}, waar de zaken ervan langskomen, hangt van de zone af. Verwacht: "zone:" bij de stroom; gevonden: geen.',
      },
      { stream: quote(stream), place: quote(place) },
    ),
  'nothing ever arrives': () => ({
    en: 'the rate is 0 all the time. Expected a rate of more than 0 at some time; found none. Leave the stream out, or give it a rate.',
    nl: 'er komt nooit iets binnen. Verwacht: op enig moment een tempo van meer dan 0; gevonden: steeds 0. Laat de stroom weg, of geef hem een tempo.',
  }),
  'policy outside the run': ({ policy, found, side }) =>
    side === 'from the start'
      ? filled(
          {
            en: 'the policy {policy} holds from the start of the run. Expected a date after the first day; found {found}. Write what it says in the file itself, or let the run begin earlier.',
            nl: 'de maatregel {policy} geldt vanaf het begin van de simulatie. Verwacht: een datum na de eerste dag; gevonden: {found}. Schrijf wat hij zegt in het bestand zelf, of laat de simulatie eerder beginnen.',
          },
          { policy: quote(policy), found: quote(found) },
        )
      : filled(
          {
            en: 'the policy {policy} begins when the run is over. Expected a date before the end of the run; found {found}. Let the run last longer, or take the policy away.',
            nl: 'de maatregel {policy} begint als de simulatie voorbij is. Verwacht: een datum voor het einde van de simulatie; gevonden: {found}. Laat de simulatie langer duren, of haal de maatregel weg.',
          },
          { policy: quote(policy), found: quote(found) },
        ),
  'policies at once': ({ policies, found }) =>
    filled(
      {
        en: 'the policies {policies} begin at the same moment. Expected each at a moment of its own; found {found} for both. Put what they change in one policy.',
        nl: 'de maatregelen {policies} beginnen op hetzelfde moment. Verwacht: elk op een eigen moment; gevonden: {found} voor beide. Zet wat ze veranderen in één maatregel.',
      },
      { policies: joinedBy(policies.map(quote), { en: ' and ', nl: ' en ' }), found: quote(found) },
    ),
  'transition too long': ({ policy, found, next }) =>
    filled(
      {
        en: 'the transition to {policy} is not over when {when}. Expected a transition that is over by then; found {found}. Shorten it, or move a date.',
        nl: 'de overgang naar {policy} is niet klaar als {when}. Verwacht: een overgang die dan klaar is; gevonden: {found}. Maak hem korter, of verschuif een datum.',
      },
      {
        policy: quote(policy),
        when:
          next === undefined
            ? { en: 'the run ends', nl: 'de simulatie eindigt' }
            : filled({ en: 'the policy {next} begins', nl: 'de maatregel {next} begint' }, { next: quote(next) }),
        found: quote(found),
      },
    ),
  'taken away on a date': ({ name, section }) => {
    const without = withoutIt[section] ?? elsewhere;
    return filled(
      {
        en: '{name} cannot be taken away on a date. Expected what the policy changes of it; found nothing. Leave it, and {without} from that date on.',
        nl: '{name} kan niet op een datum verdwijnen. Verwacht: wat de maatregel eraan verandert; gevonden: niets. Laat het staan, en {without}.',
      },
      { name: quote(name), without },
    );
  },
  'cannot change on a date': ({ key, name, policy, advice }) =>
    filled(
      {
        en: 'the "{key}" of {name} cannot change on a date. Expected what held before the policy {policy}; found something else. {advice}',
        nl: '"{key}" van {name} kan niet op een datum veranderen. Verwacht: wat er voor de maatregel {policy} gold; gevonden: iets anders. {advice}',
      },
      { key, name: quote(name), policy: quote(policy), advice },
    ),
  'nobody waits there': ({ step }) =>
    filled(
      {
        en: 'no case waits at the step {step}. Expected a step with work or a group; found one without. Name the step in whose list they wait.',
        nl: 'bij de stap {step} wacht geen zaak. Verwacht: een stap met werk of een groep; gevonden: een zonder. Noem de stap in de wachtlijst waarvan ze staan.',
      },
      { step: quote(step) },
    ),
};

function orderedLine(resources: readonly string[]): Text {
  return resources.length === 0
    ? {
        en: 'the priority has no effect. Expected a resource whose line goes by priority; found a group that waits for nothing but its members.',
        nl: 'de voorrang doet niets. Verwacht: een resource met een wachtrij op voorrang; gevonden: een groep die alleen op deelnemers wacht.',
      }
    : filled(
        {
          en: 'the priority has no effect. Expected "order: priority" in the line of {resources}; found another order.',
          nl: 'de voorrang doet niets. Verwacht: "order: priority" bij "line:" van {resources}; gevonden: een andere volgorde.',
        },
        { resources: joinedBy(resources.map(quote), { en: ' or ', nl: ' of ' }) },
      );
}

const leadElsewhere: Text = { en: 'lead nobody there', nl: 'leid er vanaf die datum niemand heen' };
const elsewhere: Text = { en: 'use it nowhere', nl: 'gebruik het vanaf die datum nergens' };

/** By the section in which a policy takes something away: how to do without it. */
const withoutIt: Readonly<Record<string, Text>> = {
  steps: leadElsewhere,
  ends: leadElsewhere,
  resources: { en: 'let no step use it', nl: 'laat geen enkele stap er vanaf die datum gebruik van maken' },
};

function hours(seconds: number): Text {
  return digitsOf(Math.round(seconds / 36) / 100);
}
