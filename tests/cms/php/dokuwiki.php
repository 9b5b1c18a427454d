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
$data = explode( ' ', 'pages attic media media_attic meta media_meta cache index locks tmp log' );
mkdir( "$state/conf", 0777, true );
foreach ( $data as $name ) {
	mkdir( "$state/data/$name", 0777, true );
}
file_put_contents( "$state/conf/local.php", '<?php $conf["savedir"] = ' . var_export( "$state/data", true ) . ';' );
// It is older than this PHP, whose deprecations it is full of.
error_reporting( E_ERROR );
require DOKU_INC . 'inc/init.php';
$conf['htmlok'] = 'html' === $way;
$texts = json_decode( file_get_contents( 'php://stdin' ), true );
$shown = array_map( fn( $text ) => p_render( 'xhtml', p_get_instructions( $text ), $info ), $texts );
echo json_encode( $shown, JSON_UNESCAPED_UNICODE );
