import { describe, expect, it } from 'vitest';
import { packCode } from '#domain/room/code.ts';
import { wordMark } from '#domain/room/mark.ts';
import { addCode } from '#domain/room/room.ts';
import { codesIn, readTyped } from '#domain/room/typed.ts';
import { makeSingle } from '../../makeItems.ts';
import { garden, makeEntry, makeRoom, quizInstrument } from './room.make.ts';

const [first = { id: '', choices: [] }] = garden.questions;
const answer = (place: number) => ({ [first.id]: [first.choices[place]?.id ?? ''] });
const one = makeEntry({ mark: 1, answers: answer(0), word: 'river' });
const two = makeEntry({ mark: 2, answers: answer(1), word: 'river' });
const around = { room: makeRoom(), instruments: [garden] };
const kinds = (text: string, isDone = false) => readTyped(text, around, { isDone }).map(({ kind }) => kind);

describe('codes in a text', () => {
  it('stand on lines of their own, or with signs or spaces between them', () => {
    for (const between of ['\n', '\r\n', ', ', '; ', '\t', ' '])
      expect(codesIn(one.text + between + two.text)).toEqual([one.text, two.text]);
  });

  it('may have spaces for dashes', () => {
    const spaced = one.text.replaceAll('-', ' ');
    expect(codesIn(`${spaced}\n${two.text}`)).toEqual([spaced, two.text]);
  });

  it('lose the names that a chat puts in front', () => {
    expect(codesIn(`Ana Ruiz: ${one.text}\nBo to everyone: ${two.text}`)).toEqual([one.text, two.text]);
  });
});

describe('what is typed', () => {
  it('is told how much of the code is there until it is whole', () => {
    expect(readTyped(one.text.slice(0, 9), around)).toEqual([
      expect.objectContaining({ kind: 'begun', n: 8, of: one.text.replaceAll('-', '').length }),
    ]);
    expect(kinds(one.text.slice(0, -1))).toEqual(['begun']);
    expect(kinds(one.text)).toEqual(['fits']);
  });

  it('is looked at as it stands once somebody says that it is all', () => {
    expect(kinds(one.text.slice(0, -1), true)).toEqual(['problem']);
    expect(kinds(`${one.text.slice(0, -1)}\n`)).toEqual(['problem']);
  });

  it('names the group with a wrong character', () => {
    const at = 6;
    const wrong = one.text.slice(0, at) + (one.text[at] === '7' ? '8' : '7') + one.text.slice(at + 1);
    expect(readTyped(wrong, around)[0]).toMatchObject({
      kind: 'problem',
      problem: { code: 'changed', groups: [2] },
    });
  });

  it('counts a code once, whether it stands there twice or is in the room already', () => {
    expect(kinds(`${one.text}\n${two.text}\n${one.text}`)).toEqual(['fits', 'fits', 'double']);
    const added = addCode(around.room, one);
    if (added.kind !== 'added') throw new Error(added.kind);
    expect(readTyped(one.text, { ...around, room: added.room })).toEqual([
      expect.objectContaining({ kind: 'double' }),
    ]);
  });

  it('asks about one mark with two sets of answers', () => {
    const other = makeEntry({ mark: 1, answers: answer(2), word: 'river' });
    expect(readTyped(`${one.text}\n${other.text}`, around)[1]).toMatchObject({ kind: 'clash', other: one });
  });

  it('says which instrument a code belongs to when the room does not use it', () => {
    const quiz = quizInstrument({ items: [makeSingle({ id: 'q' })] });
    const text = packCode(quiz, { occasion: 'other', word: wordMark('river'), mark: 3, answers: {} });
    expect(readTyped(text, { ...around, instruments: [garden, quiz] })[0]).toMatchObject({
      kind: 'elsewhere',
      instrument: { key: quiz.key },
    });
  });

  it('is refused when it was made for another room', () => {
    const text = makeEntry({ mark: 1, answers: answer(0), word: 'lake' }).text;
    expect(readTyped(text, around)[0]).toMatchObject({ kind: 'problem', problem: { code: 'other-room' } });
  });
});
