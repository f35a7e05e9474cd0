import {
  doTypesOverlap,
  type GraphQLAbstractType,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** Draws a whole number from 0 up to but not including `bound`. */
export type Draw = (bound: number) => number;

/** A document, and what to run of it: operations in turn, some of them again with other variables. */
export interface RandomDocument {
  readonly text: string;
  readonly runs: readonly { readonly operationName: string; readonly variables: Record<string, unknown> }[];
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** What a definition uses, so that every operation can declare the variables of its fragments as well. */
interface Uses {
  readonly variables: Set<Variable>;
  readonly fragments: Set<Fragment>;
}

interface Fragment extends Uses {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  text: string;
}

export interface RandomOperationOptions {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  /** Whether a root field may be selected. @default every one */
  readonly mayStart?: (field: GraphQLField<unknown, unknown>) => boolean;
  /** Literals for a scalar, where its kind has no usual ones. */
  readonly literals?: Readonly<Record<string, readonly string[]>>;
}

const usualLiterals: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '1', '3'],
  Float: ['0.5', '2'],
  Boolean: ['true', 'false'],
  String: ['"a"', '"DQY"', '""'],
  ID: ['"a"', '7'],
  Date: ['"2024-01-31"', '"2020-02-29"'],
  DateTime: ['"2024-01-31T00:00:00Z"'],
  URL: ['"https://example.org/"'],
  NonNegativeInt: ['0', '4'],
  NonNegativeFloat: ['0', '0.5'],
};

const needed = new GraphQLNonNull(GraphQLBoolean);

/** Writes one document of mostly valid operations; some clash in a response name, so the caller must validate it. */
export function randomDocument(options: RandomOperationOptions): RandomDocument {
  return new Writer(options).document();
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #draw: Draw;
  readonly #mayStart: (field: GraphQLField<unknown, unknown>) => boolean;
  readonly #literals: Readonly<Record<string, readonly string[]>>;
  readonly #fragments: Fragment[] = [];
  readonly #variables: Variable[] = [];
  /** The arguments of a field under an alias, so that equal response names merge. */
  readonly #arguments = new Map<string, { text: string; variables: Set<Variable> }>();
  /** The field that an alias stands for. */
  readonly #owners = new Map<string, string>();
  #fieldsLeft = 45;
  #uses: Uses = { variables: new Set(), fragments: new Set() };

  constructor({ schema, draw, mayStart = () => true, literals = {} }: RandomOperationOptions) {
    this.#schema = schema;
    this.#draw = draw;
    this.#mayStart = mayStart;
    this.#literals = { ...usualLiterals, ...literals };
  }

  document(): RandomDocument {
    const written: string[] = [];
    const runs: { operationName: string; variables: Record<string, unknown> }[] = [];
    for (let index = 0; index <= this.#draw(3); index += 1) {
      const mutation = this.#schema.getMutationType();
      const isMutation = mutation && this.#chance(10);
      const root = isMutation ? mutation : this.#schema.getQueryType();
      if (!root) throw new Error('expected a schema with queries');
      const operationName = `Op${index}`;
      const { uses, text } = this.#definition(() => this.#selectionSet(root, 0));
      const variables = [...usedBy(uses)];
      const declared = variables.map((variable) => this.#declaration(variable));
      const head = declared.length > 0 ? `(${declared.map(({ text }) => text).join(', ')})` : '';
      written.push(`${isMutation ? 'mutation' : 'query'} ${operationName}${head} ${text}`);
      for (let run = 0; run < 2; run += 1) {
        runs.push({ operationName, variables: Object.fromEntries(declared.flatMap((one) => this.#given(one))) });
      }
    }
    const used = new Set(this.#fragments.map(({ text }) => text));
    return { text: [...written, ...used].join('\n'), runs: this.#shuffled(runs) };
  }

  #chance(percent: number): boolean {
    return this.#draw(100) < percent;
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#draw(items.length)];
    if (item === undefined) throw new Error('expected something to choose from');
    return item;
  }

  #shuffled<Item>(items: readonly Item[]): Item[] {
    const rest = [...items];
    return items.flatMap(() => rest.splice(this.#draw(rest.length), 1));
  }

  /** Writes a definition with a record of its own of what it uses. */
  #definition(write: () => string): { uses: Uses; text: string } {
    const before = this.#uses;
    const uses: Uses = { variables: new Set(), fragments: new Set() };
    this.#uses = uses;
    const text = write();
    this.#uses = before;
    return { uses, text };
  }

  #selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections: string[] = [];
    const fields: GraphQLField<unknown, unknown>[] = [];
    const wanted = 1 + this.#draw(depth === 0 ? 3 : 4);
    for (let index = 0; index < wanted && (index === 0 || this.#fieldsLeft > 0); index += 1) {
      const kind = this.#draw(100);
      if (index > 0 && fields.length > 0 && kind < 15) selections.push(this.#field(this.#pick(fields), depth));
      else if (kind < 25) selections.push(this.#inlineFragment(type, depth));
      else if (kind < 42) selections.push(this.#spread(type, depth));
      else if (kind < 47) selections.push(`__typename${this.#conditions()}`);
      else {
        const field = this.#someField(type, depth);
        if (!field) {
          selections.push(`__typename${this.#conditions()}`);
          continue;
        }
        fields.push(field);
        selections.push(this.#field(field, depth));
      }
    }
    return `{ ${selections.join(' ')} }`;
  }

  #someField(type: GraphQLCompositeType, depth: number): GraphQLField<unknown, unknown> | undefined {
    if (isUnionType(type)) return undefined;
    const isRoot = depth === 0 || type === this.#schema.getQueryType();
    const all = Object.values(type.getFields()).filter((field) => !isRoot || this.#mayStart(field));
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const composites = all.filter((field) => isCompositeType(getNamedType(field.type)));
    const mayDescend = composites.length > 0 && depth < 5 && this.#fieldsLeft > 0;
    const isComposite = mayDescend && (leaves.length === 0 || this.#chance(45));
    const among = isComposite ? composites : leaves;
    return among.length > 0 ? this.#pick(among) : undefined;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    this.#fieldsLeft -= 1;
    const alias = this.#alias(field);
    const args = this.#argumentsOf(field, alias);
    const below = getNamedType(field.type);
    const selection = isCompositeType(below) ? ` ${this.#selectionSet(below, depth + 1)}` : '';
    return `${alias ? `${alias}: ` : ''}${field.name}${args}${this.#conditions()}${selection}`;
  }

  /** None, one of the field's own, or one that JavaScript has a meaning for. */
  #alias({ name }: GraphQLField<unknown, unknown>): string {
    if (!this.#chance(25)) return '';
    const alias = this.#pick([`${name}_a`, `${name}_b`, '__proto__', 'then']);
    const owner = this.#owners.get(alias) ?? name;
    this.#owners.set(alias, owner);
    return owner === name ? alias : '';
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, alias: string): string {
    if (field.args.length === 0) return '';
    const key = `${alias}: ${field.name}(${field.args.map(({ name, type }) => `${name}: ${type}`).join()})`;
    let known = this.#arguments.get(key);
    if (!known) {
      const { uses, text } = this.#definition(() => {
        const given = field.args.filter(
          (arg) => isRequiredArgument(arg) || this.#chance(field.args.length > 2 ? 35 : 60),
        );
        if (given.length === 0) return '';
        return `(${given.map((arg) => `${arg.name}: ${this.#value(arg.type, 0)}`).join(', ')})`;
      });
      known = { text, variables: uses.variables };
      this.#arguments.set(key, known);
    }
    for (const variable of known.variables) this.#uses.variables.add(variable);
    return known.text;
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.#chance(25) ? undefined : this.#overlapping(type);
    const on = condition ? ` on ${condition.name}` : '';
    return `...${on}${this.#conditions()} ${this.#selectionSet(condition ?? type, depth + (depth === 0 ? 0 : 1))}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.#fragments.filter((fragment) => doTypesOverlap(this.#schema, fragment.type, type));
    const isNew = known.length === 0 || (this.#fragments.length < 5 && this.#chance(35));
    const fragment = isNew ? this.#newFragment(this.#overlapping(type), depth) : this.#pick(known);
    this.#uses.fragments.add(fragment);
    return `...${fragment.name}${this.#conditions()}`;
  }

  #newFragment(type: GraphQLCompositeType, depth: number): Fragment {
    const { uses, text } = this.#definition(() => this.#selectionSet(type, depth + (depth === 0 ? 0 : 1)));
    // Numbered when it is whole, so that it can only spread fragments before it.
    const name = `F${this.#fragments.length}`;
    const fragment = { ...uses, name, type, text: `fragment ${name} on ${type.name} ${text}` };
    this.#fragments.push(fragment);
    return fragment;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type) && this.#chance(75)) return this.#pick(this.#schema.getPossibleTypes(type));
    if (isObjectType(type) && this.#chance(40)) return this.#pick([type, ...abstractsOf(this.#schema, type)]);
    return type;
  }

  #conditions(): string {
    if (this.#chance(72)) return '';
    const names = this.#chance(15) ? ['skip', 'include'] : [this.#pick(['skip', 'include'])];
    return this.#shuffled(names)
      .map((name) => ` @${name}(if: ${this.#chance(35) ? this.#pick(['true', 'false']) : this.#variable(needed)})`)
      .join('');
  }

  #variable(type: GraphQLInputType): string {
    const same = this.#variables.filter((variable) => String(variable.type) === String(type));
    const isNew = same.length === 0 || (same.length < 3 && this.#chance(40));
    const variable = isNew ? { name: `v${this.#variables.length}`, type } : this.#pick(same);
    if (isNew) this.#variables.push(variable);
    this.#uses.variables.add(variable);
    return `$${variable.name}`;
  }

  /** A literal of an input type, or a variable in its place. */
  #value(type: GraphQLInputType, depth: number): string {
    return this.#chance(depth === 0 ? 35 : 25) ? this.#variable(type) : this.#literal(type, depth);
  }

  #literal(type: GraphQLInputType, depth: number, mayBeNull = true): string {
    if (isNonNullType(type)) return this.#literal(type.ofType, depth, false);
    if (mayBeNull && this.#chance(6)) return 'null';
    if (isListType(type)) {
      // A single value stands for a list of one.
      if (this.#chance(30)) return this.#literal(type.ofType, depth + 1, false);
      const items = Array.from({ length: this.#draw(3) }, () => this.#value(type.ofType, depth + 1));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields());
      const optional = depth < 4 ? all.filter((field) => !isRequiredInputField(field)) : [];
      const chosen = new Set(all.filter(isRequiredInputField));
      for (let index = 0; index < this.#draw(3) && optional.length > 0; index += 1) chosen.add(this.#pick(optional));
      return `{${[...chosen].map((field) => `${field.name}: ${this.#value(field.type, depth + 1)}`).join(', ')}}`;
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (type.name === 'JSON') return this.#json(0);
    return this.#pick(this.#literals[type.name] ?? usualLiterals.String ?? []);
  }

  #json(depth: number): string {
    const kind = this.#draw(depth < 2 ? 6 : 3);
    if (kind === 0 || (kind < 3 && depth === 0)) return this.#pick(['1', '"x"', 'true', '1.5']);
    if (kind < 3) return this.#variable(this.#pick([needed, GraphQLInt]));
    if (kind === 3) return `[${Array.from({ length: this.#draw(3) }, () => this.#json(depth + 1)).join(', ')}]`;
    return `{a: ${this.#json(depth + 1)}, b: ${this.#json(depth + 1)}}`;
  }

  /** How an operation declares a variable: with a default, as not null, or plain. */
  #declaration({ name, type }: Variable): { text: string; name: string; type: GraphQLInputType; isOptional: boolean } {
    const plain = isNonNullType(type) ? type.ofType : type;
    const kind = this.#draw(3);
    if (kind === 0) {
      const fallback = this.#definition(() => this.#constant(plain)).text;
      return { text: `$${name}: ${plain} = ${fallback}`, name, type: plain, isOptional: true };
    }
    const isNeeded = isNonNullType(type) || kind === 1;
    return { text: `$${name}: ${plain}${isNeeded ? '!' : ''}`, name, type: plain, isOptional: !isNeeded };
  }

  /** A literal without variables. */
  #constant(type: GraphQLInputType): string {
    for (;;) {
      const text = this.#literal(type, 3, false);
      if (!text.includes('$')) return text;
    }
  }

  #given({
    name,
    type,
    isOptional,
  }: {
    name: string;
    type: GraphQLInputType;
    isOptional: boolean;
  }): [string, unknown][] {
    const kind = this.#draw(100);
    if (isOptional && kind < 25) return [];
    if (isOptional && kind < 37) return [[name, null]];
    if (kind > 97) return this.#chance(50) ? [] : [[name, { wrong: true }]];
    return [[name, this.#jsonValue(type, 0)]];
  }

  #jsonValue(type: GraphQLInputType, depth: number, mayBeNull = true): unknown {
    if (isNonNullType(type)) return this.#jsonValue(type.ofType, depth, false);
    if (depth > 0 && mayBeNull && this.#chance(8)) return null;
    if (isListType(type)) {
      if (this.#chance(30)) return this.#jsonValue(type.ofType, depth + 1);
      return Array.from({ length: this.#draw(3) }, () => this.#jsonValue(type.ofType, depth + 1));
    }
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields());
      const chosen = all.filter((field) => isRequiredInputField(field) || (depth < 3 && this.#draw(all.length) < 2));
      return Object.fromEntries(chosen.map((field) => [field.name, this.#jsonValue(field.type, depth + 1)]));
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (type.name === 'JSON') return this.#pick([1, 'x', null, { a: [1] }]);
    return JSON.parse(this.#pick(this.#literals[type.name] ?? usualLiterals.String ?? []));
  }
}

function usedBy({ variables, fragments }: Uses): Set<Variable> {
  const all = new Set(variables);
  for (const fragment of fragments) for (const variable of usedBy(fragment)) all.add(variable);
  return all;
}

function abstractsOf(schema: GraphQLSchema, type: GraphQLObjectType): GraphQLAbstractType[] {
  return Object.values(schema.getTypeMap())
    .filter(isAbstractType)
    .filter((abstract) => schema.isSubType(abstract, type));
}
