import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {KzAgreementList, KzFact, KzFactCard, KzPeopleList, KzSources} from 'kz-widgets/react';
import 'kz-widgets/elements/kz-event-list';
import 'kz-widgets/elements/kz-people-list';
import 'kz-widgets/elements/kz-sources';

function App() {
  const [record, setRecord] = useState('');
  return (
    <>
      <KzFactCard fact="kr-trade-2019" headingLevel={2} onKzSelect={(event) => setRecord(event.record)}>
        Trade was $4.2 billion in 2019.
      </KzFactCard>
      <p>
        Trade was{' '}
        <KzFact fact="kr-trade-2008" asOf="2022" onKzSelect={(event) => setRecord(event.record)}>
          more than $750 million
        </KzFact>{' '}
        in 2008.
      </p>
      <kz-event-list partner="kr" limit={2} lang="ko" onkz-select={(event) => setRecord(event.record)}>
        The presidents met in 2021.
      </kz-event-list>
      <KzAgreementList partner="kr" limit={2} asOf="2022" headingLevel={2}>
        Almaty and Busan signed an agreement in 2022.
      </KzAgreementList>
      <kz-people-list partner="kr" limit={2} as-of="2022" heading-level={2}>
        The presidents met in 2021.
      </kz-people-list>
      <kz-sources as-of="2022" heading-level={2}>
        The sources are reports from 2009 to 2022.
      </kz-sources>
      <output>{record}</output>
    </>
  );
}

/** What the types must refuse: `tsc` fails where one of these is accepted. */
export const refused = [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- a number of events
  <kz-event-list limit="many" />,
  // @ts-expect-error -- a select event has a record
  <kz-event-list onkz-select={(event) => event.detail} />,
  // @ts-expect-error -- no such property
  <KzFactCard fakt="kr-trade-2019" />,
  // @ts-expect-error -- an error event has no record
  <KzFactCard onKzError={(event) => event.record} />,
  // @ts-expect-error -- no such attribute
  <kz-agreement-list stauts="signed" />,
  // @ts-expect-error -- people or organisations
  <kz-people-list show="companies" />,
  // @ts-expect-error -- no such attribute
  <kz-fact fakt="kr-trade-2008" />,
  // @ts-expect-error -- a ready event has no record
  <kz-sources onkz-ready={(event) => event.record} />,
  // @ts-expect-error -- no such property
  <KzAgreementList stauts="signed" />,
  // @ts-expect-error -- people or organisations
  <KzPeopleList show="companies" />,
  // @ts-expect-error -- a flag
  <KzFact strict="yes" />,
  // @ts-expect-error -- no such property
  <KzSources limit={2} />,
];

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>
  );
