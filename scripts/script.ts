import { writeFileSync } from 'node:fs';
import { scriptText } from './script-text.ts';

/** Writes the table of traditional characters that the package carries: `npm run script`. */
writeFileSync(new URL('../src/normalise/script-text.ts', import.meta.url), scriptText());
