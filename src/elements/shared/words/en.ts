/** What only an opened source and unfolded notes show: a page fetches it once the rest is on the screen. */
import agreements from '../../../../data/agreements.json' with {type: 'json'};
import documents from '../../../../data/documents.json' with {type: 'json'};
import events from '../../../../data/events.json' with {type: 'json'};
import facts from '../../../../data/facts.json' with {type: 'json'};
import organisations from '../../../../data/organisations.json' with {type: 'json'};
import people from '../../../../data/people.json' with {type: 'json'};

export const words = {agreements, documents, events, facts, organisations, people};
