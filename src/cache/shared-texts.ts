/** Short texts that the gateways of a fleet share for a while. Best effort: what cannot be had is absent. Never rejects. */
export interface SharedTexts {
  get(name: string): Promise<string | undefined>;
  set(name: string, text: string, ttlMs: number): Promise<void>;
}

/** What a gateway without Redis shares: nothing. */
export const noSharedTexts: SharedTexts = {
  get: async () => undefined,
  set: async () => {},
};
