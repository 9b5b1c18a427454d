/** For the tests in TypeScript: the compiler reads no types from JavaScript here. */
declare module '*/wait-for.mjs' {
  export function waitFor<Value>(what: string, condition: () => Value | Promise<Value>): Promise<Value>;
}
