/** What an invalidation covers: one key; a dataset (tag); all keys a pattern fits, `*` standing for any run of characters; or everything. */
export type InvalidationScope =
  | { readonly key: string }
  | { readonly tag: string }
  | { readonly pattern: string }
  | { readonly all: true };
