import { GR } from 'prin-widgets/prerendered/faq-accordion';

export default function (config) {
  config.addGlobalData('questions', GR);
  config.addPassthroughCopy({ 'node_modules/prin-widgets/dist': 'prin' });
}
