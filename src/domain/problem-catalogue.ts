import { modelProblems } from './model-problems.ts';

/** Everything that an author can get wrong: what is wrong, and how to mend it. */
export const catalogue = {
  ...modelProblems,
  unreadable: ['the file cannot be read: {why}', 'save it as UTF-8 text'],
  'bad-character': ['there is a character that nobody can see or trust ({name})', '{hint}'],
  'long-line': [
    'the line has {n} characters, and nobody reads past {most}',
    'break it into lines, with an empty line where a new paragraph begins',
  ],
  'line-ends': [
    'this line ends otherwise than the others',
    'let your editor save the whole file with line ends of one kind, LF where you can choose',
  ],
  'unknown-file': ['no part of the site reads this file', '{hint}'],
  'missing-file': ['this file is needed and is not there', 'create it; docs/authors.md shows its fields'],
  yaml: ['the YAML cannot be read: {why}', '{hint}'],
  'cut-words': [
    'what follows " #" on this line is a comment and is left out',
    'put the text in quotes, or the comment on a line of its own',
  ],
  mdx: ['the MDX cannot be read: {why}', 'close every block, and say "<" and "{" in words'],
  comment: [
    'a comment begins here, and comments are not read',
    'take it out; notes for other authors belong in the description of the change',
  ],
  'no-frontmatter': [
    'the file has no head',
    'begin it with a line of ---, the fields that docs/authors.md names, and --- again',
  ],
  'endless-head': ['the head of the file never ends', 'write a line of --- below its last field'],
  'too-deep': [
    'this stands {depth} levels deep in the text, where nobody finds it',
    'keep lists, quotations and blocks to a few levels',
  ],
  'open-fence': [
    'the code that begins here with {fence} never ends, and takes all text below with it',
    'write {fence} on a line of its own where the code ends, or take it out',
  ],
  'unknown-field': ['there is no field "{name}" here', '{hint}'],
  'wrong-value': ['{field}: {why}', '{hint}'],
  'missing-field': ['the field "{field}" is missing', 'add "{field}:" ({why})'],
  'duplicate-id': [
    'the id "{id}" is already used in {other}',
    'choose an id of its own; ids are never shared',
  ],
  'retired-id': [
    'the id "{id}" is retired in content/ids.lock',
    'choose a new id; a retired one is never used again',
  ],
  'vanished-id': [
    'the {kind} "{id}" was published and is gone',
    'bring it back, write it into "formerly" of what took its place, or retire it in content/ids.lock as {kind}:{id}',
  ],
  'lock-line': [
    '"{line}" is not the kind and id of something',
    'write one id on a line, such as lesson:old-name',
  ],
  'id-and-file': [
    'the id "{id}" is not the name of the file',
    'name the file after its id; an id that was published before goes into "formerly"',
  ],
  'unknown-reference': ['there is no {kind} "{id}"', '{hint}'],
  'not-placed': ['no {kind} places "{id}"', 'add it to the list of a {kind}, so that people can reach it'],
  'placed-twice': [
    '"{id}" is already placed in {other}',
    'a {kind} stands in one place; take it out here or there',
  ],
  'asked-twice': [
    '"{text}" is already asked in {other}',
    'what people ask leads to one page; take it out here or there, or say it in other words',
  ],
  cycle: ['the prerequisites go round in a circle: {path}', 'take one of them out of "requires"'],
  'unworked-objective': [
    'nothing works on the objective "{id}"',
    'name it in an item, an exercise, a worksheet or the field task',
  ],
  'unknown-key': ['the key names "{id}", which is no option of this item', '{hint}'],
  'unknown-name': ['nothing that can stand here is named "{id}"', '{hint}'],
  'unknown-place': ['nothing fills "{name}" in this sentence', '{hint}'],
  'same-options': ['two options say the same: "{text}"', 'reword one of them'],
  'same-answers': [
    '"{text}" is accepted already: case, accents, punctuation and spaces never count',
    'take one of them out',
  ],
  'unknown-gap': ['the text has a gap "[[{id}]]", and there is no gap of that id', '{hint}'],
  'gap-places': ['the gap "{id}" stands in the text {times} times', 'write [[{id}]] once, where the gap is'],
  'outside-picture': [
    'the point "{id}" lies outside its picture, which is {width} wide and {height} high',
    'give x and y in units of the viewBox of the diagram',
  ],
  'points-at-others': ['"{text}" points at other options, which are shown in any order', 'say what is meant'],
  'markup-in-words': [
    '"{found}" is markup, and these are plain words',
    'take it out; citations go into "sources"',
  ],
  'agenda-sum': [
    'the {parts} add up to {sum} minutes, but {minutes} are announced',
    'change one of the {parts} by {difference}, or write "minutes: {sum}"',
  ],
  'unknown-step': ['the activity "{activity}" has no step "{id}"', '{hint}'],
  'steps-without-activity': ['steps are named, and no activity', 'add "activity:", or take "steps:" out'],
  'segment-fit': [
    'the steps of "{activity}" take {sum} minutes, and this segment has {minutes}',
    'give it {sum} minutes, or say in "fit:" how the steps are fitted',
  ],
  'unknown-slide': ['the lesson "{lesson}" has no slide "{title}"', '{hint}'],
  'no-handout': ['the lesson "{lesson}" has no handout to give out', 'take "handout: true" out'],
  'too-much-talk': [
    'input by trainers takes {talk} of {minutes} minutes, more than a third',
    'shorten the segments whose format is "input", or let people do something in them',
  ],
  'group-size': ['the group is from {from} to {to}', 'let "from" be the smaller number'],
  'unknown-block': ['there is no block <{name}> in a {kind}', '{hint}'],
  'unknown-prop': ['<{block}> has no prop "{name}"', '{hint}'],
  'missing-prop': ['<{block}> needs the prop "{name}"', 'add {name}="…"'],
  'wrong-prop': ['<{block}> does not know {name}="{value}"', '{hint}'],
  'misplaced-block': ['<{block}> cannot stand here', 'put it {where}'],
  code: ['{what} is code, and lessons are read, never run', 'take it out; blocks need no import'],
  'unsafe-link': [
    'the link "{url}" is not safe',
    'link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
  ],
  'odd-address': [
    'the link "{url}" may lead elsewhere than it seems: it holds {found}',
    'type the address anew in plain letters; in a path, other letters are written as %C3%A9',
  ],
  'dead-address': [
    'there is no page "{url}" on this site',
    'mend the address; lessons, concepts, cases and pages are linked by id, as lesson:the-ask',
  ],
  'dead-anchor': ['there is no heading "{anchor}" to go to', '{hint}'],
  'no-alt': [
    'the image has no alternative text',
    'draw a diagram whose <desc> says what it shows, and place it with <Diagram id="…" />',
  ],
  'no-image': ['images in prose are not supported', 'draw a diagram and place it with <Diagram id="…" />'],
  'heading-skip': [
    'the heading goes from level {from} to level {to}',
    'use level {fix}; the title of the page is level 1',
  ],
  'unused-source': ['nobody cites "{id}"', 'cite it as [@{id}], or take the entry out'],
  'claim-without-source': [
    'a claim is labelled but names no source',
    'add a citation such as [@han2014] inside <Claim>',
  ],
  contexts: ['the example is told for {found}', 'tell it once for each of {wanted}'],
  'case-parts': ['the case tells {found}', 'tell its parts once each, in this order: {wanted}'],
  'case-years': [
    'the dates say "{dates}", and the years go from {from} to {to}',
    'write the first and the last year of "dates" into "years", the earlier one as "from"',
  ],
  'missing-part': ['the lesson "{id}" has no {part}', 'add it; docs/authors.md shows the parts of a lesson'],
  'longest-key': [
    'the right option of "{id}" is the longest by far, which gives it away',
    'shorten it, or say more in the others',
  ],
  'skewed-keys': [
    'in {n} of {of} items the right option is number {place}',
    'move some options, so that no place is right too often',
  ],
  'too-hard': [
    'the text needs {grade} years of school',
    'use shorter sentences and plainer words; aim at {target}, {most} is the most',
  ],
  hard: ['the text needs {grade} years of school', 'aim at {target}'],
  'long-sentence': ['a sentence has {words} words: "{start} …"', 'keep sentences under {most}'],
  'long-paragraph': [
    'a paragraph has {words} words',
    'keep paragraphs under {most}, so that one fits a phone',
  ],
  'unlinked-concept': [
    'the lesson teaches "{id}" and never links it',
    'link it where it is first explained: [words](concept:{id})',
  ],
  'unlinked-term': [
    '"{title}" is a term of the glossary and not linked',
    'link it once: [words](concept:{id})',
  ],
  'minutes-promise': [
    'the lesson promises {minutes} minutes, and takes about {estimate}',
    'cut or add, or change the promise',
  ],
  'item-without-objective': ['the item "{id}" works on no objective', 'name one in "objectives"'],
  wording: ['{why}', 'say it another way, if a person could be hurt or lost by it'],
  passive: ['{share} of 100 sentences may be in the passive', 'let the people who act be the subjects'],
  'long-slide': ['the slide has {words} words', 'keep it to {most}; say the rest in a note'],
  svg: ['the diagram {why}', '{hint}'],
  'unused-diagram': [
    'no lesson shows the diagram "{id}"',
    'place it with <Diagram id="{id}" />, or delete it',
  ],
  'unplaced-assessment': [
    'no lesson places the assessment "{id}"',
    'place it with <Check id="{id}" />, or write "instrument: true" if it stands by itself',
  ],
  'fact-in-translation': ['"{field}" is a fact, and facts live in the English file', 'delete it here'],
  'nothing-to-translate': ['the English file has no {what} here', '{hint}'],
  'other-blocks': [
    'the English text has {english} here, not {found}',
    'keep its blocks in their order, with their facts; translate words only',
  ],
  'translation-of-nothing': [
    'there is no English {kind} "{id}" to translate',
    'write the English file first, or mend the id',
  ],
} as const satisfies Record<string, readonly [string, string]>;
