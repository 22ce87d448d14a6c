declare module 'vitest' {
  interface TaskMeta {
    needs?: string;
  }
}

/** Options of a test that a machine may lack something for. The end of a run says what that was (`tell-skipped.ts`). */
export function needs(name: string, isThere: boolean) {
  return { skip: !isThere, meta: { needs: name } };
}
