import { expect, it } from 'vitest';
import { STATUS_COLOURS } from '../../src/write/summary/colours.ts';

type Rgb = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const FAR = 12; // CIE76; 2.3 is just noticeable side by side

it.each(Object.entries(SIGHT))('colours of statuses differ to %s sight', (_, matrix) => {
  const seen = Object.entries(STATUS_COLOURS).map(([status, colour]) => ({
    status,
    lab: labOf(apply(matrix, linearOf(colour))),
  }));
  const near = seen.flatMap((one, i) =>
    seen
      .slice(i + 1)
      .map(other => ({
        pair: `${one.status} ${other.status}`,
        far: Math.hypot(...one.lab.map((v, k) => v - other.lab[k]!)),
      }))
      .filter(({ far }) => far < FAR),
  );
  expect(near).toEqual([]);
});

function linearOf(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

function apply(matrix: readonly Rgb[], colour: Rgb): Rgb {
  const [r, g, b] = matrix.map(row =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  );
  return [r!, g!, b!];
}

function labOf([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
