import {
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How values of a type are completed: the type, taken apart once so that no value needs to ask for its kind. */
export type Completion = { readonly isNonNull: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: Completion }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | { readonly kind: 'abstract'; readonly type: GraphQLAbstractType }
);

export function completionOf(type: GraphQLOutputType): Completion {
  if (isNonNullType(type)) return { ...completionOf(type.ofType), isNonNull: true };
  if (isListType(type)) return { isNonNull: false, kind: 'list', item: completionOf(type.ofType) };
  if (isLeafType(type)) return { isNonNull: false, kind: 'leaf', type };
  return isObjectType(type) ? { isNonNull: false, kind: 'object', type } : { isNonNull: false, kind: 'abstract', type };
}
