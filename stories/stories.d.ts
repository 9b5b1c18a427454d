/** The stories of every element, in the order of their meta.json. */
declare module '#stories' {
  export interface Story {
    name: string;
    render: (args?: object) => import('lit').TemplateResult;
    play?: (context: import('./story-helpers.js').PlayContext) => Promise<void>;
  }
  /** The stories that every element has: Storybook shows these side by side. */
  export type StoryName =
    'Default' | 'Cyprus' | 'Dark' | 'HeadingLevel' | 'LargeText' | 'Narrow' | 'QuickExit' | 'Themed';
  export type ElementStories = { default: { title: string } } & Record<StoryName, Story>;
  const stories: ElementStories[];
  export default stories;
}
