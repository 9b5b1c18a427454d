import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'prin-widgets/faq-accordion';
import 'prin-widgets/helpline-box';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <prin-helpline-box heading-level="3" [country]="country" (prin-print)="printed($event)">
      <p>fallback 1466</p>
    </prin-helpline-box>
    <prin-faq-accordion [attr.heading-level]="3"><p>fallback 116 111</p></prin-faq-accordion>
  `,
})
class App {
  country: 'GR' | 'CY' = 'CY';

  printed(event: CustomEvent<null>) {
    document.documentElement.dataset['printed'] = `${event.detail} ${this.country}`;
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
