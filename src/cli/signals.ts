/** Signals that ask a process to end, with the exit code of each. */
export const STOPS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Does something before the process ends, however it ends short of being killed. Returns how to call that off. */
export function onStop(act: () => void): () => void {
  const handlers = Object.entries(STOPS).map(([signal, code]) => {
    const stop = () => {
      act();
      process.exit(code);
    };
    process.once(signal, stop);
    return [signal, stop] as const;
  });
  process.once('exit', act);
  return () => {
    for (const [signal, stop] of handlers) process.removeListener(signal, stop);
    process.removeListener('exit', act);
  };
}
