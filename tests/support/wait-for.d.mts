export function waitFor<Value>(what: string, condition: () => Value | Promise<Value>): Promise<Value>;
