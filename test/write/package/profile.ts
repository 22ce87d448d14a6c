/**
 * The rules of the Data Package 2.0 profiles (datapackage.org/profiles/2.0: datapackage, dataresource, tabledialect,
 * tableschema), written out from them for the properties that we write. JSON Schema draft-07. The published files also
 * hold titles, examples and field types that we do not use; no npm package ships them.
 */
const text = { type: 'string' };
const texts = { type: 'array', minItems: 1, items: text };
const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};

const licenses = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text },
  },
};

const sources = {
  type: 'array',
  minItems: 0,
  items: { type: 'object', minProperties: 1, properties: { title: text, path, email: text, version: text } },
};

const contributors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    minProperties: 1,
    properties: {
      title: text,
      path,
      email: text,
      givenName: text,
      familyName: text,
      organization: text,
      roles: texts,
    },
  },
};

const valuesOf = {
  anyOf: [
    { type: 'array', items: text },
    {
      type: 'array',
      items: { type: 'object', required: ['value'], properties: { value: text, label: text } },
    },
  ],
};

const common = { name: text, title: text, description: text, missingValues: valuesOf, rdfType: text };
const required = { required: { type: 'boolean' }, unique: { type: 'boolean' } };

/** A field of one type. Only that of strings may leave the type out. */
const field = (type: string, more: object = {}, constraints: object = {}) => ({
  type: 'object',
  required: type === 'string' ? ['name'] : ['name', 'type'],
  properties: {
    ...common,
    type: { enum: [type] },
    format:
      type === 'string'
        ? { enum: ['default', 'email', 'uri', 'binary', 'uuid'] }
        : type === 'date'
          ? text
          : { enum: ['default'] },
    constraints: { type: 'object', properties: { ...required, ...constraints } },
    ...more,
  },
});

const enumOf = (items: object) => ({ type: 'array', minItems: 1, uniqueItems: true, items });

const fields = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    oneOf: [
      field(
        'string',
        { categories: valuesOf, categoriesOrdered: { type: 'boolean' } },
        { pattern: text, enum: enumOf(text) },
      ),
      field('number', { bareNumber: { type: 'boolean' }, groupChar: text, decimalChar: text }),
      field('integer', { bareNumber: { type: 'boolean' }, groupChar: text }),
      field('boolean', { trueValues: texts, falseValues: texts }),
      field('date'),
      field('year'),
    ],
  },
};

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  oneOf: [
    {
      properties: {
        fields: { type: 'array', items: text },
        reference: {
          type: 'object',
          required: ['fields'],
          properties: { resource: text, fields: { ...texts, uniqueItems: true } },
        },
      },
    },
    {
      properties: {
        fields: text,
        reference: { type: 'object', required: ['fields'], properties: { resource: text, fields: text } },
      },
    },
  ],
};

const tableSchema = {
  type: ['string', 'object'],
  required: ['fields'],
  properties: {
    $schema: text,
    fields,
    primaryKey: { oneOf: [{ ...texts, uniqueItems: true }, text] },
    uniqueKeys: { type: 'array', minItems: 1, uniqueItems: true, items: { ...texts, uniqueItems: true } },
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
    missingValues: valuesOf,
  },
};

const dialect = {
  type: 'object',
  properties: {
    $schema: text,
    header: { type: 'boolean' },
    delimiter: text,
    lineTerminator: text,
    quoteChar: text,
    doubleQuote: { type: 'boolean' },
    escapeChar: text,
    nullSequence: text,
    skipInitialSpace: { type: 'boolean' },
  },
};

const dataResource = {
  type: 'object',
  oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
  properties: {
    $schema: text,
    name: text,
    path: { oneOf: [path, { type: 'array', minItems: 1, items: path }] },
    type: { type: 'string', enum: ['table'] },
    title: text,
    description: text,
    homepage: text,
    sources,
    licenses,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect,
    schema: tableSchema,
  },
};

export const DATA_PACKAGE_PROFILE = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: text,
    name: text,
    id: text,
    title: text,
    description: text,
    homepage: text,
    version: text,
    created: text,
    contributors,
    keywords: texts,
    image: text,
    licenses,
    resources: { type: 'array', minItems: 1, items: dataResource },
    sources,
  },
};
