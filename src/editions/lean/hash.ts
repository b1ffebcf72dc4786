import { createHash } from 'node:crypto';

/** The hash by which a policy knows a text that stands inline. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
