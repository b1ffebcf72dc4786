import { describe, expect, test } from 'vitest';
import { paperAddress } from '#domain/paper-address.ts';

describe('the address on paper', () => {
  test('is short to type and whole to scan', () => {
    const site = new URL('https://groundwork.example');
    expect(paperAddress('/folder/en/l/the-ask/', { site })).toEqual({
      text: 'groundwork.example/folder/en/l/the-ask/',
      url: 'https://groundwork.example/folder/en/l/the-ask/',
    });
  });

  test.each([undefined, new URL('http://localhost:4321')])(
    'is the path alone, with nothing to scan, where the site is %s',
    (site) => {
      expect(paperAddress('/en/l/the-ask/', { site })).toEqual({ text: '/en/l/the-ask/' });
    },
  );
});
