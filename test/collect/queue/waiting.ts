export async function until(holds: () => Promise<boolean>, patience = 250_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('still waiting');
    await later(50);
  }
}

export function later(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
