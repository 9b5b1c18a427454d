/**
 * Leaves out of Lit's ReactiveElement what no element of ours uses and no minifier can know to be unused, as it hangs on a
 * class: a third of it, 0.9 kB of brotli in every file. `open-shadow.ts` makes the sheets, in the document where they are needed;
 * properties are strings that are read from attributes and never written to them; there are no decorators, no controllers, no
 * accessors of our own, no steps of an update taken over. Should a piece read differently in another version of Lit, the build
 * stops and names it. Each pair is what Lit says and what is left of it.
 */
const UNUSED = [
  // Style sheets
  [/^import\{[^}]*\}from"\.\/css-tag\.js";export\{[^}]*\}from"\.\/css-tag\.js";/],
  ['this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}', '}'],
  ['createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}'],
  ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},'],
  // Controllers
  ['addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}'],
  [',this._$EO?.forEach(t=>t.hostConnected?.())'],
  ['this._$EO?.forEach(t=>t.hostDisconnected?.())'],
  ['this._$EO?.forEach(t=>t.hostUpdate?.()),'],
  ['this._$EO?.forEach(t=>t.hostUpdated?.()),'],
  // Decorators
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  ['void 0!==t.l&&(this.l=[...t.l]),'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  // Properties written to attributes, or of another type than string
  ['c=a.trustedTypes,l=c?c.emptyScript:"",'],
  [/u=\{toAttribute\(.*?return i\}\},(?=f=)/],
  ['type:String,converter:u,reflect:!1,useDefault:!1,'],
  [',this._$Em=null'],
  [/_\$ET\(t,s\)\{.*?\}(?=_\$AK)/],
  [/_\$AK\(t,s\)\{.*?\}(?=requestUpdate)/, '_$AK(t,s){const i=this.constructor._$Eh.get(t);void 0!==i&&(this[i]=s)}'],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
  [/C\(t,s,\{useDefault.*?\}(?=async _\$EP)/, 'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}'],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
  // Accessors of our own under Lit's, and properties without any
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
    'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
  ],
  ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}'],
  // Steps of an update that an element could take over
  ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}', 'return this.performUpdate(),!this.isUpdatePending}'],
  ['t=this.shouldUpdate(s),t?(this.willUpdate(s),this.update(s)):this._$EM()', 'this._$EM(),t=!0'],
  ['willUpdate(t){}'],
  [/shouldUpdate\(t\)\{return!0\}update\(t\)\{[^}]*\}/],
  ['return this.getUpdateComplete()}getUpdateComplete(){'],
  // Polyfills, and the list of versions that Lit keeps on the page
  ['p=a.reactiveElementPolyfillSupport,'],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  [/export\{y as ReactiveElement,[^}]*\}/, 'export{y as ReactiveElement}'],
];

export const withoutUnusedLit = {
  name: 'without-unused-lit',
  transform(code, id) {
    if (!/@lit.reactive-element.reactive-element\.js$/.test(id)) return null;
    for (const [piece, instead = ''] of UNUSED) {
      const left = code.replace(piece, () => instead);
      if (left === code) this.error(`Lit no longer reads ${piece}: see what took its place.`);
      code = left;
    }
    return { code, map: null };
  },
};
