<?php
// php network.php <WordPress folder>: a second site in the network, /school/, whose administrator is not that of the
// network.
$_SERVER += array(
	'REMOTE_ADDR'     => '127.0.0.1',
	'HTTP_HOST'       => substr( getenv( 'PRIN_TEST_SITE' ), strlen( 'http://' ) ),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
require $argv[1] . '/wp-load.php';
$own = wp_insert_user(
	array(
		'user_login' => 'site-administrator',
		'user_pass'  => 'site-administrator',
		'user_email' => 'site-administrator@example.test',
	)
);
$site = wpmu_create_blog( $_SERVER['HTTP_HOST'], '/school/', 'Σχολείο', $own );
if ( is_wp_error( $site ) ) {
	fwrite( STDERR, $site->get_error_message() );
	exit( 1 );
}
// WordPress takes the colon out of an address with a port.
$wpdb->update( $wpdb->blogs, array( 'domain' => $_SERVER['HTTP_HOST'] ), array( 'blog_id' => $site ) );
clean_blog_cache( $site );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	$user = get_user_by( 'login', $role );
	add_user_to_blog( $site, $user->ID, $role );
}
switch_to_blog( $site );
foreach ( array( 'home', 'siteurl' ) as $name ) {
	update_option( $name, getenv( 'PRIN_TEST_SITE' ) . '/school' );
}
update_option( 'permalink_structure', '/%postname%/' );
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules( false );
