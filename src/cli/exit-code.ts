/** How a command ended, for the shell. */
export const exitCodes = { done: 0, scenarioWrong: 1, commandWrong: 2, ourFault: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
