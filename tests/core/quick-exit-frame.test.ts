import { tags } from '#elements';
import { expect } from 'chai';
import '../../src/prin.js';
import { findAll, fixture, fixtureCleanup } from '../support/fixture.js';

it('the quick exit is offered in a frame that may navigate the page, and in no other', async () => {
  const offered = async (sandbox: string | null) => {
    const frame = document.createElement('iframe');
    if (sandbox !== null) frame.setAttribute('sandbox', `allow-scripts allow-same-origin ${sandbox}`);
    frame.srcdoc = `<script type="module">
      import { canExit } from '/src/features/quick-exit.ts';
      parent.postMessage([canExit(''), canExit('false')]);
    </script>`;
    const answered = new Promise<unknown>((answer) =>
      addEventListener('message', ({ data }) => answer(data), { once: true }),
    );
    document.body.append(frame);
    const answer = await answered;
    frame.remove();
    return answer;
  };
  for (const sandbox of [null, 'allow-top-navigation', 'allow-top-navigation-by-user-activation'])
    expect(await offered(sandbox), `${sandbox}`).to.deep.equal([true, false]);
  for (const sandbox of ['', 'allow-top-navigation-to-custom-protocols'])
    expect(await offered(sandbox), sandbox).to.deep.equal([false, false]);
});

for (const tag of tags)
  it(`<${tag}> offers the quick exit just where the script of our frame pages knows a way out`, async () => {
    const frame = globalThis as { [known: symbol]: boolean | undefined };
    const CAN_EXIT = Symbol.for('prin.leave');
    try {
      for (const can of [false, true]) {
        frame[CAN_EXIT] = can;
        expect(findAll(await fixture(tag, `<${tag} quick-exit></${tag}>`), '.exit')).to.have.lengthOf(Number(can));
      }
    } finally {
      Reflect.deleteProperty(frame, CAN_EXIT);
      fixtureCleanup();
    }
  });
