/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the blocks of a body need to know about the page they stand on. */
    page?: { locale: string; kind: 'lesson' | 'concept' | 'case' | 'page'; id: string };
    /** How often each diagram stands on the page so far. */
    diagrams?: Map<string, number>;
  }
}

declare module '@citation-js/core';
declare module '@citation-js/plugin-csl';
