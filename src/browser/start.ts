import { startSearch } from './search/start.ts';
import { startShell } from './shell.ts';

// It starts by itself, so that a page names this file alone and no other that starts it.
startSearch();
startShell();
