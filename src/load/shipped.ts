import type { AstroIntegration } from 'astro';

/** Packages whose code may reach a browser. Each is read by somebody before it comes in; more than twelve are too many to read. */
export const shippable: readonly string[] = [
  ...['react', 'react-dom', 'scheduler', '@astrojs/react'],
  ...['idb', 'fastest-levenshtein', 'qr', 'reveal.js', 'ts-fsrs'],
  // Copied as it is, beside the index.
  'pagefind',
];

/** The packages from which modules come, by the paths of the modules. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((path) => {
    const [, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/')) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/** The packages among them that nobody has allowed. */
export function strangersIn(modules: readonly string[]): string[] {
  return packagesOf(modules).filter((name) => !shippable.includes(name));
}

/** Stops a build whose scripts hold a package that is not on the list. */
export function shippedPackages(): AstroIntegration {
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-packages',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  const modules = Object.values(bundle).flatMap((one) =>
                    one.type === 'chunk' ? one.moduleIds : [],
                  );
                  const strangers = strangersIn(modules);
                  if (strangers.length > 0)
                    this.error(
                      `${strangers.join(', ')} would reach browsers and is not in src/load/shipped.ts`,
                    );
                },
              },
            ],
          },
        });
      },
    },
  };
}
