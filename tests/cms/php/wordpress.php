<?php
/**
 * WordPress' own filters, without a site: reads a list of texts as JSON, writes what is left of each for every way in
 * which a person may save it. argv: the folder of WordPress.
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_DEBUG', false );
$files = array_merge(
	array( 'compat', 'load', 'plugin', 'functions', 'l10n', 'class-wp-error', 'formatting', 'kses', 'shortcodes' ),
	array( 'option', 'cache', 'general-template', 'link-template', 'http', 'embed', 'pomo/translations' )
);
foreach ( $files as $file ) {
	require_once ABSPATH . WPINC . '/' . $file . '.php';
}
// What these functions ask of a site.
add_filter( 'pre_option', function ( $value, $option ) {
	$options = array(
		'home'            => 'https://school.test',
		'siteurl'         => 'https://school.test',
		'blog_charset'    => 'UTF-8',
		'use_balanceTags' => 0,
	);
	return $options[ $option ] ?? '0';
}, 10, 2 );
wp_cache_init();
$GLOBALS['wp_cockneyreplace'] = array();

// As wp-includes/default-filters.php, kses_init_filters() and get_the_content_feed() have them.
$author   = fn( $text ) => stripslashes( wp_filter_post_kses( addslashes( $text ) ) );
$comment  = fn( $text ) => stripslashes( wp_rel_ugc( wp_filter_kses( addslashes( $text ) ) ) );
$classic  = fn( $text ) => shortcode_unautop( wpautop( wptexturize( $text ) ) );
$block    = fn( $text ) => wptexturize( $author( $text ) );
$feed     = fn( $text ) => _oembed_filter_feed_content( wp_staticize_emoji( str_replace( ']]>', ']]&gt;', $text ) ) );
$ways     = array(
	'wordpress-admin-block'    => fn( $text ) => wptexturize( $text ),
	'wordpress-admin-classic'  => $classic,
	'wordpress-author-block'   => $block,
	'wordpress-author-classic' => fn( $text ) => $classic( $author( $text ) ),
	'wordpress-feed'           => fn( $text ) => $feed( $block( $text ) ),
	'wordpress-comment'        => fn( $text ) => wpautop( wptexturize( $comment( $text ) ) ),
);
$texts = json_decode( file_get_contents( 'php://stdin' ), true );
echo json_encode( array_map( fn( $way ) => array_map( $way, $texts ), $ways ), JSON_UNESCAPED_UNICODE );
