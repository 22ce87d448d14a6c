/** Three times a day while reports appear, then daily; what is due is decided for each address on its own. */
export const DEFAULT_TIMES: readonly string[] = ['17 7,13,19 * 1-4 *', '17 7 * 5-12 *'];
