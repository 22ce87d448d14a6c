import { STOPS } from '../signals.ts';

export interface StopSignal {
  readonly signal: AbortSignal;
  /** The exit code of the signal that came; null for none. */
  readonly code: () => number | null;
  readonly release: () => void;
}

/** The first signal asks to end when what is under way is done; the second ends the process, which loses nothing either. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  let code: number | null = null;
  const handlers = Object.entries(STOPS).map(([name, exit]) => {
    const stop = () => {
      if (code !== null) process.exit(exit);
      code = exit;
      controller.abort();
    };
    process.on(name, stop);
    return [name, stop] as const;
  });
  return {
    signal: controller.signal,
    code: () => code,
    release: () => {
      for (const [name, stop] of handlers) process.removeListener(name, stop);
    },
  };
}
