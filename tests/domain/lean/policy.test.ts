import { expect, test } from 'vitest';
import { withStrictPolicy } from '#domain/lean/policy.ts';

const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}`;
const hashOf = (text: string) => `sha256-${text}=`;

test('only what stands in a page is allowed to stand there', () => {
  const rest = '<style>b</style><script>a</script><script type="module" src="/x.js"></script></head>';
  expect(
    withStrictPolicy(
      page("script-src 'self' 'sha256-a=' 'sha256-gone='; style-src 'self' 'sha256-b=' 'sha256-=';", rest),
      hashOf,
    ),
  ).toBe(page("script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=';", rest));
});

test('nothing is allowed that was not before', () => {
  const html = page("script-src 'self';", '<script>a</script></head>');
  expect(withStrictPolicy(html, hashOf)).toBe(html);
});

test('what the build has added is allowed', () => {
  const html = page("script-src 'self' 'sha256-a='; style-src 'self';", '<script>a</script></head>');
  expect(withStrictPolicy(html, hashOf, { styles: ['s'], scripts: ['t'] })).toBe(
    page(
      "script-src 'self' 'sha256-a=' 'sha256-t='; style-src 'self' 'sha256-s=';",
      '<script>a</script></head>',
    ),
  );
});
