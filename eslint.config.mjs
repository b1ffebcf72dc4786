import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import css from '@eslint/css';
import typescript from 'typescript-eslint';

/** Who may import whom. Each room is a folder of src/; its list names the doors out of it. */
const doors = {
  schema: [],
  domain: [],
  i18n: [],
  load: ['schema', 'domain'],
  browser: ['domain'],
  islands: ['domain', 'browser'],
  markdown: ['domain'],
  components: ['domain', 'load', 'i18n', 'browser', 'islands', 'styles'],
  blocks: ['domain', 'load', 'i18n', 'browser', 'islands', 'components'],
  editions: ['domain', 'load', 'i18n', 'browser', 'islands', 'components', 'blocks', 'styles'],
  worker: ['domain', 'browser'],
  pages: ['domain', 'load', 'i18n', 'components', 'editions'],
  styles: [],
};

/** Packages that belong in some rooms only. */
const homes = {
  'astro:content': ['load'],
  'astro/zod': ['schema'],
  react: ['islands'],
  idb: ['browser'],
  'reveal.js': ['browser'],
};

const walls = Object.entries(doors).map(([room, open]) => {
  const closed = Object.keys(doors).filter((other) => other !== room && !open.includes(other));
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: Object.entries(homes)
            .filter(([, owners]) => !owners.includes(room))
            .map(([name, owners]) => ({
              name,
              message: `${name} lives in src/${owners.join(', src/')}.`,
              allowTypeImports: true,
            })),
          patterns: [
            {
              regex: `^#(${closed.filter((other) => other !== 'schema').join('|')})/`,
              message: `src/${room} may import from: ${open.join(', ') || 'nowhere else'}.`,
            },
            ...(closed.includes('schema')
              ? [
                  {
                    regex: '^#schema/',
                    message: 'Only types may be taken from src/schema.',
                    allowTypeImports: true,
                  },
                ]
              : []),
            { regex: '^\\.\\./', message: 'Imports from another folder name the room: #domain/agenda.ts.' },
          ],
        },
      ],
    },
  };
});

const browserOnly = ['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'indexedDB'].map(
  (name) => ({
    name,
    message: 'What only a browser has lives in src/browser.',
  }),
);
/** Methods that the oldest browsers we serve do not have (Safari 15.4, Chrome 105); no build step adds them. */
const tooNew = ['toSorted', 'toReversed', 'toSpliced', 'groupBy', 'fromAsync', 'withResolvers'].map(
  (property) => ({
    property,
    message: 'Safari 15.4 and Chrome 105 do not have it: copy, then change the copy.',
  }),
);

/** Lines of code; blank lines and comments are free, so that nobody saves on them. */
const mostLines = ['error', { max: 250, skipBlankLines: true, skipComments: true }];
const code = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

export default [
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.astro/',
      '.cache/',
      'test-results/',
      'playwright-report/',
      'public/',
      // Sites of others, with packages of their own.
      'tests/bench/peers/',
    ],
  },
  ...typescript.configs.strictTypeChecked.map((config) => ({ ...config, files: code })),
  {
    files: code,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': mostLines,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Astro's own checker understands these types; the typed rules do not.
    files: [
      'tests/blocks/**/*.ts',
      'src/content.config.ts',
      'src/**/blocks.ts',
      'src/pages/**/*.ts',
      'src/load/curriculum.ts',
      'src/load/citations.ts',
    ],
    ...typescript.configs.disableTypeChecked,
  },
  ...astro.configs.recommended,
  {
    files: ['src/**/*.astro'],
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: {
      'max-lines': mostLines,
      'astro/no-set-html-directive': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The security policy refuses style attributes; use a class.',
        },
      ],
    },
  },
  {
    files: ['src/{domain,schema,load}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserOnly] },
  },
  {
    files: ['src/{browser,islands}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', ...tooNew] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...tooNew,
        { object: 'Date', property: 'now', message: 'Time is an argument in domain.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument in domain.' },
      ],
    },
  },
  {
    files: ['src/islands/**/*.tsx'],
    plugins: { ...a11y.configs.recommended.plugins, 'react-hooks': hooks },
    rules: {
      ...a11y.configs.recommended.rules,
      ...hooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(style|dangerouslySetInnerHTML)$/]',
          message: 'The security policy refuses it; use a class or plain elements.',
        },
        {
          selector:
            'JSXOpeningElement:matches([name.name="textarea"], [name.name="input"]:has(JSXAttribute[name.name="type"] > Literal[value=/^(text|search|password)$/])):not(:has(JSXAttribute[name.name="autoComplete"]))',
          message:
            'Browsers write what stands in a field to the disk, also where nothing else may reach it: autoComplete="off".',
        },
      ],
    },
  },
  {
    files: ['src/**/*.css'],
    language: 'css/css',
    languageOptions: { tolerant: true },
    plugins: { css },
    rules: {
      'css/no-duplicate-imports': 'error',
      'css/no-empty-blocks': 'error',
      // These have no logical twin in the oldest browsers we serve.
      'css/prefer-logical-properties': [
        'error',
        { allowProperties: ['overflow-x', 'overflow-y'], allowUnits: ['vw', 'vh'] },
      ],
    },
  },
  ...walls,
];
