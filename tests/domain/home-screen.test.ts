import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestOf, manifestPath } from '#domain/home-screen.ts';

const own = manifestOf('own', { name: 'Groundwork', root: '/sub/' });
const neutral = manifestOf('neutral', { name: 'Notes', root: '/sub/' });

describe('the site on a home screen', () => {
  it('bears the name and the icon that were chosen, and nothing of the other', () => {
    expect(own).toMatchObject({ name: 'Groundwork', short_name: 'Groundwork' });
    expect(neutral).toMatchObject({ name: 'Notes', short_name: 'Notes' });
    expect(JSON.stringify(neutral)).not.toMatch(/groundwork|icon\.svg|icon-192/i);
  });

  it('is another app under another name, so that a browser mixes none of both', () => {
    expect(own.id).not.toBe(neutral.id);
    expect(manifestPath('own', 'en')).not.toBe(manifestPath('neutral', 'en'));
  });

  it('keeps to its own folder of the host, with a window of its own on an iPhone', () => {
    expect(neutral).toMatchObject({ start_url: '/sub/', scope: '/sub/', display: 'standalone' });
  });

  it('names icons that are there', () => {
    const files = [...own.icons, ...neutral.icons].map(({ src }) => src.replace('/sub/', 'public/'));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files).toHaveLength(4);
  });
});
