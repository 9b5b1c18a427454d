<?php
// php -S: real files as they are, everything else to index.php, for addresses without ?p=.
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$root = $_SERVER['DOCUMENT_ROOT'];
$file = $root . $path;
if ( '/' !== $path && is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/" );
		return true;
	}
	$run = $path . 'index.php';
} elseif ( '/' !== $path && is_file( $file ) ) {
	return false;
} else {
	$run = '/index.php';
}
$_SERVER['SCRIPT_NAME']     = $run;
$_SERVER['PHP_SELF']        = $run;
$_SERVER['SCRIPT_FILENAME'] = $root . $run;
chdir( dirname( $root . $run ) );
require $root . $run;
return true;
