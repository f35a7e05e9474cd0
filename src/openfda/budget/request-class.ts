/**
 * What a request to openFDA is for, the most urgent first: a user waits for it; it confirms that cached answers stand; it
 * renews an answer behind the user's back; it fills the cache before anybody asked.
 */
export const requestClasses = ['user', 'validate', 'refresh', 'warming'] as const;

export type RequestClass = (typeof requestClasses)[number];
