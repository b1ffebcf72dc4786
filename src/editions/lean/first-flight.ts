import type { AstroIntegration } from 'astro';
import { bringLooks } from './looks.ts';

/** Has every page bring along the looks of its first screen. After pages were taken along: those share the files in their zip. */
export function firstFlight(): AstroIntegration {
  let base = '/';
  return {
    name: 'first-flight',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        bringLooks(dir, base);
      },
    },
  };
}
