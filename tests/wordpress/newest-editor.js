/**
 * What blocks.js asks of the block editor, from the newest packages that WordPress publishes. Of the screen, which is
 * 900 MB of packages, there is only what it adds to a saved block. Bundled by the suite.
 */
import * as blocks from '@wordpress/blocks';
import * as element from '@wordpress/element';
import { addFilter } from '@wordpress/hooks';

const { createElement, RawHTML } = element;

const RichText = () => null;
RichText.Content = ({ tagName, value }) => createElement(tagName, null, createElement(RawHTML, null, value));
const useBlockProps = () => ({});
useBlockProps.save = blocks.__unstableGetBlockProps;

// The screen gives each saved block a class by its name.
addFilter('blocks.getSaveContent.extraProps', 'test/class', (props, { name }) => ({
  ...props,
  className: [blocks.getBlockDefaultClassName(name), props.className].filter(Boolean).join(' '),
}));

window.wp = { blocks, element, components: {}, blockEditor: { RichText, useBlockProps } };
