import { GR } from 'prin-widgets/prerendered/faq-accordion';
import { Box } from './box';

export default function Page() {
  return (
    <>
      <Box>
        <p>fallback 1466</p>
      </Box>
      {/* The browser has made a shadow root of what the server sent: React must not compare the two. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: GR }} />
    </>
  );
}
