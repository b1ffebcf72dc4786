import { describe, expect, test } from 'vitest';
import { mentionsIn } from '#domain/search/mentions.ts';
import type { TitleEntry } from '#domain/search/titles.ts';

describe('a concept inside a longer question', () => {
  const asking = [
    'how',
    'do',
    'i',
    'we',
    'a',
    'an',
    'the',
    'in',
    'on',
    'of',
    'from',
    'is',
    'get',
    'more',
    'to',
    'with',
  ];
  const known = [
    makeTitle('One-on-one (relational meeting)', ['one on one']),
    makeTitle('Debrief (evaluation)', ['learning from action']),
    makeTitle('Turnout', ['getting people to come']),
    makeTitle('Tactic', ['action', 'petition']),
    makeTitle('Power'),
    makeTitle('People most impacted', ['nothing about us without us']),
  ];
  const speaksOf = (query: string) => {
    const { asked, touched } = mentionsIn(query, known, { fillers: asking });
    return { asked: asked.map(({ title }) => title), touched: touched.map(({ title }) => title) };
  };

  test.each([
    ['how do I run a one on one', 'One-on-one (relational meeting)'],
    ['questions in one-on-ones', 'One-on-one (relational meeting)'],
    ['how do we learn from an action', 'Debrief (evaluation)'],
    ['how do I get more people to come', 'Turnout'],
  ])('%s asks about %s, whatever its fillers and endings', (query, title) => {
    expect(speaksOf(query)).toEqual({ asked: [title], touched: [] });
  });

  test('is only near when its title is one word, and not meant at all by another name of one word', () => {
    expect(speaksOf('is power a bad thing')).toEqual({ asked: [], touched: ['Power'] });
    expect(speaksOf('plan an action with a petition')).toEqual({ asked: [], touched: [] });
  });

  test('is not meant by the little words of its name', () => {
    expect(speaksOf('it concedes nothing without demands').asked).toEqual([]);
  });
});

function makeTitle(title: string, aliases: string[] = []): TitleEntry {
  return { kind: 'concept', title, aliases, summary: '', url: `/en/${title}/` };
}
