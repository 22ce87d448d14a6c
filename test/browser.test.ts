import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { type convert, convert as convertHere } from '../src/convert.ts';
import { CHROMIUM, openBrowser } from './chromium.ts';
import { needs } from './needs.ts';

/** The library's main call, bundled for a browser as a user's page would have it, gives there what it gives here. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLES = join(ROOT, 'samples');
const pages = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter(path =>
  /(?:^|[\\/])page\.\w+$/.test(path),
);

describe('convert in a browser', needs('Chromium', CHROMIUM !== undefined), () => {
  it('reads every sample as here', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { convert } from './dist/index.js';", resolveDir: ROOT },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'gongkai',
      charset: 'utf8',
      logLevel: 'silent',
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]!.text });
      for (const path of pages) {
        const bytes = readFileSync(join(SAMPLES, path));
        const there = await page.evaluate(
          ([base64, name]) => {
            const { gongkai } = globalThis as unknown as { gongkai: { convert: typeof convert } };
            return gongkai.convert(
              Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)),
              { name },
            );
          },
          [bytes.toString('base64'), path] as const,
        );
        expect(there).toEqual(await convertHere(bytes, { name: path }));
      }
      expect(pages.length).toBeGreaterThan(20);
    } finally {
      await browser.close();
    }
  });
});
