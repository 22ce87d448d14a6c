import { fieldsOfForm } from '../../../src/recognise/forms/index.ts';
import { type FormId, numbersFor, type Scale, withAgencyError } from './numbers.ts';
import { printAmount, printChange, printCount } from './print-number.ts';
import { type Random, randomFrom } from './random.ts';

/** What a cell prints, the number it stands for (`null` where it prints none), and the number left out there. */
export interface Figure {
  readonly printed: string;
  readonly value: number | null;
  readonly status: 'reported' | 'blank' | 'dash' | 'words';
  readonly leftOut?: number; // what the sums of the page are made of, where nothing is printed
}

export type Figures = ReadonlyMap<string, Figure>; // by field id

/** How an agency fills in what it has nothing to say about. */
export type Filling =
  | 'all' // every cell has its number
  | 'zeros-blank'
  | 'zeros-slash'
  | 'zeros-dash'
  | 'result-totals-blank' // the totals of the rows under 三 are blank while their parts are filled
  | 'only-totals'
  | 'some-blank'
  | 'words';

export interface FigureOptions {
  readonly scale?: Scale;
  readonly filling?: Filling;
  readonly agencyError?: boolean; // one total does not add up
}

/** Figures of one report, with the printed form of each. All identities hold unless `agencyError` is set. */
export function figuresFor(seed: string, form: FormId, options: FigureOptions = {}): Figures {
  const random = randomFrom(`${seed}/figures`);
  const scale = options.scale ?? random.weighted({ none: 35, small: 45, large: 20 });
  const filling = options.filling ?? random.weighted(FILLINGS);
  const right = numbersFor(random, form, scale);
  const numbers = options.agencyError ? withAgencyError(random, right) : right;
  const printing = random.fork('printing');
  const zero = ZERO[filling]?.(printing);
  return new Map(
    fieldsOfForm(form).map(({ id, kind, unit }) => {
      const number = numbers.get(id)!;
      const numeral = () => {
        if (kind === 'money') return printAmount(printing, number, unit);
        const text = kind === 'change' ? printChange(printing, number) : printCount(printing, id, number);
        return reported(text, number);
      };
      const none = leftOut(printing, filling, id, number, zero);
      return [id, none === undefined ? numeral() : { ...none, leftOut: number }];
    }),
  );
}

const FILLINGS: Readonly<Record<Filling, number>> = {
  all: 50,
  'zeros-blank': 9,
  'zeros-slash': 6,
  'zeros-dash': 6,
  'result-totals-blank': 8,
  'only-totals': 7,
  'some-blank': 8,
  words: 6,
};

export const BLANK: Figure = { printed: '', value: null, status: 'blank' };

const ZERO: Partial<Record<Filling, (random: Random) => Figure>> = {
  'zeros-blank': () => BLANK,
  'zeros-slash': () => dash('/'),
  'zeros-dash': random => dash(random.pick(['-', '—', '——'])),
};

function reported(printed: string, value: number): Figure {
  return { printed, value, status: 'reported' };
}

function dash(printed: string): Figure {
  return { printed, value: null, status: 'dash' };
}

/** What stands in a cell that the agency gives no number for; `undefined` where it gives one. */
function leftOut(
  random: Random,
  filling: Filling,
  id: string,
  number: number,
  zero: Figure | undefined,
): Figure | undefined {
  const [table, row, column] = id.split('.');
  switch (filling) {
    case 'all':
      return undefined;
    case 'zeros-blank':
    case 'zeros-slash':
    case 'zeros-dash':
      return number === 0 ? zero : undefined;
    case 'result-totals-blank': {
      const result = table === 'applications' && !/^(?:received|carried_in|handled|carried_out)$/.test(row!);
      return result && id.endsWith('.total') ? BLANK : undefined;
    }
    case 'only-totals':
      return table !== 'disclosure' && !id.endsWith('.total') ? BLANK : undefined;
    case 'some-blank':
      return random.chance(0.12) ? BLANK : undefined;
    case 'words':
      if (row === 'regulations') {
        return column === 'issued' || column === 'produced'
          ? { printed: '本单位未制作规章', value: null, status: 'words' }
          : BLANK;
      }
      return number === 0 && table === 'disclosure'
        ? { printed: '不涉及', value: null, status: 'words' }
        : undefined;
  }
}
