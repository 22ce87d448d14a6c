import { UsageError } from './faults.ts';

/** The address of the database that an option gives, or else the environment. */
export function databaseOf(written: string | undefined, option: string): string {
  const address = written ?? process.env['DATABASE_URL'] ?? '';
  if (address === '')
    throw new UsageError(`missing database: --${option} postgres://user@host/name, or set DATABASE_URL`);
  if (!/^postgres(?:ql)?:\/\//.test(address))
    throw new UsageError(`invalid database: ${withoutPassword(address)} (postgres://user@host/name)`);
  return address;
}

/** Whether DATABASE_URL says that the state is shared. */
export function isShared(database: string | undefined): database is string {
  return (database ?? '') !== '';
}

function withoutPassword(address: string): string {
  return address.replace(/:[^:@/]*@/, ':…@');
}
