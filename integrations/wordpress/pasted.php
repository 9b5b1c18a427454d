<?php
/**
 * Lets authors paste the tags themselves: neither WordPress' filter nor the visual editor takes them away.
 *
 * @package Prin
 */

add_filter( 'wp_kses_allowed_html', 'prin_allow_tags', 10, 2 );
add_filter( 'tiny_mce_before_init', 'prin_keep_tags_in_visual' );

/**
 * Adds the elements, with the attributes of each, to the tags that an author may save.
 *
 * @param array  $tags    Allowed attributes by tag.
 * @param string $context Whose tags.
 * @return array
 */
function prin_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$everywhere = array_fill_keys( array( 'id', 'class', 'lang', 'slot' ), true );
	foreach ( array_keys( prin_elements() ) as $name ) {
		$tags[ 'prin-' . $name ] = $everywhere + array_fill_keys( array_keys( prin_attributes( $name ) ), true );
	}
	foreach ( array( 'p', 'div', 'ul' ) as $tag ) {
		$tags[ $tag ]['slot'] = true;
	}
	return $tags;
}

/**
 * Tells the visual editor of the elements: without this it deletes them when an author goes from Text to Visual.
 *
 * @param array $settings Settings of TinyMCE.
 * @return array
 */
function prin_keep_tags_in_visual( $settings ) {
	$tags = array();
	foreach ( array_keys( prin_elements() ) as $name ) {
		$tags[] = 'prin-' . $name;
	}
	$add = array(
		'custom_elements'         => implode( ',', $tags ),
		'extended_valid_elements' => implode( '[*],', $tags ) . '[*]',
	);
	foreach ( $add as $setting => $value ) {
		$settings[ $setting ] = ltrim( ( $settings[ $setting ] ?? '' ) . ',' . $value, ',' );
	}
	return $settings;
}
