<?php
/**
 * The shortcode: [prin element="helpline-box" heading-level="3"], with the site's own line between it and [/prin],
 * or as local="…".
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'prin', 'prin_shortcode' );

/**
 * What a shortcode shows.
 *
 * @param array|string $written  Attributes as WordPress read them; a lone word has a number for a name.
 * @param string|null  $enclosed What stands before [/prin].
 * @return string
 */
function prin_shortcode( $written, $enclosed = '' ) {
	$attributes = array();
	foreach ( prin_joined( (array) $written ) as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ prin_unquoted( $value ) ] = true;
		} else {
			$attributes[ $name ] = prin_unquoted( $value );
		}
	}
	unset( $attributes[''] );
	$element = $attributes['element'] ?? '';
	$local   = $attributes['local'] ?? '';
	unset( $attributes['element'], $attributes['local'] );

	$enclosed = (string) $enclosed;
	$after    = '';
	if ( has_shortcode( $enclosed, 'prin' ) || ! prin_takes_local( $element ) ) {
		// A shortcode without an end takes all up to the end of a later one: that is the rest of the page, not a line.
		$after = do_shortcode( $enclosed );
	} elseif ( '' !== trim( $enclosed ) ) {
		$local = $enclosed;
	}
	return prin_render( $element, $attributes, $local, 'class="prin-shortcode"' ) . $after;
}

/**
 * Attributes with the words of a value together: WordPress parts a value in the quotes of a word processor at its
 * spaces.
 *
 * @param array $written Attributes as WordPress read them.
 * @return array
 */
function prin_joined( $written ) {
	$joined = array();
	$open   = null;
	foreach ( $written as $name => $value ) {
		$text = html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
		if ( null !== $open && is_int( $name ) ) {
			$joined[ $open ] .= ' ' . $value;
		} else {
			$joined[ $name ] = $value;
			$open            = ! is_int( $name ) && preg_match( '/^[“”„«″‘]/u', $text ) ? $name : null;
		}
		if ( preg_match( '/.[“”»″’]$/u', $text ) ) {
			$open = null;
		}
	}
	return $joined;
}

/**
 * A value without the quotes that a word processor put around it, which WordPress does not know as quotes.
 *
 * @param string $value As WordPress read it.
 * @return string
 */
function prin_unquoted( $value ) {
	$quotes = '[\s"\'“”„‘’«»″]';
	$text   = html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
	// Possessive, and only where such a run begins: otherwise long white space is tried from each of its letters.
	return preg_replace( "/^$quotes++|(?<!$quotes)$quotes++\$/u", '', $text ) ?? '';
}
