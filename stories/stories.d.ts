/** The stories of every element, in the order of their meta.json. */
declare module '#stories' {
  export interface Story {
    name: string;
    render: (args?: object) => import('lit').TemplateResult;
    play?: (context: import('./story-helpers.js').PlayContext) => Promise<void>;
  }
  /** What every element has a story for: Storybook shows these side by side. */
  export type Condition =
    'Default' | 'Cyprus' | 'Dark' | 'HeadingLevel' | 'LargeText' | 'Narrow' | 'QuickExit' | 'Themed';
  export type ElementStories = { default: { title: string } } & Record<Condition, Story>;
  const stories: ElementStories[];
  export default stories;
}
