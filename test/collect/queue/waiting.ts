/** Looks again and again, for as long as a test may take. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await later(50);
}

function later(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
