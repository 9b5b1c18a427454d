<?php
/**
 * What there is: the elements, their attributes and their texts, as the files beside this one say.
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of the plugin, read once a page.
 *
 * @param string $file Its name.
 * @return array
 */
function prin_json( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$read[ $file ] = wp_json_file_decode( PRIN_DIR . '/' . $file, array( 'associative' => true ) );
	}
	return $read[ $file ];
}

/**
 * The elements by name: title, description, keywords, icon.
 *
 * @return array[]
 */
function prin_elements() {
	return prin_json( 'elements.json' )['elements'];
}

/**
 * The attributes that an element takes, by name: label, and what values are allowed.
 *
 * @param string $element Name of an element.
 * @return array[]
 */
function prin_attributes( $element ) {
	return array_filter(
		prin_json( 'elements.json' )['attributes'],
		function ( $attribute ) use ( $element ) {
			return in_array( $element, $attribute['on'] ?? array( $element ), true );
		}
	);
}

/**
 * Whether an element has a place for the site's own line.
 *
 * @param string $element Name of an element.
 * @return bool
 */
function prin_takes_local( $element ) {
	return prin_json( 'elements.json' )['local']['on'] === $element;
}

/**
 * The text of an element as plain HTML, for readers whom no script reaches. It is a file of the plugin and is shown as
 * it is.
 *
 * @param string $element Name of an element.
 * @param string $country Whose numbers: GR or CY; those of the default country if none is named.
 * @param string $part    «.above» or «.below» the site's own line, of an element that has a place for it; or all of it.
 * @return string
 */
function prin_fallback( $element, $country = '', $part = '' ) {
	$folders = prin_json( 'build.json' )['texts'];
	$folder  = $folders[ $country ] ?? reset( $folders );
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plugin itself.
	return file_get_contents( PRIN_DIR . '/' . $folder . '/' . $element . $part . '.html' );
}
