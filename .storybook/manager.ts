import { addons } from 'storybook/manager-api';
import theme from './theme';

// A folder at the top would be written in capitals, and by the rules of English: «ΠΌΤΕ».
addons.setConfig({ theme, sidebar: { showRoots: false } });
