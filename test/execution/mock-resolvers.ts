import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';

/** What mock resolvers go by: the same seed leads to the same answers and errors, whoever executes. */
export interface MockContext {
  readonly seed: number;
  /** How many fields of a thousand fail or hold something unfit. */
  readonly faultsPerMille: number;
}

/**
 * Gives every field of a schema mock behaviour that is decided by the seed and the field's path alone: values of each type, nulls where none may be,
 * lists of other kinds, promises that take several turns, and every kind of failure. Some fields get a resolver, the others are
 * properties, methods or promises of their object. Texts repeat all that a resolver was given.
 */
export function attachMockResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      if (isRoot || hash(`${type.name}.${field.name}`) % 2 === 0) field.resolve = resolver(field.type);
      else delete field.resolve;
    }
  }
}

function resolver(type: GraphQLOutputType): GraphQLFieldResolver<unknown, MockContext> {
  return (_source, args, context, info) => new Mock(context, info.schema).field(type, keyOf(info), witness(args, info));
}

function keyOf({ path }: GraphQLResolveInfo): string {
  return responsePathAsArray(path).join('.');
}

/** All that a resolver was given, as a short text. */
function witness(args: unknown, info: GraphQLResolveInfo): string {
  const { fieldName, fieldNodes, parentType, returnType, operation, variableValues, fragments } = info;
  const places = fieldNodes.map(({ loc }) => loc?.start);
  const parts = [fieldName, places, parentType, returnType, operation.loc, variableValues, Object.keys(fragments)];
  const text = JSON.stringify([args, ...parts], (_, value: unknown) => (value === undefined ? 'undefined' : value));
  return hash(text).toString(36);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

class Mock {
  readonly #context: MockContext;
  readonly #schema: GraphQLSchema;

  constructor(context: MockContext, schema: GraphQLSchema) {
    this.#context = context;
    this.#schema = schema;
  }

  /** What a field's resolver or property gives. */
  field(type: GraphQLOutputType, key: string, given: string): unknown {
    const turns = this.#draw(key, 'turns', 10);
    const make = () => this.#orFault(type, key, () => this.#value(type, key, given));
    return turns < 4 ? afterTurns(turns, make) : make();
  }

  #draw(key: string, purpose: string, bound: number): number {
    return hash(`${this.#context.seed} ${key} ${purpose}`) % bound;
  }

  #orFault(type: GraphQLOutputType, key: string, make: () => unknown): unknown {
    if (this.#draw(key, 'fault', 1000) >= this.#context.faultsPerMille) return make();
    switch (this.#draw(key, 'kind', 10)) {
      case 0:
        throw new Error(`thrown at ${key}`);
      case 1:
        throw new GraphQLError(`refused at ${key}`, { extensions: { code: 'BAD_USER_INPUT' } });
      case 2:
        throw `text at ${key}`;
      case 3:
        return new Error(`returned at ${key}`);
      case 4:
        return Promise.reject(new Error(`rejected at ${key}`));
      case 5:
        return Promise.reject(undefined);
      case 6:
        return isListType(bare(type)) ? 'not a list' : Number.NaN;
      case 7:
        return { unfit: key };
      default:
        return this.#draw(key, 'absent', 2) === 0 ? null : undefined;
    }
  }

  #value(type: GraphQLOutputType, key: string, given: string): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType, key, given);
    if (this.#draw(key, 'null', 12) === 0 && !isNonNullType(type))
      return this.#draw(key, 'nulls', 3) === 0 ? undefined : null;
    return this.#present(type, key, given);
  }

  #present(type: GraphQLOutputType, key: string, given: string): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, key, given);
    if (isListType(type)) return this.#list(type.ofType, key, given);
    return this.#named(type, key, given);
  }

  #list(type: GraphQLOutputType, key: string, given: string): unknown {
    const length = this.#draw(key, 'length', key.length > 40 ? 2 : 4);
    const items = Array.from({ length }, (_, index) => this.#item(type, `${key}.${index}`, given));
    return this.#draw(key, 'iterable', 5) === 0 ? new Set(items) : items;
  }

  /** An item cannot throw, but it can be an error or a promise. */
  #item(type: GraphQLOutputType, key: string, given: string): unknown {
    const isLate = this.#draw(key, 'late', 5) === 0;
    if (isLate)
      return afterTurns(this.#draw(key, 'turns', 4), () =>
        this.#orFault(type, key, () => this.#value(type, key, given)),
      );
    const isBad = this.#draw(key, 'fault', 1000) < this.#context.faultsPerMille;
    if (isBad) return this.#draw(key, 'kind', 2) === 0 ? null : new Error(`item at ${key}`);
    return isNonNullType(type) ? this.#present(type, key, given) : this.#value(type, key, given);
  }

  #named(type: GraphQLNamedOutputType, key: string, given: string): unknown {
    if (isEnumType(type)) {
      const values = type.getValues();
      return values[this.#draw(key, 'enum', values.length)]?.value;
    }
    if (isAbstractType(type)) {
      const types = this.#schema.getPossibleTypes(type);
      const chosen = types[this.#draw(key, 'type', types.length)];
      if (!chosen) throw new Error(`expected ${type.name} to have possible types`);
      return this.#object(chosen, key);
    }
    if (isObjectType(type)) return this.#object(type, key);
    const number = this.#draw(key, 'value', 1000);
    switch (type.name) {
      case 'Int':
      case 'NonNegativeInt':
        return number;
      case 'Float':
      case 'NonNegativeFloat':
        return number / 8;
      case 'Boolean':
        return number % 2 === 0;
      case 'ID':
        return number % 2 === 0 ? number : `id ${number}`;
      case 'DateTime':
        return new Date(number * 86_400_000);
      case 'URL':
        return new URL(`https://example.org/${number}`);
      case 'JSON':
        return { number, given };
      default:
        return `${number} ${given}`;
    }
  }

  /** An object whose fields are properties, except for those that have a resolver. */
  #object(type: GraphQLObjectType, key: string): object {
    const fields = type.getFields();
    return new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === '__typename') return type.name;
          const field = typeof name === 'string' ? fields[name] : undefined;
          if (!field) return undefined;
          const ownKey = `${key}.${field.name}`;
          if (this.#draw(ownKey, 'method', 6) > 0) return this.field(field.type, ownKey, '');
          return (args: unknown, _context: MockContext, info: GraphQLResolveInfo) =>
            this.field(field.type, ownKey, witness(args, info));
        },
      },
    );
  }
}

function bare(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? type.ofType : type;
}

async function afterTurns(turns: number, make: () => unknown): Promise<unknown> {
  for (let turn = 0; turn < turns; turn += 1) await undefined;
  return make();
}
