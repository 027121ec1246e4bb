import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import 'kz-widgets/define';
import type {} from 'kz-widgets/solid';

function Article() {
  const [state, setState] = createSignal('');
  const [record, setRecord] = createSignal('');
  return (
    <main>
      <kz-fact-card
        fact="kr-trade-2019"
        as-of="2022"
        heading-level="2"
        on:kz-ready={(event) => setState(event.state)}
        on:kz-select={(event) => setRecord(event.record)}
      >
        Trade was $4.2 billion in 2019.
      </kz-fact-card>
      <p>
        Trade was{' '}
        <kz-fact fact="kr-trade-2008" as-of="2022" on:kz-select={(event) => setRecord(event.record)}>
          more than $750 million
        </kz-fact>{' '}
        in 2008.
      </p>
      <kz-event-list partner="kr" limit={2} as-of="2022" heading-level={2} lang="ko">
        The presidents met in 2021.
      </kz-event-list>
      <kz-trade-chart partner="kr gb" as-of="2022" heading-level="2">
        Trade was $3.08 billion in 2020.
      </kz-trade-chart>
      <kz-agreement-list partner="kr" limit={2} as-of="2022" heading-level="2">
        Almaty and Busan signed an agreement in 2022.
      </kz-agreement-list>
      <kz-people-list partner="kr" limit={2} as-of="2022" heading-level={2}>
        The presidents met in 2021.
      </kz-people-list>
      <kz-sources as-of="2022" heading-level="2">
        The sources are reports from 2009 to 2022.
      </kz-sources>
      <output>{record()}</output>
      <p id="state">{state()}</p>
    </main>
  );
}

/** What the types must refuse: `tsc` fails where one of these is accepted. */
export const refused = () => [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- a number of events
  <kz-event-list limit="many" />,
  // @ts-expect-error -- a select event has a record
  <kz-event-list on:kz-select={(event) => console.log(event.detail)} />,
  // @ts-expect-error -- a number of agreements
  <kz-agreement-list limit="many" />,
  // @ts-expect-error -- people or organisations
  <kz-people-list show="companies" />,
  // @ts-expect-error -- no such attribute
  <kz-fact fakt="kr-trade-2008" />,
  // @ts-expect-error -- a ready event has no record
  <kz-sources on:kz-ready={(event) => console.log(event.record)} />,
];

const root = document.getElementById('root');
if (root) render(() => <Article />, root);
