import {useState} from 'react';
import {
  KzAgreementList,
  KzEventList,
  KzFact,
  KzFactCard,
  KzPeopleList,
  KzSources,
  KzTradeChart,
} from 'kz-widgets/react';

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
      <p>
        Trade was{' '}
        <KzFact fact="kr-trade-2008" asOf="2022" onKzSelect={(event) => setRecord(event.record)}>
          more than $750 million
        </KzFact>{' '}
        in 2008.
      </p>
      <KzEventList partner="kr" limit={2} asOf="2022" headingLevel={2} lang="ko">
        The presidents met in 2021.
      </KzEventList>
      <KzTradeChart partner="kr gb" asOf="2022" headingLevel={2}>
        Trade was $3.08 billion in 2020.
      </KzTradeChart>
      <KzAgreementList partner="kr" limit={2} asOf="2022" headingLevel={2}>
        Almaty and Busan signed an agreement in 2022.
      </KzAgreementList>
      <KzPeopleList partner="kr" limit={2} asOf="2022" headingLevel={2}>
        The presidents met in 2021.
      </KzPeopleList>
      <KzSources asOf="2022" headingLevel={2}>
        The sources are reports from 2009 to 2022.
      </KzSources>
      <output>{record}</output>
      <p id="state">{state}</p>
    </main>
  );
}
