/**
 * The blocks in the editor: the element itself as a preview, its attributes in the sidebar. What readers get is made in
 * render.php.
 */
( function ( blocks, blockEditor, components, { createElement: el, Fragment }, prin ) {
	const { createBlock, registerBlockType, registerBlockVariation } = blocks;
	const { InspectorControls, RichText, useBlockProps } = blockEditor;
	const { Disabled, PanelBody, SandBox, SelectControl, TextControl, ToggleControl } = components;

	/**
	 * What stays in the page when the plugin is gone. An editor compares it with every saved block: not a letter of it may
	 * change.
	 */
	const left = [
		'Άμεσος κίνδυνος: ',
		el( 'a', { href: 'tel:112' }, '112' ),
		'. Γραμμή για παιδιά και εφήβους: ',
		el( 'a', { href: 'tel:116111' }, '116\u00a0111' ),
		'.',
	];

	/** The words of the link to the page of the box, where the site has one: they are saved too. */
	const leftLink = 'Όλο το κείμενο';

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

	/** The settings that pasted code has, as a tag or, with `data-` before them, as a mark. */
	function pasted( name, node ) {
		const prefix = node.localName.startsWith( 'prin-' ) ? '' : 'data-';
		const attributes = {};
		for ( const [ attribute, { type } ] of takes( name ) ) {
			const value = node.getAttribute( prefix + attribute );
			if ( value !== null ) attributes[ attribute ] = type === 'boolean' ? value !== 'false' : value;
		}
		const line = prin.local.on === name && node.querySelector( '[slot=local], [data-prin-slot=local]' );
		return line ? { ...attributes, local: line.textContent.trim() } : attributes;
	}

	/** Code that an author pastes into the text becomes the block: as text WordPress would keep its words alone. */
	function fromPaste( name ) {
		const all = takes( name ).map( ( [ attribute ] ) => attribute );
		const words = { '#text': {}, a: { attributes: [ 'href' ], children: { '#text': {} } } };
		const inside = { p: { attributes: [ 'slot', 'data-prin-slot' ], children: words }, ...words };
		return {
			type: 'raw',
			priority: 1,
			schema: {
				[ `prin-${ name }` ]: { attributes: all, children: inside },
				div: { attributes: [ 'data-prin', ...all.map( ( attribute ) => `data-${ attribute }` ) ], children: inside },
			},
			isMatch: ( node ) =>
				node.localName === `prin-${ name }` ||
				( node.localName === 'div' && node.getAttribute( 'data-prin' ) === name ),
			transform: ( node ) => createBlock( `prin/${ name }`, pasted( name, node ) ),
		};
	}

	function control( name, { type, label, help, values }, value, set ) {
		const shared = { key: name, label, help };
		if ( type === 'boolean' ) return el( ToggleControl, { ...shared, checked: Boolean( value ), onChange: set } );
		// An empty value is the default, and is not written.
		const onChange = ( chosen ) => set( chosen || undefined );
		if ( ! values ) {
			const input = type === 'address' ? 'url' : 'text';
			return el( TextControl, { ...shared, value: value || '', onChange, type: input } );
		}
		const options = Object.entries( values ).map( ( [ key, text ] ) => ( { value: key, label: text } ) );
		return el( SelectControl, { ...shared, value: value || options[ 0 ].value, options, onChange } );
	}

	for ( const [ name, { title } ] of Object.entries( prin.elements ) ) {
		const hasLocal = prin.local.on === name;
		registerBlockType( `prin/${ name }`, {
			transforms: { from: [ fromPaste( name ) ] },
			edit( { attributes, setAttributes } ) {
				const controls = takes( name )
					.filter( ( [ attribute ] ) => attribute !== 'exit-href' || attributes[ 'quick-exit' ] )
					.map( ( [ attribute, known ] ) =>
						control( attribute, known, attributes[ attribute ], ( value ) =>
							setAttributes( { [ attribute ]: value } )
						)
					);
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
				el(
					'div',
					useBlockProps.save(),
					attributes.local && el( RichText.Content, { tagName: 'p', value: attributes.local } ),
					el(
						'p',
						null,
						...( attributes.page ? [ el( 'a', { href: attributes.page }, leftLink ), '. ' ] : [] ),
						...left
					)
				),
		} );
		// New blocks alone: those that are saved stay as they are.
		if ( prin.pages ) {
			const attributes = { page: `${ prin.pages }text/${ name }.html` };
			registerBlockVariation( `prin/${ name }`, { name: 'page', title, isDefault: true, attributes } );
		}
	}
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.prin_blocks );
