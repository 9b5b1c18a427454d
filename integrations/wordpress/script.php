<?php
/**
 * The one script: registered everywhere, printed only on pages that show an element.
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'prin_register_script' );
add_filter( 'script_loader_tag', 'prin_script_tag', 10, 2 );
add_filter( 'render_block', 'prin_notice_pasted' );
add_filter( 'the_content', 'prin_notice_pasted', 99 );
add_filter( 'widget_text_content', 'prin_notice_pasted', 99 );
add_filter( 'widget_custom_html_content', 'prin_notice_pasted', 99 );

/**
 * Registers the script. Its address changes with its bytes: what a reader's browser kept of an older one would not
 * match the hash.
 */
function prin_register_script() {
	$file = plugins_url( 'prin.js', PRIN_DIR . '/prin.php' );
	wp_register_script( 'prin', $file, array(), prin_json( 'build.json' )['address'], true );
}

/**
 * Adds to the script's tag what WordPress 6.1 has no way to ask for: the hash, and words that tell optimisers to leave
 * it as it is, because a changed file would not match its hash. It works as a classic script and as a module alike.
 *
 * @param string $tag    The tag, or several.
 * @param string $handle Whose it is.
 * @return string
 */
function prin_script_tag( $tag, $handle ) {
	if ( 'prin' !== $handle ) {
		return $tag;
	}
	$attributes = sprintf(
		' async integrity="%s" crossorigin="anonymous" charset="utf-8"'
			. ' data-no-optimize="1" data-no-minify="1" data-cfasync="false"',
		esc_attr( prin_json( 'build.json' )['integrity'] )
	);
	return preg_replace( '/<script\b(?=[^>]*\sid=(["\'])prin-js\1)/', '$0' . $attributes, $tag, 1 );
}

/**
 * Has the script printed where an author pasted an element by hand, as a tag or as a mark. What is only read to make an
 * excerpt of it is not shown.
 *
 * @param string $html Some of the page.
 * @return string The same.
 */
function prin_notice_pasted( $html ) {
	if ( ! doing_filter( 'get_the_excerpt' ) && preg_match( '/<prin-[a-z]|<[^>]*\sdata-prin=/', $html ) ) {
		wp_enqueue_script( 'prin' );
	}
	return $html;
}
