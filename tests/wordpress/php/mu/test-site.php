<?php
// Only for the tests: frames of a server on this machine may be embedded, ?classic shows the editor from before blocks,
// and ?as-module does what some optimisers do.
add_filter( 'should_load_remote_block_patterns', '__return_false' );
add_filter(
	'http_request_host_is_external',
	function ( $external, $host ) {
		return $external || 'localhost' === $host;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		$ports[] = (int) parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);
add_filter(
	'use_block_editor_for_post',
	function ( $blocks ) {
		return $blocks && ! isset( $_GET['classic'] );
	}
);
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'prin' === $handle && isset( $_GET['as-module'] )
			? preg_replace(
				array( '/ type=([\'"]).*?\1/', '/<script\b/' ),
				array( '', '<script type="module"' ),
				$tag
			)
			: $tag;
	},
	99,
	2
);
