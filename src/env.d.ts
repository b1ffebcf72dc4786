/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the blocks of a body need to know about the page they stand on. */
    page?: { locale: string; kind: 'lesson' | 'concept' | 'case' | 'page'; id: string };
    /** How often each diagram stands on the page so far. */
    diagrams?: Map<string, number>;
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes when somebody comes near. */
    'client:near'?: boolean;
    /** Wakes at once. */
    'client:now'?: boolean;
  }
}

declare module '@citation-js/core';
declare module '@citation-js/plugin-csl';
