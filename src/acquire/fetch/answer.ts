/** A response as it was sent, whole or cut off. */
export interface Answer {
  readonly kind: 'answer';
  readonly url: string;
  readonly time: number; // when the request was sent
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[]; // as sent
  readonly body: Uint8Array; // as sent, without transfer codings
  readonly isCut: boolean; // it ended before its own length, or went on after it
}

/** Why there is no answer. */
export interface NoAnswer {
  readonly kind: 'none';
  readonly url: string;
  readonly time: number;
  readonly reason: 'name' | 'private' | 'connection' | 'tls' | 'time-out' | 'protocol' | 'too-large' | 'cut';
  readonly found: string;
  readonly partial: Answer | null; // of a body that ended early: what came of it
}

/** The value of a header, '' where it was not sent. */
export function headerOf({ headers }: Pick<Answer, 'headers'>, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? '';
}
