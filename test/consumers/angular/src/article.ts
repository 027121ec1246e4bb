import {afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
import type {KzFactCard, KzReadyEvent, KzSelectEvent} from 'kz-widgets';
import 'kz-widgets/define';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <kz-fact-card
      #card
      fact="kr-trade-2019"
      [attr.as-of]="asOf"
      heading-level="2"
      (kz-ready)="onReady($event)"
      (kz-select)="onSelect($event)"
    >
      Trade was $4.2 billion in 2019.
    </kz-fact-card>
    <p>
      Trade was
      <kz-fact fact="kr-trade-2008" [attr.as-of]="asOf" (kz-select)="onSelect($event)">more than $750 million</kz-fact>
      in 2008.
    </p>
    <kz-event-list partner="kr" [attr.limit]="2" [attr.as-of]="asOf" heading-level="2" lang="ko">
      The presidents met in 2021.
    </kz-event-list>
    <kz-trade-chart partner="kr gb" [attr.as-of]="asOf" heading-level="2">
      Trade was $3.08 billion in 2020.
    </kz-trade-chart>
    <kz-agreement-list partner="kr" [attr.limit]="2" [attr.as-of]="asOf" heading-level="2">
      Almaty and Busan signed an agreement in 2022.
    </kz-agreement-list>
    <kz-people-list partner="kr" [attr.limit]="2" [attr.as-of]="asOf" heading-level="2">
      The presidents met in 2021.
    </kz-people-list>
    <kz-sources [attr.as-of]="asOf" heading-level="2">The sources are reports from 2009 to 2022.</kz-sources>
    <output>{{ record() }}</output>
    <p id="state">{{ state() }}</p>
  `,
})
export class Article {
  readonly asOf = '2022';
  readonly state = signal('');
  readonly record = signal('');
  readonly card = viewChild.required<ElementRef<KzFactCard>>('card');

  constructor() {
    // What the server rendered may be ready before Angular listens.
    afterNextRender(() => {
      const {state} = this.card().nativeElement;
      if (state !== 'loading') this.state.set(state);
    });
  }

  onReady({state}: KzReadyEvent) {
    this.state.set(state);
  }

  onSelect({record}: KzSelectEvent) {
    this.record.set(record);
  }
}
