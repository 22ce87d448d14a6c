import { writeFileSync } from 'node:fs';
import { divisionText } from './division-text.ts';

/** Writes the division data that the package carries, from the packages that publish them: `npm run divisions`. */
writeFileSync(new URL('../src/acquire/division-text.ts', import.meta.url), divisionText());
