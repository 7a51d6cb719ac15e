/**
 * React is here only to be a host page, and its own types are not installed. Preact's compatible types
 * describe the small part used: hooks, JSX, `createRoot`.
 */
declare module 'react' {
  export { useSyncExternalStore } from 'preact/compat';
  export * from 'preact/hooks';
}
declare module 'react/jsx-runtime' {
  export * from 'preact/jsx-runtime';
}
declare module 'react-dom/client' {
  export * from 'preact/compat/client';
}
