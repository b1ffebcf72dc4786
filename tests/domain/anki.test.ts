import { expect, test } from 'vitest';
import { ankiText } from '#domain/anki.ts';

function rowsOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

test('each card is one line of front, back and tags, whatever stands in it', () => {
  const text = ankiText([
    { front: 'Base', back: 'People\twho\nagree.', tags: ['groundwork', 'two words'] },
    { front: 'Ask', back: 'A "clear" question', tags: [] },
  ]);
  expect(rowsOf(text)).toEqual([
    'Base\tPeople who agree.\tgroundwork two-words',
    'Ask\t"A ""clear"" question"\t',
  ]);
});

test('the file says how it is to be read', () => {
  expect(ankiText([])).toContain('#separator:tab\n');
  expect(ankiText([])).toContain('#tags column:3\n');
});
