<?php
// php install.php <WordPress folder>: a site with one user of each role, whose password is the name of the role.
define( 'WP_INSTALLING', true );
$_SERVER += array(
	'HTTP_HOST'       => wp_test_host(),
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Δοκιμή', 'administrator', 'administrator@example.test', false, '', 'administrator' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.test",
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
if ( getenv( 'PRIN_TEST_NETWORK' ) ) {
	require ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	populate_network( 1, wp_test_host(), 'administrator@example.test', 'Δίκτυο', '/', false );
}
if ( wp_get_theme( 'twentytwentyone' )->exists() ) {
	switch_theme( 'twentytwentyone' );
}
flush_rewrite_rules( false );
echo $GLOBALS['wp_version'], ' ', get_stylesheet(), "\n";

function wp_test_host() {
	$site = parse_url( getenv( 'PRIN_TEST_SITE' ) );
	return $site['host'] . ':' . $site['port'];
}
