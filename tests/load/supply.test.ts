import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagesOf, shippable, strangersIn } from '#load/shipped.ts';

interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const wanted = read('package.json') as Readonly<Record<string, Readonly<Record<string, string>>>>;
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

const inexact = (dependencies: Readonly<Record<string, string>>) =>
  Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version));
const unproved = (locked: typeof packages) =>
  Object.entries(locked)
    .filter(([path]) => path !== '')
    .filter(
      ([, { integrity, resolved = '' }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || /^(?:git|file|http:)|github\.com/.test(resolved),
    )
    .map(([path]) => path);

describe('packages of others', () => {
  test('are asked for by one exact version each', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    expect(kinds.flatMap((kind) => inexact(wanted[kind] ?? {}))).toEqual([]);
    expect(Object.keys(wanted['dependencies'] ?? {}).length).toBeGreaterThan(20);
    expect(
      inexact({ a: '^1.0.0', b: 'latest', c: 'github:a/b', d: '1.0', e: 'file:../e', f: '1.0.0' }),
    ).toHaveLength(5);
  });

  test('are known by the checksum of what was read, and none comes from a repository', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(unproved(packages)).toEqual([]);
    const integrity = `sha512-${'a'.repeat(86)}==`;
    expect(
      unproved({
        none: {},
        weak: { integrity: 'sha1-x' },
        git: { integrity, resolved: 'git+ssh://x' },
        ok: { integrity },
      }),
    ).toEqual(['none', 'weak', 'git']);
  });

  test('run no script of their own when they are installed, and need none', () => {
    const settings = readFileSync('.npmrc', 'utf8').split('\n');
    expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
    // The script of esbuild only mends what its package for the machine brings along already.
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});

interface Part {
  name: string;
  version: string;
  hashes?: readonly { content: string }[];
}
/** Name, version and hash of what a list of parts names, and of what the lock file holds. */
const inList = (parts: readonly Part[]) =>
  parts.map(({ name, version, hashes = [] }) => `${name} ${version} ${hashes[0]?.content ?? ''}`).sort();
const inLock = (locked: Readonly<Record<string, { name?: string; version?: string; integrity?: string }>>) =>
  Object.entries(locked)
    .filter(([path]) => path !== '')
    .map(([path, { name, version, integrity = '' }]) => {
      const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
      return `${name ?? path.replace(/^.*node_modules\//, '')} ${version} ${hash}`;
    });

test('the list of parts (docs/sbom.json) names what the lock file holds; "npm run sbom" writes it', () => {
  const { components } = read('docs/sbom.json') as { components: readonly Part[] };
  expect(inList(components)).toEqual([...new Set(inLock(packages))].sort());
  const [first, ...others] = components;
  expect(inList([{ ...first, version: '0.0.0' } as Part, ...others])).not.toEqual(inList(components));
});

describe('packages whose code reaches a browser', () => {
  test('are at most twelve, and all of them are asked for or come with React', () => {
    expect(shippable.length).toBeLessThanOrEqual(12);
    expect(shippable.filter((name) => !Object.hasOwn(packages, `node_modules/${name}`))).toEqual([]);
  });

  test('are found by the paths of their modules', () => {
    const modules = [
      '/a/src/islands/Check.tsx',
      '/a/node_modules/react/index.js',
      '/a/node_modules/react/jsx-runtime.js?commonjs',
      'C:\\a\\node_modules\\@scope\\name\\index.js',
      '/a/node_modules/outer/node_modules/inner/index.js',
      '\0virtual',
    ];
    expect(packagesOf(modules)).toEqual(['@scope/name', 'inner', 'react']);
    expect(strangersIn(modules)).toEqual(['@scope/name', 'inner']);
    expect(strangersIn(modules.slice(0, 3))).toEqual([]);
  });
});
