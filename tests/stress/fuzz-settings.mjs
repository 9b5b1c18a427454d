/** Random settings of an element: attributes and properties, with their values, before and after it is on the page. */
import { ATTRIBUTES, text, PROPERTY_VALUES } from './fuzz-values.mjs';

/** A value for an attribute or a property, with its words for a report. */
function anyValue(choose, attribute, as) {
  if (as === 'property' && choose.chance(0.5)) {
    const thing = choose.pick(Object.keys(PROPERTY_VALUES));
    return { value: PROPERTY_VALUES[thing](), shown: { thing } };
  }
  const value = text(choose, attribute);
  return { value, shown: value };
}

export function anySettings(choose, ways) {
  const settings = Array.from({ length: 1 + choose.below(3) }, () => {
    const [attribute, as, when] = [choose.pick(ATTRIBUTES), choose.pick(ways), choose.pick(['before', 'after'])];
    return { attribute, as, when, ...anyValue(choose, attribute, as) };
  });
  // An exit shows only where it is asked for.
  if (settings.some(({ attribute }) => attribute === 'exit-href') && choose.chance(0.8))
    settings.unshift({ attribute: 'quick-exit', as: 'attribute', when: 'before', value: '', shown: '' });
  return settings;
}
