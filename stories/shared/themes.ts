/** The ready themes, as style sheets. */
import editorial from '../../themes/editorial.css?raw';
import highContrast from '../../themes/high-contrast.css?raw';
import quiet from '../../themes/quiet.css?raw';

const SHEETS: Readonly<Record<string, string>> = {quiet, editorial, 'high-contrast': highContrast};

/** Names of the styles of a page, by their ids; `none` is the widgets' own. */
export const STYLES: Readonly<Record<string, string>> = {
  none: 'No theme',
  quiet: 'Quiet',
  editorial: 'Editorial',
  'high-contrast': 'High contrast',
};

/** The style sheet of a theme, for the whole page or for what matches a selector. */
export function styleOf(theme: string, selector = ':root'): string {
  return (SHEETS[theme] ?? '').replace(':root', selector);
}
