import { hash } from 'node:crypto';

/** The opaque part of an answer's entity tag: a hash of its content before any coding. */
export function contentHash(content: Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 27);
}

/** A strong entity tag (RFC 9110, section 8.8.3): each coding of a content is a representation with a tag of its own. */
export function entityTag(opaque: string, variantTag: string): string {
  return variantTag === 'identity' ? `"${opaque}"` : `"${opaque}-${variantTag}"`;
}

/**
 * Whether `If-None-Match` names the tag: `*`, or a list in which it stands, weak or strong (weak comparison, RFC 9110,
 * section 13.1.2). What is no list of tags names none.
 */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag || ifNoneMatch.trim() === '*') return true;
  const list = /^[\s,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"[ \t]*(?:,[\s,]*|$))+$/;
  if (!list.test(ifNoneMatch)) return false;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(tag) === true;
}
