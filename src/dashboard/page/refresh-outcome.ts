/** What became of asking again: `dropped` where the reader has chosen something else meanwhile. */
export type RefreshOutcome = 'shown' | 'failed' | 'unknown field' | 'unreachable' | 'dropped';
