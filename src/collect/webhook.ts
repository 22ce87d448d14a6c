import type { Log } from './log.ts';

export interface Message {
  readonly event: 'pass';
  readonly time: string; // ISO
  readonly found: readonly {
    readonly body: string;
    readonly year: number | null;
    readonly title: string | null;
    readonly address: string;
  }[]; // reports kept for the first time
  readonly changed: readonly { readonly address: string; readonly cells: number }[];
  readonly gone: readonly string[]; // addresses that were kept and are gone now
  readonly stopped: readonly string[]; // hosts that are left alone
}

const TIME_OUT = 15_000; // milliseconds

/** Sends a message after a pass. What goes wrong with it is logged and stops nothing. */
export async function sendMessage(
  url: string,
  message: Message,
  log: Log,
  send: typeof fetch,
): Promise<void> {
  const { host } = new URL(url); // the rest may be a key
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(TIME_OUT),
    });
    await response.body?.cancel();
    log('webhook', { host, status: response.status });
  } catch (error) {
    log('webhook', { host, status: 0, problem: (error as Error).message });
  }
}

export function isNews({ found, changed, gone, stopped }: Message): boolean {
  return found.length + changed.length + gone.length + stopped.length > 0;
}
