<?php
/**
 * A block for every element.
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'prin_register_blocks' );
add_filter( 'block_categories_all', 'prin_block_category' );

/**
 * Registers the blocks, and the script that shows them in the editor.
 */
function prin_register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	$build = prin_json( 'build.json' );
	$file  = plugins_url( 'blocks.js', PRIN_DIR . '/prin.php' );
	wp_register_script( 'prin-blocks', $file, $needs, $build['address'], true );
	$known = prin_json( 'elements.json' ) + array(
		'script' => plugins_url( 'prin.js?ver=' . $build['address'], PRIN_DIR . '/prin.php' ),
		// Where the pages of the boxes are, if this plugin was built for an address.
		'pages'  => $build['pages'] ?? '',
	);
	$known = wp_json_encode( $known, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE );
	wp_add_inline_script( 'prin-blocks', 'var prin_blocks = ' . $known . ';', 'before' );
	foreach ( prin_elements() as $name => $element ) {
		register_block_type( 'prin/' . $name, prin_block_type( $name, $element ) );
	}
}

/**
 * What WordPress wants to know of a block.
 *
 * @param string $name    Name of an element.
 * @param array  $element Its title, description, keywords, icon.
 * @return array
 */
function prin_block_type( $name, $element ) {
	$attributes = array( 'page' => array( 'type' => 'string' ) );
	foreach ( prin_attributes( $name ) as $attribute => $known ) {
		$attributes[ $attribute ] = array( 'type' => 'boolean' === ( $known['type'] ?? '' ) ? 'boolean' : 'string' );
	}
	if ( prin_takes_local( $name ) ) {
		$attributes['local'] = array( 'type' => 'string' );
	}
	return $element + array(
		'api_version'           => 3,
		'category'              => 'prin',
		'attributes'            => $attributes,
		'supports'              => array(
			'html'  => false,
			'align' => array( 'wide', 'full' ),
		),
		'example'               => array(),
		'editor_script_handles' => array( 'prin-blocks' ),
		'render_callback'       => 'prin_block',
	);
}

/**
 * What a block shows. What was saved with it is for the day the plugin is gone.
 *
 * @param array    $attributes Attributes as they were saved.
 * @param string   $saved      The saved text.
 * @param WP_Block $block      The block.
 * @return string
 */
function prin_block( $attributes, $saved, $block ) {
	$element = substr( $block->name, strlen( 'prin/' ) );
	$local   = $attributes['local'] ?? '';
	// WordPress has attributes of its own for every block.
	$its_own = array_diff_key( $block->block_type->attributes, prin_attributes( $element ) )
		+ array_flip( array( 'className', 'align', 'anchor', 'lock', 'metadata' ) );
	return prin_render(
		$element,
		array_diff_key( $attributes, $its_own ),
		is_string( $local ) ? $local : '',
		get_block_wrapper_attributes()
	);
}

/**
 * A category of our own in the inserter.
 *
 * @param array[] $categories Those there are.
 * @return array[]
 */
function prin_block_category( $categories ) {
	return array_merge(
		$categories,
		array(
			array(
				'slug'  => 'prin',
				'title' => __( 'Prin: για το sexting', 'prin' ),
			),
		)
	);
}
