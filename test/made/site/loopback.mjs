// Loaded with NODE_OPTIONS=--import into programs under test: names that end in .localhost are this machine, as RFC 6761
// has it and not every resolver.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const ask = dns.lookup;
dns.lookup = (name, options, callback) => {
  if (!name.endsWith('.localhost')) return ask(name, options, callback);
  const done = typeof options === 'function' ? options : callback;
  const answer = { address: '127.0.0.1', family: 4 };
  process.nextTick(() => (options?.all ? done(null, [answer]) : done(null, answer.address, answer.family)));
};
syncBuiltinESMExports();
