import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openAgent } from '../../src/acquire/fetch/agent.ts';
import { ask } from '../../src/acquire/fetch/ask.ts';
import { LIMITS } from '../../src/acquire/fetch/limits.ts';

/** Made for this test, trusted by nobody. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvTJCPJa1ERmYxi5q
dBu/8Sb5bashjraP41wGggiPN3KhRANCAATAdGnDivWFrCCAyBumUch+iGTgIDkn
47LMoMwNORad6Ghq7S7dJgbw+a0A2n2A1wizZPSg70xcqrrUrDm7Z9U7
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmDCCAT6gAwIBAgIUFYSDWszqwtvc0q9xIlhP7O7jdV8wCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNdGVzdHMuaW52YWxpZDAgFw0yNjExMjUxNzM2MTZaGA8yMTI2
MTEwMTE3MzYxNlowGDEWMBQGA1UEAwwNdGVzdHMuaW52YWxpZDBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABMB0acOK9YWsIIDIG6ZRyH6IZOAgOSfjssygzA05Fp3o
aGrtLt0mBvD5rQDafYDXCLNk9KDvTFyqutSsObtn1TujZDBiMB0GA1UdDgQWBBSS
AhfUpkb0OM/i16hpP3F1a4tDSDAfBgNVHSMEGDAWgBSSAhfUpkb0OM/i16hpP3F1
a4tDSDAPBgNVHRMBAf8EBTADAQH/MA8GA1UdEQQIMAaHBH8AAAEwCgYIKoZIzj0E
AwIDSAAwRQIhANi/b7KeTKnTPzuFiLMfKYxgNR4hhcEqq6c31qw9lrh3AiBGDO8g
MeE6r+2z4AeSPBAJA+iS4vmH8iR45HOPsUS/Rg==
-----END CERTIFICATE-----`;

it.each([
  [false, /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|UNEXPECTED/],
  [true, /^DEPTH_ZERO_SELF_SIGNED_CERT/], // it speaks TLS 1.1 now, and the certificate still counts
])('old TLS with legacyTls %s', async (legacyTls, found) => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;
  const server = createServer({ key: KEY, cert: CERTIFICATE, ...old }, (_, response) => response.end('x'));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connections = openAgent({ limits: LIMITS, allowPrivate: true, legacyTls });
  onTestFinished(async () => {
    await connections.agent.destroy();
    server.close();
  });
  const asking = { connections, limits: LIMITS, allowPrivate: true, now: () => 0 };
  const answer = await ask(`https://127.0.0.1:${port}/`, {}, asking);
  expect(answer).toMatchObject({ kind: 'none', reason: 'tls', found: expect.stringMatching(found) });
});
