import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DirectiveLocation,
  type DocumentNode,
  type GraphQLDirective,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isRequiredArgument,
  Kind,
  print,
  valueFromAST,
} from 'graphql';
import { CatalogueError } from './catalogue-error.ts';

/** The arguments of a directive by name; those that are absent have their defaults, or are undefined. */
export type DirectiveArguments = Readonly<Record<string, unknown>>;

/** What directives can stand at in a catalogue. */
interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** Directives of GraphQL itself. */
const known = new Set(['deprecated', 'specifiedBy']);

/** Reads directives as the document's own definitions have them: names, places, arguments and their types. */
export class DirectiveReader {
  readonly #schema: GraphQLSchema;

  constructor(document: DocumentNode) {
    const kinds: readonly Kind[] = [Kind.DIRECTIVE_DEFINITION, Kind.ENUM_TYPE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION];
    const definitions = document.definitions.filter(({ kind }) => kinds.includes(kind));
    this.#schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  }

  /** Throws a CatalogueError for a directive at `place` that is unknown, may not stand there, or stands there twice. */
  check({ directives = [] }: Annotated, location: DirectiveLocation, place: string): void {
    const seen = new Set<string>();
    for (const node of directives) {
      const name = node.name.value;
      if (known.has(name)) continue;
      const definition = this.#schema.getDirective(name);
      if (!definition)
        throw new CatalogueError(`${place}: expected a directive that is defined, but got @${name}`, node);
      if (!definition.locations.includes(location)) {
        const expected = definition.locations.join(' or ');
        throw new CatalogueError(
          `${place}: @${name} expected to stand at ${expected}, but stands at ${location}`,
          node,
        );
      }
      if (seen.has(name)) throw new CatalogueError(`${place}: expected @${name} once, but got it twice`, node);
      seen.add(name);
    }
  }

  /** The arguments of the directive of a name; undefined where it does not stand at `place`. Throws a CatalogueError for arguments of another name or type. */
  read({ directives = [] }: Annotated, name: string, place: string): DirectiveArguments | undefined {
    const node = directives.find((directive) => directive.name.value === name);
    if (!node) return undefined;
    const definition = this.#schema.getDirective(name);
    if (!definition) throw new CatalogueError(`${place}: expected a definition of @${name}, but found none`, node);
    return readArguments(definition, node, place);
  }
}

function readArguments(definition: GraphQLDirective, node: ConstDirectiveNode, place: string): DirectiveArguments {
  const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument]));
  const values: Record<string, unknown> = {};
  for (const argument of definition.args) {
    const { name, type, defaultValue } = argument;
    const found = given.get(name);
    given.delete(name);
    const at = `${place}: @${definition.name}(${name}:)`;
    if (!found) {
      if (isRequiredArgument(argument)) throw new CatalogueError(`${at} expected ${type}, but got none`, node);
      values[name] = defaultValue;
      continue;
    }
    const value = valueFromAST(found.value, type);
    if (value === undefined) {
      throw new CatalogueError(`${at} expected ${type}, but got ${print(found.value)}${choicesOf(type)}`, found);
    }
    values[name] = value;
  }
  for (const [name, found] of given) {
    const expected = definition.args.map((argument) => argument.name).join(', ');
    throw new CatalogueError(
      `${place}: @${definition.name} expected the arguments ${expected}, but got ${name}`,
      found,
    );
  }
  return values;
}

/** The names that an enum has, for a message. */
function choicesOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (!isEnumType(named)) return '';
  return `, which is none of ${named
    .getValues()
    .map(({ name }) => name)
    .join(', ')}`;
}
