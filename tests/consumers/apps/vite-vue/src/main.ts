import { createApp } from 'vue';
import 'prin-widgets/faq-accordion';
import 'prin-widgets/helpline-box';
import type {} from 'prin-widgets/vue';
import App from './App.vue';

createApp(App).mount('#app');
