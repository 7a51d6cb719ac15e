import { type ComponentType, createContext, Fragment } from 'preact';
import {
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import type { DecisionPartProps } from '@/components/decision/DecisionPart.tsx';

declare global {
  /** This script's copy of Preact: two copies would not know each other's components. */
  var reperePreact: object | undefined;
  /** Set by `entrypoints/panel-decision` when it is there. */
  var repereDecision: ComponentType<DecisionPartProps> | undefined;
}

let loading: Promise<boolean> | undefined;

/** Loads the script of the decision, once; false where it cannot be had. */
export function loadDecisionPart(): Promise<boolean> {
  globalThis.reperePreact ??= {
    createContext,
    Fragment,
    jsx,
    jsxs,
    useContext,
    useEffect,
    useId,
    useLayoutEffect,
    useMemo,
    useReducer,
    useRef,
    useState,
  };
  loading ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = '/panel-decision.js';
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
  return loading;
}
