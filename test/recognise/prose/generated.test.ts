import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/recognise/prose/topics.ts';
import { narrative, type Stated } from '../../made/narratives.ts';
import { mentionsOf } from './read.ts';

const REPORTS = 500;
const LEAST_PRECISION = 0.999;
const LEAST_RECALL = 0.9;

describe('narrative reports with known figures', () => {
  const key = ({ topic, value, period, exactness }: Stated) => `${topic}=${value} ${period} ${exactness}`;
  const states = Array.from({ length: REPORTS }, (_, at) => {
    const { lines, figures, ...about } = narrative(`prose-${at}`);
    return { figures: figures.map(key), found: mentionsOf(lines.join('\n'), about).map(key) };
  });

  it('state every topic', () => {
    const stated = new Set(states.flatMap(({ figures }) => figures.map(one => one.split('=')[0])));
    expect(TOPICS.map(({ id }) => id).filter(id => !stated.has(id))).toEqual([]);
  });

  it('are read without a wrong figure, and nearly whole', () => {
    let right = 0;
    let found = 0;
    let stated = 0;
    const wrong: string[] = [];
    const missing: string[] = [];
    for (const report of states) {
      const left = [...report.figures];
      stated += report.figures.length;
      found += report.found.length;
      for (const one of report.found) {
        const at = left.indexOf(one);
        if (at < 0) wrong.push(one);
        else {
          left.splice(at, 1);
          right += 1;
        }
      }
      missing.push(...left);
    }
    const figures = { precision: right / found, recall: right / stated };
    const told = `${JSON.stringify(figures)} wrong: ${wrong.slice(0, 20)} missing: ${missing.slice(0, 20)}`;
    expect(figures.precision, told).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(figures.recall, told).toBeGreaterThanOrEqual(LEAST_RECALL);
    if (process.env['TELL'] !== undefined) console.log(told);
  });
});
