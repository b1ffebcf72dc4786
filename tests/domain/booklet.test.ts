import { describe, expect, it } from 'vitest';
import { chapterOf } from '#domain/booklet.ts';
import { pagesOf } from '#domain/booklet-size.ts';
import { makeBlock, makeBody, makeLesson, makeShelf } from '../make.ts';
import { makeQuiz, makeSingle } from '../makeItems.ts';

describe('a lesson as a chapter', () => {
  it('keeps what was drawn of an exercise, without what makes it live', () => {
    const { html } = chapterOf(
      '<astro-island uid="1" props="{&quot;a&quot;:[0]}"><p>Who decides?</p><button>Check</button></astro-island><script>go()</script>',
      'power',
    );
    expect(html).toBe('<p>Who decides?</p>');
  });

  it('puts headings one level lower, because the lesson is a chapter itself', () => {
    const { html } = chapterOf('<h2>One</h2><h3 class="x">Two</h3><header>no heading</header>', 'power');
    expect(html).toBe('<h3>One</h3><h4 class="x">Two</h4><header>no heading</header>');
  });

  it('leaves one landmark to a chapter: “Before you read” would be one of many with that name', () => {
    const { html } = chapterOf(
      '<section class="quiz" aria-labelledby="q"><h3 id="q">Q</h3></section>',
      'power',
    );
    expect(html).toBe('<section class="quiz"><h4 id="power-q">Q</h4></section>');
  });

  it('gives names of its own to everything that is named, and to what points at it', () => {
    const { html } = chapterOf(
      '<h2 id="limits">L</h2><a href="#limits">up</a><label for="a">A</label><input id="a" name="n" aria-describedby="a limits"><path fill="url(#limits)"></path>',
      'power',
    );
    expect(html).toBe(
      '<h3 id="power-limits">L</h3><a href="#power-limits">up</a><label for="power-a">A</label><input id="power-a" name="power-n" aria-describedby="power-a power-limits"><path fill="url(#power-limits)"></path>',
    );
  });

  it('finds a name again that an address writes in its own way', () => {
    const { html } = chapterOf('<h2 id="raíces">R</h2><a href="#ra%C3%ADces">R</a>', 'power');
    expect(html).toBe('<h3 id="power-raíces">R</h3><a href="#power-ra%C3%ADces">R</a>');
  });

  it('leaves alone what points out of the chapter, and words that look like names', () => {
    const text = '<p>Write id="x" or see <a href="#source-han">Han</a>.</p>';
    expect(chapterOf(text, 'power').html).toBe(text);
  });

  it('lifts the keys of each exercise out of the text', () => {
    const { html, keys } = chapterOf(
      '<div class="assessment" id="check-quiz"><p>Q</p><details class="all-answers"><summary>Answers</summary><ol><li>A</li></ol></details></div>' +
        '<div class="assessment" id="check-dials"><details class="rules"><summary>How it works</summary><h3>Rules</h3></details></div>',
      'power',
    );
    expect(html).not.toMatch(/Answers|Rules|<details/);
    expect(html).toContain('id="power-check-quiz"');
    expect(keys).toEqual([
      { check: 'quiz', title: 'Answers', html: '<ol><li>A</li></ol>' },
      { check: 'dials', title: 'How it works', html: '<h4>Rules</h4>' },
    ]);
  });

  it('opens the files of a case, and lifts the key inside each', () => {
    const { html, keys } = chapterOf(
      '<div class="assessment" id="check-files"><details class="case"><summary>File</summary><p>Clue</p><details class="rules"><summary>Key</summary><p>K</p></details></details></div>',
      'power',
    );
    expect(html).toContain('<details class="case" open><summary>File</summary><p>Clue</p></details>');
    expect(keys).toMatchObject([{ check: 'files', html: '<p>K</p>' }]);
  });
});

describe('the size of a booklet', () => {
  const passage = (words: number) => ({ heading: '', anchor: '', text: 'word '.repeat(words) });

  it('grows with the text and with the exercises, and is told in tens', () => {
    const quiz = makeQuiz({ id: 'quiz', items: [makeSingle({ id: 'one', stem: 'word '.repeat(3200) })] });
    const shelf = makeShelf({
      assessment: [quiz],
      lesson: [
        [makeLesson({ id: 'long' }), makeBody({ passages: [passage(6300)] })],
        [
          makeLesson({ id: 'asking' }),
          makeBody({
            passages: [passage(6300)],
            blocks: [makeBlock('Check', { id: 'quiz' })],
          }),
        ],
      ],
    });
    expect(pagesOf(shelf, ['long'])).toBe(20);
    expect(pagesOf(shelf, ['asking'])).toBe(30);
    expect(pagesOf(shelf, ['long', 'asking'])).toBe(50);
  });

  it('is never nothing', () => {
    expect(pagesOf(makeShelf(), [])).toBe(10);
  });
});
