import 'prin-widgets';

const box = document.querySelector('prin-helpline-box');
const country: 'GR' | 'CY' | null | undefined = box?.country;
document.addEventListener('prin-print', ({ detail }) => {
  const nothing: null = detail;
  document.documentElement.dataset['printed'] = `${nothing} ${country}`;
});
