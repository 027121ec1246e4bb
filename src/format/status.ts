import type {Fact} from '../model/schema.js';
import type {Locale} from './locale.js';

/** `Estimate`, `Target`; `undefined` of what is reported. */
export function formatStatus(
  {kind, status}: Pick<Fact, 'kind' | 'status'>,
  {status: words}: Locale
): string | undefined {
  if (status === 'reported') return undefined;
  return words[kind === 'claim' && status === 'target' ? 'aim' : status];
}
