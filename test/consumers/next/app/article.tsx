'use client';

import {useState} from 'react';
import {KzEventList, KzFactCard, KzTradeChart} from 'kz-widgets/react';

export function Article() {
  const [state, setState] = useState('');
  const [record, setRecord] = useState('');
  return (
    <main>
      <KzFactCard
        fact="kr-trade-2019"
        asOf="2022"
        headingLevel={2}
        onKzReady={(event) => setState(event.state)}
        onKzSelect={(event) => setRecord(event.record)}
      >
        Trade was $4.2 billion in 2019.
      </KzFactCard>
      <KzEventList partner="kr" limit={2} asOf="2022" headingLevel={2} lang="ko">
        The presidents met in 2021.
      </KzEventList>
      <KzTradeChart partner="kr gb" asOf="2022" headingLevel={2}>
        Trade was $3.08 billion in 2020.
      </KzTradeChart>
      <output>{record}</output>
      <p id="state">{state}</p>
    </main>
  );
}
