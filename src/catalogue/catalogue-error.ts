import type { ASTNode } from 'graphql';

/** The SDL contradicts itself or names what is not there. The message says where, what was expected and what came. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  /** @param node Its file and line end the message, where they are known. */
  constructor(message: string, node?: ASTNode) {
    super(`${message}${placeOf(node)}`);
  }
}

function placeOf(node: ASTNode | undefined): string {
  const { startToken, source } = node?.loc ?? {};
  return startToken && source ? ` (${source.name}:${startToken.line})` : '';
}
