<?php
/**
 * HTML Purifier, which Moodle and Open eClass use, and htmLawed, which Elgg uses, as they ship: reads a list of texts
 * as JSON, writes what each leaves of them. argv: the folder of PHP's packages.
 */
$folder = rtrim( $argv[1], '/' );
set_include_path( $folder );
define( 'HTMLPURIFIER_PREFIX', $folder );
// Debian's is older than PHP 8, which no longer reads letters of a text as $text{0}.
spl_autoload_register(
	function ( $name ) use ( $folder ) {
		$file = "$folder/" . strtr( $name, '_', '/' ) . '.php';
		if ( 0 === strpos( $name, 'HTMLPurifier' ) && is_file( $file ) ) {
			eval( '?>' . preg_replace( '/(\]|\$\w+)\{([^{}]+)\}/', '$1[$2]', file_get_contents( $file ) ) );
		}
	}
);
error_reporting( E_ERROR );
require "$folder/php-htmlawed/htmLawed.php";
$config = HTMLPurifier_Config::createDefault();
$config->set( 'Cache.DefinitionImpl', null );
$purifier = new HTMLPurifier( $config );
$ways     = array(
	'htmlpurifier' => fn( $text ) => $purifier->purify( $text ),
	'htmlawed'     => fn( $text ) => htmLawed( $text, array( 'safe' => 1 ) ),
);
$texts = json_decode( file_get_contents( 'php://stdin' ), true );
echo json_encode( array_map( fn( $way ) => array_map( $way, $texts ), $ways ), JSON_UNESCAPED_UNICODE );
