import { handoutBlocks } from '#editions/handout/blocks.ts';
import PackHandout from './PackHandout.astro';

/** What each word of a lesson becomes in the print pack of a workshop: its handout, and nothing else. */
export const packBlocks = { ...handoutBlocks, Handout: PackHandout };
