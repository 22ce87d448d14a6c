import type { FigureOptions } from '../figures.ts';
import type { Layout } from '../layouts/layout.ts';
import type { FormId } from '../numbers.ts';
import type { Page } from '../page.ts';
import type { Random } from '../random.ts';

/** One thing that goes wrong with a page, before or after it is laid out. */
export interface Damage {
  readonly name: string;
  readonly kind: 'structure' | 'wording' | 'script' | 'noise' | 'charset'; // of script and charset a page has one at most
  /** Whether such a page could exist. Default: always. */
  fits?(layout: Layout, form: FormId): boolean;
  /** The figures that it needs to show. */
  figures?(random: Random): FigureOptions;
  page?(page: Page, random: Random): Page;
  bytes?(text: string, layout: Layout, random: Random): Uint8Array;
}
