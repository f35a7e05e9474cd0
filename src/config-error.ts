/** The environment holds settings that are no settings. The message lists all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  /** Each fault begins with the setting's name, and says what was expected and what came. */
  constructor(faults: readonly string[]) {
    super(`The environment holds settings that cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
