<?php
/**
 * From a name, its attributes and the site's own line to HTML. Blocks and shortcodes both end here.
 *
 * @package Prin
 */

defined( 'ABSPATH' ) || exit;

/**
 * An element with its fallback inside, and what editors should know before it.
 *
 * @param string $element    Name of an element; of none there is, readers get the helplines.
 * @param array  $attributes Attributes as an author wrote them.
 * @param string $local      The site's own line, as HTML.
 * @param string $wrapper    Attributes of the box around it, escaped.
 * @return string
 */
function prin_render( $element, $attributes, $local, $wrapper ) {
	if ( ! isset( prin_elements()[ $element ] ) ) {
		/* translators: 1: a word, 2: a list of words. */
		$none = __( 'Δεν υπάρχει στοιχείο «%1$s». Υπάρχουν: %2$s. Οι αναγνώστες βλέπουν τις γραμμές βοήθειας.', 'prin' );
		$text = sprintf( $none, $element, implode( ', ', array_keys( prin_elements() ) ) );
		return prin_notice( $text )
			. sprintf( '<div %s>%s%s</div>', $wrapper, prin_local( $local, '' ), prin_fallback( 'helpline-box' ) );
	}
	list( $allowed, $notices ) = prin_checked( $element, $attributes );

	$after = '';
	if ( '' !== trim( $local ) && ! prin_takes_local( $element ) ) {
		/* translators: %s: name of an element. */
		$no_place  = __( 'Το «%s» δεν έχει θέση για δική σας γραμμή: το κείμενο μπήκε από κάτω.', 'prin' );
		$notices[] = sprintf( $no_place, $element );
		$after     = prin_local( $local, '' );
		$local     = '';
	}
	wp_enqueue_script( 'prin' );
	return implode( array_map( 'prin_notice', $notices ) ) . sprintf(
		'<div %1$s><prin-%2$s%3$s>%4$s</prin-%2$s>%5$s</div>',
		$wrapper,
		$element,
		prin_written( $allowed ),
		prin_with_local( $element, $allowed['country'] ?? '', $local ),
		$after
	);
}

/**
 * Attributes that an element takes, and a sentence for every one that it does not.
 *
 * @param string $element    Name of an element.
 * @param array  $attributes Attributes as an author wrote them.
 * @return array{0: string[], 1: string[]}
 */
function prin_checked( $element, $attributes ) {
	$known   = prin_attributes( $element );
	$allowed = array();
	$notices = array();
	foreach ( $attributes as $name => $value ) {
		$written = true === $value ? '' : (string) ( is_scalar( $value ) ? $value : wp_json_encode( $value ) );
		if ( ! isset( $known[ $name ] ) ) {
			/* translators: 1: a word, 2: name of an element, 3: a list of words. */
			$unknown   = __( 'Το «%1$s» δεν είναι ρύθμιση του «%2$s» και δεν λαμβάνεται υπόψη. Ρυθμίσεις του: %3$s.', 'prin' );
			$notices[] = sprintf( $unknown, $name, $element, implode( ', ', array_keys( $known ) ) );
		} elseif ( ! prin_is_allowed( $known[ $name ], $written ) ) {
			/* translators: 1: a value, 2: name of an attribute. */
			$refused   = __( 'Η τιμή «%1$s» δεν γίνεται δεκτή στη ρύθμιση «%2$s» και ισχύει η προεπιλογή.', 'prin' );
			$notices[] = sprintf( $refused, $written, $name ) . ' ' . prin_expected( $known[ $name ] );
		} elseif ( false !== $value && ( '' !== $written || 'boolean' === ( $known[ $name ]['type'] ?? '' ) ) ) {
			$allowed[ $name ] = $written;
		}
	}
	return array( $allowed, $notices );
}

/**
 * Whether an attribute may have a value. Nothing is always allowed: it is the default.
 *
 * @param array  $attribute What is known of the attribute.
 * @param string $value     The value.
 * @return bool
 */
function prin_is_allowed( $attribute, $value ) {
	if ( '' === $value || 'boolean' === ( $attribute['type'] ?? '' ) ) {
		return true;
	}
	if ( isset( $attribute['values'] ) ) {
		return isset( $attribute['values'][ $value ] );
	}
	return isset( $attribute['pattern'] )
		? 1 === preg_match( '/^(?:' . $attribute['pattern'] . ')$/D', $value )
		: '' !== esc_url_raw( $value, array( 'http', 'https' ) );
}

/**
 * What is allowed, for the sentence that says that something is not.
 *
 * @param array $attribute What is known of the attribute.
 * @return string
 */
function prin_expected( $attribute ) {
	if ( isset( $attribute['values'] ) ) {
		$values = array_filter( array_map( 'strval', array_keys( $attribute['values'] ) ), 'strlen' );
		/* translators: %s: a list of values. */
		return sprintf( __( 'Δεκτές τιμές: %s.', 'prin' ), implode( ', ', $values ) );
	}
	return $attribute['help'];
}

/**
 * Attributes as they stand in a tag.
 *
 * @param string[] $attributes Values by name; the names are those of the elements.
 * @return string
 */
function prin_written( $attributes ) {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $written;
}

/**
 * The fallback with the site's own line in it: below the first group, which is immediate danger, above all others. What
 * goes into a slot is a child of the element itself, so the line stands between two parts of the text, which the build
 * has cut.
 *
 * @param string $element Name of an element.
 * @param string $country Whose numbers: GR or CY; those of the default country if none is named.
 * @param string $local   The line, as HTML, or nothing; nothing where the element has no such line.
 * @return string
 */
function prin_with_local( $element, $country, $local ) {
	$line = prin_local( $local, ' slot="local"' );
	return '' === $line
		? prin_fallback( $element, $country )
		: prin_fallback( $element, $country, '.above' ) . $line . "\n" . prin_fallback( $element, $country, '.below' );
}

/**
 * The site's own line with no more markup than a line needs.
 *
 * @param string $local As an author wrote it.
 * @param string $slot  The attribute that puts it in its place.
 * @return string
 */
function prin_local( $local, $slot ) {
	$inline  = array_fill_keys( array( 'br', 'strong', 'em', 'b', 'i', 'p', 'ul', 'ol', 'li' ), array() );
	$allowed = $inline + array( 'a' => array( 'href' => true ), 'span' => array( 'lang' => true ) );
	// WordPress makes paragraphs around a shortcode and leaves half of them inside it. Piece by piece: one pattern for
	// all of them gives up on long white space, and the line would be lost.
	$line = trim( $local );
	do {
		$before = $line;
		$line   = trim( preg_replace( '#^(?:</p>|<br ?/?>)|(?:<p>|<br ?/?>)$#', '', $line ) );
	} while ( $line !== $before );
	$line = trim( force_balance_tags( wp_kses( $line, $allowed ) ) );
	return '' === $line ? '' : '<div' . $slot . '>' . $line . '</div>';
}

/**
 * A sentence for those who edit this page, and for nobody else.
 *
 * @param string $text The sentence.
 * @return string
 */
function prin_notice( $text ) {
	$post = get_the_ID();
	if ( ! ( $post ? current_user_can( 'edit_post', $post ) : current_user_can( 'edit_theme_options' ) ) ) {
		return '';
	}
	return sprintf(
		'<p class="prin-notice" role="note"><mark><strong>Prin:</strong> %s</mark> <small>%s</small></p>',
		esc_html( $text ),
		esc_html__( 'Το βλέπουν μόνο όσοι επεξεργάζονται τη σελίδα.', 'prin' )
	);
}
