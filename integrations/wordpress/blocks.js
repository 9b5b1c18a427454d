/**
 * The blocks in the editor: the element itself as a preview, its attributes in the sidebar. What readers get is made in render.php.
 */
( function ( { registerBlockType }, { InspectorControls, RichText, useBlockProps }, components, { createElement: el, Fragment }, prin ) {
	const { Disabled, PanelBody, SandBox, SelectControl, TextControl, ToggleControl } = components;

	/** What stays in the page when the plugin is gone. An editor compares it with every saved block: not a letter of it may change. */
	const left = [ 'Άμεσος κίνδυνος: ', el( 'a', { href: 'tel:112' }, '112' ), '. Γραμμή για παιδιά και εφήβους: ', el( 'a', { href: 'tel:116111' }, '116\u00a0111' ), '.' ];

	const takes = ( name ) => Object.entries( prin.attributes ).filter( ( [ , { on } ] ) => ! on || on.includes( name ) );

	/** The element as a page would have it. It is written in a document of its own, where nothing runs. */
	function preview( name, attributes ) {
		const inert = document.implementation.createHTMLDocument( '' );
		const element = inert.createElement( `prin-${ name }` );
		for ( const [ attribute ] of takes( name ) ) {
			const value = attributes[ attribute ];
			if ( value ) element.setAttribute( attribute, value === true ? '' : value );
		}
		if ( attributes.local ) {
			const line = inert.createElement( 'p' );
			line.slot = 'local';
			line.innerHTML = attributes.local;
			element.append( line );
		}
		return element.outerHTML;
	}

	function control( name, { type, label, help, values }, value, set ) {
		const shared = { key: name, label, help };
		if ( type === 'boolean' ) return el( ToggleControl, { ...shared, checked: Boolean( value ), onChange: set } );
		// An empty value is the default, and is not written.
		const onChange = ( chosen ) => set( chosen || undefined );
		if ( ! values ) return el( TextControl, { ...shared, value: value || '', onChange, type: type === 'address' ? 'url' : 'text' } );
		const options = Object.entries( values ).map( ( [ key, text ] ) => ( { value: key, label: text } ) );
		return el( SelectControl, { ...shared, value: value || options[ 0 ].value, options, onChange } );
	}

	for ( const [ name, { title } ] of Object.entries( prin.elements ) ) {
		const hasLocal = prin.local.on === name;
		registerBlockType( `prin/${ name }`, {
			edit( { attributes, setAttributes } ) {
				const controls = takes( name )
					.filter( ( [ attribute ] ) => attribute !== 'exit-href' || attributes[ 'quick-exit' ] )
					.map( ( [ attribute, known ] ) => control( attribute, known, attributes[ attribute ], ( value ) => setAttributes( { [ attribute ]: value } ) ) );
				return el(
					Fragment,
					null,
					el( InspectorControls, null, el( PanelBody, { title: 'Ρυθμίσεις' }, controls ) ),
					el(
						'div',
						useBlockProps(),
						hasLocal &&
							el( RichText, {
								tagName: 'p',
								value: attributes.local || '',
								onChange: ( local ) => setAttributes( { local: local || undefined } ),
								allowedFormats: [ 'core/bold', 'core/italic', 'core/link' ],
								placeholder: prin.local.placeholder,
								'aria-label': prin.local.label,
							} ),
						el( Disabled, null, el( SandBox, { html: preview( name, attributes ), scripts: [ prin.script ], title } ) )
					)
				);
			},
			save: ( { attributes } ) =>
				el( 'div', useBlockProps.save(), attributes.local && el( RichText.Content, { tagName: 'p', value: attributes.local } ), el( 'p', null, ...left ) ),
		} );
	}
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.prin_blocks );
