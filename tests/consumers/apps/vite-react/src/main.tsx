import { StrictMode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import 'prin-widgets/faq-accordion';
import 'prin-widgets/helpline-box';
import type { HelplineBox } from 'prin-widgets/helpline-box';
import type {} from 'prin-widgets/react';

function App() {
  const box = useRef<HelplineBox>(null);
  return (
    <>
      <prin-helpline-box
        ref={box}
        heading-level="3"
        country="CY"
        onprin-print={(event) => {
          const nothing: null = event.detail;
          document.documentElement.dataset['printed'] = `${nothing} ${box.current?.country}`;
        }}
      >
        <p>fallback 1466</p>
      </prin-helpline-box>
      <prin-faq-accordion heading-level={3} open="prin-faq-07">
        <p>fallback 116 111</p>
      </prin-faq-accordion>
      {/* @ts-expect-error no such country */}
      {false && <prin-helpline-box country="DE" />}
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
