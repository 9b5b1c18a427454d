<?php
/**
 * Lets authors paste the tags themselves: neither WordPress' filter nor the visual editor takes them away.
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

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
 * Tells the visual editor of the elements: without this it deletes them when an author goes from Text to Visual. The
 * tilde says that they may stand in a paragraph, where WordPress puts whatever stands alone on a line.
 *
 * @param array $settings Settings of TinyMCE.
 * @return array
 */
function prin_keep_tags_in_visual( $settings ) {
	$add = array(
		'custom_elements'         => array(),
		'extended_valid_elements' => array(),
		// What it has already, as a list of one's own takes its place: without this, a tag with nothing in it is deleted.
		'non_empty_elements'      => array(
			'td,th,iframe,video,audio,object,script,pre,code',
			'area,base,basefont,br,col,frame,hr,img,input,isindex,link,meta,param,embed,source,wbr,track',
		),
	);
	foreach ( array_keys( prin_elements() ) as $name ) {
		$add['custom_elements'][]         = '~prin-' . $name;
		$add['extended_valid_elements'][] = 'prin-' . $name . '[*]';
		$add['non_empty_elements'][]      = 'prin-' . $name;
	}
	foreach ( $add as $setting => $values ) {
		$settings[ $setting ] = implode( ',', array_merge( array_filter( array( $settings[ $setting ] ?? '' ) ), $values ) );
	}
	return $settings;
}
