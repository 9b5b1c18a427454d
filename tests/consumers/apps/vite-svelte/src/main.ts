import { mount } from 'svelte';
import 'prin-widgets/faq-accordion';
import 'prin-widgets/helpline-box';
import type {} from 'prin-widgets/svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
