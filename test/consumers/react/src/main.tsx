import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {KzFactCard} from 'kz-widgets/react';
import 'kz-widgets/elements/kz-event-list';

function App() {
  const [record, setRecord] = useState('');
  return (
    <>
      <KzFactCard fact="kr-trade-2019" headingLevel={2} onKzSelect={(event) => setRecord(event.record)}>
        Trade was $4.2 billion in 2019.
      </KzFactCard>
      <kz-event-list partner="kr" limit={2} lang="ko" onkz-select={(event) => setRecord(event.record)}>
        The presidents met in 2021.
      </kz-event-list>
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
];

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>
  );
