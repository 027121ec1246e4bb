/** The records as JSON have the types of the package's own functions. */
import {createDataset, isSelected} from 'kz-widgets';
import documents from 'kz-widgets/data/documents.json';
import facts from 'kz-widgets/data/facts.json';
import measures from 'kz-widgets/data/measures.json';
import korean from 'kz-widgets/data/translations/ko.json';

const dataset = createDataset({documents, facts, measures});
export const selected = facts.filter((fact) => isSelected(fact, fact.period, {partners: ['kr']}, dataset));
export const label = korean.facts?.['kr-trade-2019']?.['label'];
