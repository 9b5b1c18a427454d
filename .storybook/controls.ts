import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/csf';
import type { Attribute, Attributes } from '../src/core/attributes';

/** The control for an attribute, by the kind of its values. */
function controlOf(attribute: Attribute): Omit<StrictInputType, 'name'> {
  const text = { type: { name: 'string' } } as const;
  if ('values' in attribute) return { ...text, control: { type: 'select' }, options: attribute.values };
  if (attribute.type === 'boolean') return { type: { name: 'boolean' }, control: { type: 'boolean' } };
  return { ...text, control: { type: 'text' } };
}

/** Adds controls for the attributes of a story's element. Their descriptions and defaults come from the manifest. */
export const withControls: ArgTypesEnhancer = ({ argTypes, component }) => {
  const element = customElements.get(String(component)) as { attributes?: Attributes } | undefined;
  const controls = Object.entries(element?.attributes ?? {}).map(([name, attribute]) => [
    name,
    { ...argTypes[name], ...controlOf(attribute) },
  ]);
  return { ...argTypes, ...Object.fromEntries(controls) };
};
