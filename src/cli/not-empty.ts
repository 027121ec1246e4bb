import {InvalidArgumentError} from 'commander';

/** Refuses an empty value of an option or argument: a variable of a script that holds nothing would lead to any folder. */
export function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}
