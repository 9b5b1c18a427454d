<?php
/**
 * DokuWiki's own parser, without a site: reads a list of texts as JSON, writes what a page shows of each.
 * argv: the folder of DokuWiki, a folder for its data, and
 * `html` where a wiki takes HTML.
 */
list( , $folder, $state, $way ) = $argv;
// HTTP_HOST: Debian looks for a wiki of that name.
$_SERVER += array( 'HTTP_HOST' => 'wiki.test' );
define( 'DOKU_INC', rtrim( $folder, '/' ) . '/' );
define( 'DOKU_CONF', "$state/conf/" );
define( 'NOSESSION', 1 );
foreach ( array( 'conf', 'data', 'data/pages', 'data/attic', 'data/media', 'data/media_attic', 'data/meta', 'data/media_meta', 'data/cache', 'data/index', 'data/locks', 'data/tmp', 'data/log' ) as $name ) {
	mkdir( "$state/$name", 0777, true );
}
file_put_contents( "$state/conf/local.php", '<?php $conf["savedir"] = ' . var_export( "$state/data", true ) . ';' );
// It is older than this PHP, whose deprecations it is full of.
error_reporting( E_ERROR );
require DOKU_INC . 'inc/init.php';
$conf['htmlok'] = 'html' === $way;
$texts = json_decode( file_get_contents( 'php://stdin' ), true );
echo json_encode( array_map( fn( $text ) => p_render( 'xhtml', p_get_instructions( $text ), $info ), $texts ), JSON_UNESCAPED_UNICODE );
