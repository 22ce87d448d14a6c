import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import { isPublicAddress } from './public-address.ts';

/** As `dns.lookup` with `all`. */
export type Resolve = (
  name: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** A name that resolves to an address outside the open internet. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'PRIVATE_ADDRESS';
}

/**
 * A name's addresses as a connection asks for them, and an error where one of them is not public. The connection goes to
 * what was checked here, so that a name that answers differently the next time gains nothing.
 */
export function guardedLookup(allowPrivate: boolean, resolve: Resolve = dns.lookup) {
  return (name: string, options: LookupOptions, done: Done): void => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const closed = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (closed !== undefined) return done(new PrivateAddressError(`${name} is ${closed.address}`), []);
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      if (first === undefined)
        return done(Object.assign(new Error(`no address: ${name}`), { code: 'ENOTFOUND' }), []);
      done(null, first.address, first.family);
    });
  };
}
