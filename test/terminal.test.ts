import { describe, expect, it } from 'vitest';
import { nextDue } from '../src/cli/collect/run-status.ts';
import { settledLine } from '../src/cli/collect/settled-line.ts';
import { tellInput } from '../src/cli/tell-input.ts';
import { printProblem } from '../src/problems.ts';

describe('what is said of an address', () => {
  const title = 'a\u001b[2Jb\u0007';
  const problem = { code: 'acquire/leaves-site', data: { found: 'b.test', title } } as const;

  it('cannot steer the terminal', () => {
    const event = {
      kind: 'settled',
      claim: { address: { url: 'http://a.test/' } },
      step: { settlement: { address: { problem }, host: {} }, asked: null, status: 200 },
    } as unknown as Parameters<typeof settledLine>[0];
    const line = settledLine(event, 'en', true);
    expect(line).toContain('a␛[2Jb␇');
    const conversion = { reports: [], problems: [printProblem(problem)] };
    const input = { source: title, path: null, read: null, stages: null, otherPage: null, conversion };
    for (const status of ['converted', 'unreadable'] as const)
      expect(tellInput({ ...input, status }, 'verbose')).not.toMatch(/[\u0007\u001b]/);
  });

  it('has the next time that is due, of however many', () => {
    const many = Array.from({ length: 300_000 }, (_, due) => ({ due }));
    expect(nextDue([{ due: null }, ...many], 1000)).toBe(1001);
    expect(nextDue([{ due: null }, { due: 5 }], 5)).toBeNull();
  });
});
