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
    <kz-event-list partner="kr" [attr.limit]="2" [attr.as-of]="asOf" heading-level="2" lang="ko">
      The presidents met in 2021.
    </kz-event-list>
    <kz-trade-chart partner="kr gb" [attr.as-of]="asOf" heading-level="2">
      Trade was $3.08 billion in 2020.
    </kz-trade-chart>
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
