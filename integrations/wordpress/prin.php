<?php
/**
 * Plugin Name: Prin (Πριν)
 * Description: Κουτιά στα ελληνικά για το sexting, για γονείς και εφήβους. Χωρίς cookies, χωρίς αποθήκευση.
 * Version: {{version}}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: prin
 *
 * The code is MIT, the texts CC BY 4.0: LICENSE.txt has the terms of both.
 *
 * It stores nothing and has no settings, so that removing it leaves nothing behind.
 *
 * @package Prin
 */

if ( ! defined( 'ABSPATH' ) || defined( 'PRIN_DIR' ) ) {
	// A second copy of the plugin, in another folder, leaves the first alone.
	return;
}
define( 'PRIN_DIR', __DIR__ );

if ( ! is_readable( PRIN_DIR . '/build.json' ) ) {
	add_action(
		'admin_notices',
		function () {
			printf(
				'<div class="notice notice-error"><p>%s %s</p></div>',
				esc_html__( 'Prin: αυτός είναι ο φάκελος του κώδικα και δεν έχει μέσα τα κείμενα.', 'prin' ),
				esc_html__( 'Εγκαταστήστε το αρχείο prin.zip, από τον φάκελο dist/wordpress.', 'prin' )
			);
		}
	);
	return;
}

require PRIN_DIR . '/elements.php';
require PRIN_DIR . '/script.php';
require PRIN_DIR . '/render.php';
require PRIN_DIR . '/blocks.php';
require PRIN_DIR . '/shortcode.php';
require PRIN_DIR . '/pasted.php';
