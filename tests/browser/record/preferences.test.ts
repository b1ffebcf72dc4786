import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadText } from '#browser/record/download.ts';
import { erasePreferences, readPreference, writePreference } from '#browser/record/preferences.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

describe('preferences', () => {
  it('are kept, forgotten one by one, and erased together without touching what is not ours', () => {
    const kept = stubStorage();
    kept.set('else', 'theirs');
    expect(writePreference('theme', 'dark')).toBe(true);
    expect(readPreference('theme')).toBe('dark');
    expect(writePreference('theme', null)).toBe(true);
    expect(readPreference('theme')).toBeNull();
    writePreference('context', 'tenants');
    erasePreferences();
    expect([...kept]).toEqual([['else', 'theirs']]);
  });

  it.each([
    [
      'throws',
      {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    ['is null', { value: null }],
    ['is absent', { value: undefined }],
  ])('never throw when storage %s', (_how, descriptor) => {
    vi.stubGlobal('localStorage', null);
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...descriptor });
    expect(readPreference('theme')).toBeNull();
    expect(writePreference('theme', 'dark')).toBe(false);
    expect(() => erasePreferences()).not.toThrow();
  });
});

describe('a download', () => {
  it('hands the text over as a file of the given name, and lets go of it later', async () => {
    vi.useFakeTimers();
    const link = { click: vi.fn(), remove: vi.fn(), href: '', download: '', hidden: false };
    const revoke = vi.fn();
    let blob = new Blob();
    vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
    vi.stubGlobal('URL', {
      createObjectURL: (made: Blob) => ((blob = made), 'blob:1'),
      revokeObjectURL: revoke,
    });
    downloadText('record.json', '{"a": "ñ"}');
    expect(link).toMatchObject({ href: 'blob:1', download: 'record.json' });
    expect(link.click).toHaveBeenCalledOnce();
    expect(await blob.text()).toBe('{"a": "ñ"}');
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:1');
  });
});
