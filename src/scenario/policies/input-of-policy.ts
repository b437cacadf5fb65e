/** How the register, `--set` and reports call an input that a policy gives another value. */
export function inputOfPolicy(input: string, policy: string): string {
  return `${input} (${policy})`;
}
