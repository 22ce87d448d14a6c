import { describe, expect, it } from 'vitest';
import { mentionsOf, short } from './read.ts';
import { LEFT, READ, ROWS } from './sentences.ts';

describe('figures in sentences', () => {
  it('are tried on enough of them', () => {
    expect(READ.length + LEFT.length).toBeGreaterThanOrEqual(150);
  });

  it.each(READ)('%s', (sentence, ...mentions) => {
    expect(mentionsOf(sentence).map(short)).toEqual(mentions);
  });

  it.each([...LEFT, ...ROWS])('nothing in: %s', sentence => {
    expect(mentionsOf(sentence).map(short)).toEqual([]);
  });
});
