<?php
// php -S: real files as they are, everything else to index.php, for addresses without ?p=.
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$root = $_SERVER['DOCUMENT_ROOT'];
// The sites of a network share the files of WordPress, as its rules for servers have it.
$shared = getenv( 'PRIN_TEST_NETWORK' )
	&& preg_match( '#^/[\w-]+(/(?:wp-(?:admin|content|includes)(?:/.*)?|[^/]+\.php))$#', $path, $parts )
	&& ! is_file( $root . $path )
	&& 0 !== strpos( $path, '/wp-' );
if ( $shared ) {
	$path = $parts[1];
}
$file = $root . $path;
if ( '/' !== $path && is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( 'Location: ' . strtok( $_SERVER['REQUEST_URI'], '?' ) . '/' );
		return true;
	}
	$run = $path . 'index.php';
} elseif ( '/' !== $path && is_file( $file ) && ! $shared ) {
	return false;
} elseif ( $shared && is_file( $file ) && 'php' !== pathinfo( $file, PATHINFO_EXTENSION ) ) {
	$types = array( 'js' => 'text/javascript', 'css' => 'text/css', 'svg' => 'image/svg+xml' );
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? mime_content_type( $file ) ) );
	readfile( $file );
	return true;
} elseif ( $shared && is_file( $file ) ) {
	$run = $path;
} else {
	$run = '/index.php';
}
$_SERVER['SCRIPT_NAME']     = $run;
$_SERVER['PHP_SELF']        = $run;
$_SERVER['SCRIPT_FILENAME'] = $root . $run;
chdir( dirname( $root . $run ) );
require $root . $run;
return true;
