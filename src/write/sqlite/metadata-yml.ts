import { fieldsOfForm } from '../../recognise/forms/index.ts';
import { columnsIn, type Head, type Table } from '../tables/table.ts';
import { VIEWS } from './views.ts';

/**
 * metadata.yml for Datasette: what the database, its tables and their columns are. Units stand in the descriptions:
 * Datasette's own `units` knows physical ones only, and fails at 件.
 */
export function metadataYml(database: string, tables: readonly Omit<Table, 'rows'>[]): string {
  return yaml({
    title: '政府信息公开工作年度报告 / Annual open-government reports of Chinese agencies',
    description:
      'Numbers of saved report pages, each with its place on the page, or the reason why there is none. Read by gongkai.',
    databases: {
      [database]: {
        tables: {
          ...Object.fromEntries(
            tables.map(table => [
              table.name,
              {
                title: `${table.zh} / ${table.en}`,
                columns: Object.fromEntries(
                  columnsIn('sqlite', table).map(column => [column.name, describe(column)]),
                ),
              },
            ]),
          ),
          ...Object.fromEntries(
            VIEWS.map(({ name, zh, en, form }) => [
              name,
              { title: `${zh} / ${en}`, ...(form === undefined ? {} : { columns: figuresOf(form) }) },
            ]),
          ),
        },
      },
    },
  });
}

function describe({ zh, en, definition }: Head): string {
  return `${zh} / ${en}${definition === undefined ? '' : ` (${definition.en})`}`;
}

function figuresOf(form: string): Tree {
  return Object.fromEntries(
    fieldsOfForm(form).map(({ column, zh, en, unit }) => [
      column,
      `${zh} / ${en}${unit === '' ? '' : ` (${unit})`}`,
    ]),
  );
}

type Tree = { readonly [key: string]: string | Tree };

/** Nested keys as YAML; each text as the JSON string that YAML reads too. */
function yaml(tree: Tree, indent = ''): string {
  return Object.entries(tree)
    .map(([key, value]) =>
      typeof value === 'string'
        ? `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}\n`
        : `${indent}${JSON.stringify(key)}:\n${yaml(value, `${indent}  `)}`,
    )
    .join('');
}
