import { FaqAccordion } from 'prin-widgets/faq-accordion/class';
import 'prin-widgets/helpline-box';

customElements.define('own-questions', class extends FaqAccordion {});
document.addEventListener('prin-print', ({ detail }) => {
  document.documentElement.dataset.printed = `${detail} CY`;
});
