import { convert as convertWell } from '../../dist/convert.js';

/** Converts as ever, but for pages whose name, or text, says how they behave. */
export function convert(bytes, options) {
  const text = Buffer.from(bytes).toString();
  if (options.name.includes('hang') || text.includes('HANG')) {
    options.enter?.('recognise');
    for (;;);
  }
  if (options.name.includes('pattern')) {
    options.enter?.('normalise');
    /^(a+)+$/.test(`${'a'.repeat(50)}b`);
  }
  if (options.name.includes('hoard')) {
    options.enter?.('document');
    const kept = [];
    for (;;) kept.push(new Array(1000).fill(kept.length));
  }
  if (options.name.includes('leave')) process.exit(1);
  return convertWell(bytes, options);
}
