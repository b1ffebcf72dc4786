/** What an author can get wrong in simulations and talks, where a mistake is one of the rules and not of the words. */
export const modelProblems = {
  'broken-model': [
    'the simulation cannot run: {why}',
    'write what it asks for; src/domain/simulations says what it reads',
  ],
  bands: ['the bands of "{id}" do not rise to 100', 'let "upTo" grow from band to band and end at 100'],
  'late-event': [
    'the event "{id}" comes in week {week}, but the plan has {weeks} weeks',
    'let it come earlier',
  ],
  'deaf-setting': [
    'the settings "{a}" and "{b}" differ in fewer than two outcomes',
    'let a choice cost something somewhere',
  ],
  'never-suggested': ['no answers suggest "{id}" alone', 'give it more points where it fits'],
  'deciding-answer': [
    'after the answer "{id}" only one rule can be suggested',
    'bring its points closer together',
  ],
  'unfair-case': ['the file "{file}" cannot stand: {why}', '{hint}'],
  'dialogue-rubric': ['the rubric has the criteria {found}', 'write one for each of {wanted}, in this order'],
  'no-last-ending': [
    'the ending "{id}" is the last that "end" can choose, and it asks for something',
    'take its "if" out, so that every talk ends somewhere',
  ],
  'unset-flag': ['no choice sets "{id}"', '{hint}'],
  'unread-flag': [
    'nothing asks whether "{id}" is set',
    'ask for it in a gate, an ending or the rubric, or take it out',
  ],
  'endless-dialogue': [
    'a talk can come back to the turn "{id}" as if nothing had happened',
    'let "next" go forward, or let a choice change something that a gate asks for',
  ],
  'unreached-turn': ['no talk comes to "{id}"', 'lead a choice to it, open a gate before it, or take it out'],
  'same-choices': [
    'the choices "{a}" and "{b}" lead to the same place with the same answer',
    'give one of them another reply, effect or next turn',
  ],
  'dead-gate': [
    'the gate {n} of the choice "{id}" never opens',
    'ask for what a talk can have here, move it up, or take it out',
  ],
  'unsaid-gate': [
    'the gate {n} of the turn "{id}" never opens',
    'ask for what a talk can have here, move it up, or take it out',
  ],
  'needless-words': [
    'a gate of the choice "{id}" always opens, so what it says itself is never used',
    'let a gate ask for more, or move its words out of the gate',
  ],
  'few-endings': [
    'talks come to {endings} endings, {good} of them good',
    'let them come to three or more, of which two or more are good',
  ],
  'dialogue-length': [
    'a talk that is not broken off takes from {least} to {most} turns',
    'let every such talk take {from} to {to}',
  ],
  'one-way-criterion': [
    'no talk can {what} the criterion "{id}"',
    'change what it reads, or the choices that lead there',
  ],
  'winning-place': [
    'always taking the choice in place {place} ends well in {percent} of 100 talks',
    'let good endings ask for more, so that it is at most 33',
  ],
  'winning-setting': ['the setting "{id}" is best in every outcome', 'give it a price, or it is no choice'],
} as const satisfies Record<string, readonly [string, string]>;
