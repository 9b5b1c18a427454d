/**
 * Leaves out of Lit's ReactiveElement what no element of ours uses: reactive controllers, initializers and metadata of
 * decorators, reflection to attributes, converters (our attributes are strings), its style handling (`open-shadow.ts` makes the
 * sheets, in the document where they are needed), accessors below Lit's own, the steps of an update that nobody takes over, the
 * hook for polyfills and the list of versions on the page's window. It would be a quarter of its weight in every file,
 * and the metadata of decorators is written into the page's own `Symbol`, which a page may have frozen.
 * Every piece is named as Lit's pinned version writes it; should Lit change one, the build stops and says which.
 */
const LEFT_OUT = {
  'import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js";':
    '',
  ',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport': '',
  'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},':
    '',
  ',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};': ';',
  'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;': '',
  'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}': '',
  ',void 0!==t.l&&(this.l=[...t.l])': '',
  ',this.constructor.l?.forEach(t=>t(this))': '',
  'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}':
    '',
  'this.elementStyles=this.finalizeStyles(this.styles)': '',
  'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}':
    '',
  'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}':
    '',
  'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}':
    '',
  ',this._$EO?.forEach(t=>t.hostConnected?.())': '',
  'disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}': 'disconnectedCallback(){}',
  ',this._$EO?.forEach(t=>t.hostUpdate?.())': '',
  'this._$EO?.forEach(t=>t.hostUpdated?.()),': '',
  '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}':
    '',
  'attributeChangedCallback(t,s,i){this._$AK(t,i)}':
    'attributeChangedCallback(t,s,i){this[this.constructor._$Eh.get(t)]=i}',
  '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}':
    '',
  ',this._$Em=null,this._$Ev()': ',this._$Ev()',
  'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}':
    'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}',
  'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}':
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,s)}',
  'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),': '',
  'y.elementStyles=[],y.shadowRootOptions={mode:"open"},': '',
  ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");': ';',
  'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}':
    'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))',
  'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}':
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h)}',
  'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}':
    '',
  'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}':
    'return this.performUpdate(),!this.isUpdatePending}',
  'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)':
    'const s=this._$AL;this._$EM(),this._$AE(s)',
  'static getPropertyOptions(t){return this.elementProperties.get(t)??b}': '',
  'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0':
    'return s.attribute??t.toLowerCase()',
  'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)': 'this._$Eh.set(this._$Eu(t,s),t)',
  'static createProperty(t,s=b)': 'static createProperty(t,s)',
  'const t=this.properties,s=[...r(t),...o(t)];for(const i of s)': 'const t=this.properties;for(const i of r(t))',
  'willUpdate(t){}': '',
  'shouldUpdate(t){return!0}update(t){this._$EM()}': '',
  'return this.getUpdateComplete()}getUpdateComplete(){': '',
  // What is called from one place stands there, and what cannot be otherwise is not asked: an element of ours is a class below
  // a class, its update is always pending when it begins, and ends well (`or-fall-back.ts`).
  'this._$Ev()}_$Ev(){': '',
  '_$AE(t){this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}':
    '',
  'this._$EM(),this._$AE(s)':
    'this._$AL=new Map,this.isUpdatePending=!1,this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(s)),this.updated(s)',
  'if(!this.isUpdatePending)return;': '',
  'this.C(t,s)}!1': 'this._$AL.has(t)||this._$AL.set(t,s)}!1',
  'C(t,s){this._$AL.has(t)||this._$AL.set(t,s)}': '',
  'try{await this._$ES}catch(t){Promise.reject(t)}return this.performUpdate(),!this.isUpdatePending':
    'await this._$ES,this.performUpdate()',
  'static createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))}static getPropertyDescriptor(t,s,i){return{':
    'static createProperty(t,h){const s=Symbol();this.elementProperties.set(t,h),e(this.prototype,t,{',
  ',this.requestUpdate(t,h)},configurable:!0,enumerable:!0}}': ',this.requestUpdate(t,h)}})}',
  'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),this.elementProperties=new Map(t.elementProperties)}':
    '',
  'this._$Ei(),': 'this.elementProperties=new Map((n(this).finalize(),n(this)).elementProperties),',
  'static _$Eu(t,s){return s.attribute??t.toLowerCase()}': '',
  'this._$Eu(t,s)': 's.attribute??t.toLowerCase()',
  'this._$Eh&&[': '[',
  ',this._$E_(),this.requestUpdate()}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}':
    ';for(const t of this.constructor.elementProperties.keys())this.hasOwnProperty(t)&&(this._$Ep.set(t,this[t]),delete this[t]);this.requestUpdate()}',
  'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,':
    'this._$Ep=new Map,this.isUpdatePending=this.hasUpdated=!1,',
  'if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}}':
    'this.renderRoot??=this.createRenderRoot();for(const[t,s]of this._$Ep)this[t]=s}',
  'enableUpdating(t){}': '',
  'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map': 'y.elementProperties=y.finalized=new Map',
  'export{y as ReactiveElement,s as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual};':
    'export{y as ReactiveElement};',
};

/** Rollup plugin, before the resolver's result is minified. */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    if (!/[\\/]reactive-element\.js$/.test(id)) return null;
    for (const [piece, instead] of Object.entries(LEFT_OUT)) {
      if (code.split(piece).length !== 2)
        this.error(
          `@lit/reactive-element is not written as expected any more; look again at what may be left out: ${piece}`,
        );
      code = code.replace(piece, () => instead);
    }
    return { code, map: null };
  },
};
