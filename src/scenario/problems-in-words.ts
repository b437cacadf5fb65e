/** Every sentence about a mistake in a scenario file, in one place, to be edited as prose. */
import { arrivalsSentence } from './arrivals/arrivals-in-words.ts';
import type { FileRefusal } from './file-reader.ts';
import { nearMiss } from './names.ts';
import { policySentence } from './policies/policies-in-words.ts';
import type { ArithmeticReason, Fault, Problem } from './problem.ts';
import { didYouMean, listed, oneLine, oneOf, quote, shown } from './quoting.ts';
import { yamlSentence } from './yaml-in-words.ts';

/** `file:line:column: what is wrong. Expected ...; found ... What to try.` */
export function describeProblem(problem: Problem): string {
  return `${oneLine(problem.file)}:${problem.line}:${problem.column}: ${sentence(problem)}`;
}

function sentence(fault: Fault): string {
  switch (fault.code) {
    // ------------------------------------------------------------------------------------------- the file
    case 'unreadable file':
      return `the scenario file ${quote(fault.path)} cannot be read: ${refusals[fault.reason]}.`;
    case 'file too large':
      return `the file is too large. Expected at most ${fault.limit} characters; found ${fault.found}. Is this a scenario?`;
    case 'yaml':
      return yamlSentence(fault.fault, fault.detail);
    case 'empty file':
      return 'the file is empty. Expected a scenario; found nothing. Run "stuwmeer init" for one to start from.';
    case 'not a scenario':
      return `the file holds no scenario. Expected keys such as "stuwmeer: 1" and "steps:"; found ${fault.found}.`;
    case 'too many values':
      return `the file holds too much. Expected at most ${fault.limit} keys and values; found more.`;
    case 'too deep':
      return `things are nested too deeply. Expected at most ${fault.limit} levels; found more.`;
    case 'text too long':
      return `the text is too long. Expected at most ${fault.limit} characters; found ${fault.found}.`;
    case 'alias':
      return `the file uses a YAML alias. Expected the thing itself; found ${quote(fault.found)}. Write it out, or make it an input and use its name.`;
    case 'tag':
      return `the file uses a YAML tag. Expected plain text and numbers; found ${quote(fault.found)}. Leave the tag out.`;
    case 'key is no text':
      return 'a key is not a name. Expected a text before the colon; found something else, or nothing. Write the name before the colon.';
    case 'forbidden key':
      return `the name ${quote(fault.key)} cannot be used. Expected another name; found one that JavaScript keeps for itself.`;
    case 'duplicate key':
      return `the key ${quote(fault.key)} stands here a second time. Expected each key once; found it first on line ${fault.firstLine}. Remove one of the two.`;
    case 'not finite':
      return `${quote(fault.found)} is no number that a scenario can use. Expected a finite number; found ${fault.found}.`;
    case 'not decimal':
      return `the number ${quote(fault.found)} is not written in plain decimals. Expected a number such as 16 or 0.5; found ${fault.found}.`;
    case 'control character':
      return `the text holds a character that cannot be seen. Expected letters, digits and signs; found ${quote(fault.found)}. Type the text again.`;
    case 'name of file':
      return `results are called after the file, and nothing can be called so. Expected letters, digits and signs before the ending; found ${quote(fault.found)}. Give the file another name.`;
    case 'more problems':
      return `there are more problems than these ${fault.limit}. Expected fewer; found more, from here on. Mend these first.`;
    case 'no version':
      return 'the file does not say which version of the language it is in. Expected "stuwmeer: 1" at the top; found no such key.';
    case 'unknown version':
      return `this version of the language is not known. Expected "stuwmeer: 1"; found ${quote(fault.found)}.`;
    case 'arrivals outside':
      return `arrivals can only be read from a file in the folder of the scenario or below. Expected a name such as "reports-2013.csv"; found ${quote(fault.path)}. Copy the file into the folder.`;
    case 'unreadable arrivals':
      return `the file of arrivals ${quote(fault.path)} cannot be read: ${fault.reason === 'too large' ? 'it is too large. Expected at most a million characters; found more. Count the cases by day or by month' : refusals[fault.reason]}.`;
    case 'not a table':
    case 'count or not':
    case 'several heads':
    case 'no such head':
    case 'cells in row':
    case 'no time in row':
    case 'no count in row':
    case 'more bad rows':
    case 'no value in row':
    case 'not before the run':
    case 'no row in the run':
      return arrivalsSentence(fault);
    case 'extends outside':
      return `a scenario can only extend a file in its own folder or below. Expected a name such as "base.yaml"; found ${quote(fault.path)}. Copy the file into the folder.`;
    case 'as in another base':
      return `a policy can only be as in a file that extends a file this scenario is made of too. Expected a file that extends one of ${fault.chain.map(quote).join(', ')}; found ${quote(fault.found)}, which does not.`;
    case 'extends in a circle':
      return `files extend each other in a circle. Expected a file that extends none of these; found ${fault.files.map(quote).join(', which extends ')}.`;
    case 'extends too long':
      return `too many files extend each other. Expected at most ${fault.limit}; found more.`;
    // ------------------------------------------------------------------------------------------- the keys
    case 'unknown key':
      return `the key ${quote(fault.key)} has no meaning here. Expected ${oneOf(fault.allowed)}; found ${quote(fault.key)}.${didYouMean(nearMiss(fault.key, fault.allowed))}${fault.hasValue ? '' : ' If it belongs to the value before it, put quotes around that value: between { } a comma ends it.'}`;
    case 'missing key':
      return `the key ${quote(fault.key)} is missing. Expected ${fault.expected}; found nothing.`;
    case 'wrong kind':
      return `something else belongs here. Expected ${fault.expected}; found ${shown(fault.found)}.`;
    case 'exactly one of':
      return fault.found.length === 0
        ? `something is missing. Expected one of ${listed(fault.of)}; found none of them.`
        : `these exclude each other. Expected one of ${listed(fault.of)}; found ${fault.found.map(quote).join(' and ')}. Keep one.`;
    case 'out of place':
      return `${quote(fault.key)} says nothing here. Expected it beside ${fault.expected}; found it beside ${fault.found}. Leave it out, or change the other.`;
    // ------------------------------------------------------------------------------------------ the values
    case 'not a quantity':
      return `${quote(fault.found)} is not known. Expected ${fault.expected}; found ${quote(fault.found)}.${didYouMean(fault.near)}`;
    case 'no unit':
      return `the ${fault.what} ${quote(fault.found)} has no unit. Expected ${fault.expected}; found ${fault.found}. Write "${fault.example}".`;
    case 'unknown unit':
      return `the unit ${quote(fault.unit)} is not known. Expected a unit such as minutes, hours, days, %, euro, FTE, people, places or cases; found ${quote(fault.found)}.${didYouMean(fault.near)}`;
    case 'comma in number':
      return `the number in ${quote(fault.found)} can be read in more than one way. Expected digits with at most a decimal point; found a mark for thousands or a comma. Write 2000 for two thousand and 0.5 for a half.`;
    case 'thousands or decimals':
      return `the number in ${quote(fault.found)} may mean thousands or decimals. Expected a number that can be read in one way; found a point before three digits. Write 1400 for fourteen hundred, or 1.4000 for one and four tenths.`;
    case 'power of ten':
      return `the number in ${quote(fault.found)} is written with a power of ten. Expected plain digits such as 2000; found an e.`;
    case 'too many digits':
      return `the number in ${quote(fault.found)} has more digits than can be kept. Expected about 15 at most; found more. Leave out the last ones.`;
    case 'wrong dimension':
      return `${quote(fault.name ?? fault.found)} is ${fault.is}. Expected ${fault.expected}; found ${fault.found}.`;
    case 'out of bounds':
      return `${quote(fault.found)} is out of bounds. Expected ${fault.expected}; found ${quote(fault.found)}.`;
    case 'not whole':
      return `the ${fault.what} ${quote(fault.found)} is not whole. Expected a whole number; found ${fault.computed}. Write "round down(...)" around it if that is meant.`;
    case 'other work leaves parts':
      return `with ${fault.share} other work, ${quote(fault.found)} leaves ${Math.round(fault.left * 1000) / 1000} for the chain. Expected what is left to be whole; found a part. Try another share, or leave "other work:" out and write what is left: "round down(${fault.found} * (1 - ${fault.share}))".`;
    case 'part of unlimited':
      return 'what is unlimited cannot be shared with other work. Expected a number of people or places; found "unlimited". Leave "other work:" out, or say how many there are.';
    case 'division by zero':
      return `${quote(fault.found)} divides by nothing. Expected a number other than 0 after the "/"; found 0.`;
    case 'cannot combine':
      return `${quote(fault.found)} puts together what does not belong together. Expected the same kind of thing on both sides; found ${fault.left} and ${fault.right}.`;
    case 'not arithmetic':
      return `${quote(fault.found)} cannot be worked out: ${arithmeticReasons[fault.reason]}.`;
    case 'calendar time for work':
      return `${quote(fault.found)} could be calendar days or working days. Expected handling time in minutes or hours, for staff with opening hours; found a day or longer. Write "24 hours of work", or use "wait:" for calendar time.`;
    case 'work for calendar time':
      return `${quote(fault.found)} is time at work. Expected calendar time, which runs day and night; found hours of work. Leave out "of work", in minutes or hours.`;
    case 'unknown distribution':
      return `the distribution in ${quote(fault.found)} is not known. Expected one such as gamma(mean 20 minutes, sd 10 minutes); found ${quote(fault.found)}.${didYouMean(fault.near)}`;
    case 'unknown argument':
      return `${shown(fault.found)} is not understood in this distribution. Expected the form ${fault.form}; found ${shown(fault.found)}.`;
    case 'missing argument':
      return `the distribution ${quote(fault.found)} lacks its ${quote(fault.argument)}. Expected the form ${fault.form}; found no ${quote(fault.argument)}.`;
    case 'bad distribution':
      return `the distribution ${quote(fault.found)} cannot be: ${fault.reason}. Expected the form ${fault.form}; found ${quote(fault.found)}.`;
    case 'distribution below zero':
      return `the distribution ${quote(fault.found)} gives values that cannot be. Expected values of 0 or more; found some outside.`;
    case 'not a range':
      return `${quote(fault.found)} is not a range. Expected two ends, the lower first, such as "60 to 80 %"; found ${quote(fault.found)}.`;
    case 'factors':
      return `there are ${fault.found} factors ${fault.of}. Expected ${fault.expected}; found ${fault.found}.`;
    case 'no marks':
      return `nothing says what the value is anywhere. Expected marks beside "by:", each ${fault.example}, with the value there; found none.`;
    case 'marks out of order':
      return `the mark ${quote(fault.found)} does not come after the one before it. Expected marks that go up; found ${quote(fault.found)} behind ${quote(fault.before)}.`;
    case 'shares do not sum':
      return `the shares sum to ${fault.percent}${fault.circumstances === '' ? '' : ` where ${fault.circumstances}`}. Expected 100 %; found ${fault.percent}. Change a share, or let one take "the rest" (in a route: a branch without a share).`;
    case 'one rest too many':
      return 'two levels take "the rest". Expected one at most; found a second. Give one of them a share.';
    // ------------------------------------------------------------------------------------------ the inputs
    case 'no provenance':
      return `the input ${quote(fault.input)} does not say where its value comes from. Expected "source:", "assumption:" or "derived:"; found none of them.`;
    case 'two provenances':
      return `the input ${quote(fault.input)} says twice where its value comes from. Expected one of "source:", "assumption:" and "derived:"; found ${fault.found.map(quote).join(' and ')}.`;
    case 'assumption without range':
      return `the input ${quote(fault.input)} is an assumption without a range. Expected "range:" beside "assumption:", such as "60 to 80 %"; found none.`;
    case 'outside its range':
      return `the value of the input ${quote(fault.input)} is outside its range. Expected a value from ${fault.range}; found ${fault.value}. Change one of the two.`;
    case 'number without a name':
      return `the number ${quote(fault.found)} stands in the flow without a name. Expected the name of an input, which says where the number comes from; found ${quote(fault.found)}. Put it under "inputs:", or write "provenance: free" at the top of an exercise.`;
    case 'inputs in a circle':
      return `inputs are made of each other in a circle. Expected one that is made of none of these; found ${fault.names.map(quote).join(', which uses ')}.`;
    // ------------------------------------------------------------------------------------------- the names
    case 'unknown name':
      return `there is no ${fault.what} called ${quote(fault.found)}. Expected ${oneOf(fault.known)}; found ${quote(fault.found)}.${didYouMean(fault.near)}`;
    case 'name taken':
      return `the name ${quote(fault.name)} is used twice. Expected a name of its own; found that of ${fault.by}.`;
    case 'reserved name':
      return `the name ${quote(fault.name)} cannot be used: ${fault.because}. Expected another name; found ${quote(fault.name)}.`;
    case 'missing level':
      return `the level ${quote(fault.level)} of ${quote(fault.attribute)} is left out. Expected a value for every level; found none for ${quote(fault.level)}. Add it (or "otherwise:" in a value by attribute).`;
    case 'attribute too early':
      return `${quote(fault.user)} depends on ${quote(fault.attribute)}, which is drawn after it. Expected an attribute that stands above ${quote(fault.user)}; found one at or below it. Move it up.`;
    case 'quantity too early':
      return `${quote(fault.user)} is drawn when a case arrives, before there is a ${quote(fault.found)} for it. Expected an attribute above ${quote(fault.user)}, or "earlier cases"; found ${quote(fault.found)}. Let a step set it ("set:"), or let a share or duration later on look at this.`;
    case 'wrong sort of resource':
      return `the resource ${quote(fault.resource)} cannot be used here. Expected one with ${fault.expected}; found one with ${fault.found}.`;
    case 'wrong sort of attribute':
      return `the attribute ${quote(fault.attribute)} cannot be used here. Expected ${fault.expected}; found one ${fault.drawn === undefined ? 'that is a number' : `drawn with "${fault.drawn}:"`}.`;
    case 'not a condition':
      return `${quote(fault.found)} is not a condition. Expected one such as {kind of use: occasional}, "care place waiting < 40", "free care place > 0", "care place in use < 60", "waiting at intake < 10" or "expected wait for care place < 8 weeks"; found ${quote(fault.found)}.`;
    case 'named twice':
      return `${quote(fault.found)} is named twice. Expected each once; found it again. Write how many: {${fault.found}: 2}.`;
    // ---------------------------------------------------------------------------------------- the calendar
    case 'not a moment':
      return `${quote(fault.found)} is no moment. Expected ${fault.expected}; found ${quote(fault.found)}.`;
    case 'no such date':
      return `the date ${quote(fault.found)} does not exist. Expected year-month-day such as 2014-01-31; found ${quote(fault.found)}.`;
    case 'period is empty':
      return `the last day comes before the first. Expected a day on or after ${fault.from}; found ${fault.to}.`;
    case 'start-up too long':
      return 'the start-up period leaves nothing to measure. Expected less than the length of the run; found as much or more.';
    case 'outside the run':
      return `${quote(fault.found)} comes before the run begins. Expected a moment in the run; found one before it.`;
    case 'nothing at the start':
      return `nothing says what holds when the run begins. Expected a date on or before the first day; found ${fault.first} as the earliest.`;
    case 'moment twice':
      return `the moment ${quote(fault.found)} is given twice. Expected each once; found it again.`;
    case 'not opening hours':
      return `${quote(fault.found)} are no opening hours. Expected from-to within one day, such as 09:00-12:30; found ${quote(fault.found)}. For a night, write 22:00-24:00 and 00:00-06:00 on the next day.`;
    case 'hours overlap':
      return `the opening hours ${quote(fault.found)} overlap with others of the day. Expected hours after each other; found an overlap.`;
    case 'not a day':
      return `${quote(fault.found)} is no day of the week. Expected monday to sunday, "monday to friday", "every day", "closed on" or "title"; found ${quote(fault.found)}.${didYouMean(fault.near)}`;
    case 'day twice':
      return `${fault.day} is given hours twice. Expected each day once; found it again.`;
    case 'more hours than open':
      return `an FTE cannot work more hours than the place is open. Expected at most ${fault.openPerYear} hours per year; found ${fault.hoursPerYear}. Widen the opening hours or lower the hours per FTE.`;
    case 'roster out of order':
      return fault.reason === 'first'
        ? `the roster does not say how it begins. Expected a first shift at 0 hours; found ${quote(fault.found)}.`
        : `the shift at ${quote(fault.found)} begins after the roster has begun again. Expected a time before the end of "every"; found ${quote(fault.found)}.`;
    // ------------------------------------------------------------------------------------------- the chain
    case 'never reached':
      return `no case ever reaches the step ${quote(fault.step)}. Expected a stream or a step that leads to it; found none. Lead something there, or take the step away ("${fault.step}: null" in a file that extends another).`;
    case 'never ends':
      return `cases that reach the step ${quote(fault.step)} never leave the chain. Expected a way to an end; found none.`;
    case 'loop without time':
      return `cases can go round for ever without time passing: ${[...fault.steps, fault.steps[0] ?? ''].map(quote).join(' to ')}. Expected work, a wait, "after:" or "at most:" somewhere in the loop; found none.`;
    case 'branch never taken':
      return 'no case can ever take this branch. Expected a branch that some case is left for; found that others take everybody before it. Move it up or remove it.';
    case 'too many circumstances':
      return `the branches look at too many things to check their shares. Expected at most ${fault.limit} combinations; found more. Split the step in two.`;
    case 'never any capacity':
      return `the resource ${quote(fault.resource)} never has any capacity. Expected more than 0 at some time; found 0 throughout.`;
    case 'needs more than there is':
      return `the step needs ${fault.needs} of ${quote(fault.resource)} at once. Expected at most the ${fault.most} that there are; found ${fault.needs}.`;
    case 'group never forms':
      return `no group can ever have ${fault.least} members. Expected at most the ${fault.most} places that there are; found ${fault.least}. Lower "least:", or make room for more.`;
    case 'released but never kept':
      return `no step keeps ${quote(fault.resource)}, so it cannot be released. Expected "keeps: ${fault.resource}" at an earlier step; found none.`;
    case 'priority without order':
      return `the priority has no effect. Expected ${orderedLine(fault.resources)}.`;
    case 'order without priority':
      return `the line before ${quote(fault.resource)} goes by priority, but nothing has one. Expected "priority:" in the line of a step that uses it; found none.`;
    case 'no room and nowhere to go':
      return `cases that find no room at the step ${quote(fault.step)} have nowhere to go. Expected "refused to:" beside "room:"; found none.`;
    case 'refused without room':
      return 'nobody is ever refused here. Expected "room:" beside "refused to:"; found none.';
    case 'gate looks at the case':
      return `the gate of the step ${quote(fault.step)} stays shut until "reopens:" holds, so it cannot judge one case. Expected conditions on the system such as "care place waiting < 40"; found one on an attribute. Leave "reopens:" out, or choose by attribute under "next:" of the step before.`;
    case 'line without work':
      return 'the step has a line but nothing to wait for. Expected "work:" or "group:" beside "line:"; found neither.';
    case 'norm without work':
      return 'the step has a norm but nothing to wait for. Expected "work:" or "group:" beside "norm:"; found neither.';
    case 'no zone to look at':
      return `the stream ${quote(fault.stream)} has no zone, and ${quote(fault.place)}, which its cases meet, depends on the zone. Expected "zone:" for the stream; found none.`;
    case 'nothing ever arrives':
      return 'the rate is 0 all the time. Expected a rate of more than 0 at some time; found none. Leave the stream out, or give it a rate.';
    // ---------------------------------------------------------------------------------------- the policies
    case 'policy outside the run':
    case 'policies at once':
    case 'transition too long':
    case 'taken away on a date':
    case 'cannot change on a date':
    case 'nobody waits there':
      return policySentence(fault);
  }
}

function orderedLine(resources: readonly string[]): string {
  return resources.length === 0
    ? 'a resource whose line goes by priority; found a group that waits for nothing but its members'
    : `"order: priority" in the line of ${resources.map(quote).join(' or ')}; found another order`;
}

const refusals: Readonly<Record<FileRefusal, string>> = {
  'not found': 'there is no such file. Expected a file; found nothing at that name',
  'not a file': 'it is no file. Expected a file; found a folder or something else',
  'not readable': 'it may not be read. Expected a file that you may read; found one that is closed to you',
  'not text': 'it is no text. Expected UTF-8 text; found other bytes',
  'too large': 'it is too large. Expected a scenario of at most a few hundred kilobytes; found more',
  'outside the folder':
    'it lies elsewhere. Expected a file in the folder of the scenario; found a link that leads out of it',
};

const arithmeticReasons: Readonly<Record<ArithmeticReason, string>> = {
  bracket: 'its brackets do not match. Expected a ")" for every "("; found one too many or too few',
  operator: 'a number or a name is missing. Expected one on each side of the sign; found nothing',
  distribution:
    'it calculates with a distribution. Expected fixed values, or a constant + a distribution; found another sum',
  'by attribute':
    'it calculates with a value that depends on the case. Expected a fixed value; found one by attribute or by date',
  list: 'it calculates with a list. Expected a fixed value; found a list',
  'too long': 'it is too long. Expected at most 2000 characters; found more',
};
