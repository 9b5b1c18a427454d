/**
 * A page made with Vue that renders again and again around the elements. The server writes their names into it:
 * ELEMENT_NAMES.
 */
import { createApp, h, nextTick, ref } from 'vue';

createApp({
  setup() {
    const count = ref(0);
    window.renderAgain = () => {
      count.value++;
      return nextTick();
    };
    return () => [
      h('p', { class: `shown-${count.value}` }, `${count.value}`),
      ...ELEMENT_NAMES.map((name) =>
        h(
          `prin-${name}`,
          { key: name, 'heading-level': count.value % 2 ? '3' : '2', country: 'GR', class: `n${count.value}` },
          [h('p', '116 111')],
        ),
      ),
      count.value % 2 ? h('prin-helpline-box', { key: 'other' }) : null,
    ];
  },
}).mount('#app');
