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
import type { PanelRestProps } from '@/components/decision/PanelRest.tsx';
import type { chooseBest, explanationOf } from '@/utils/interview/explanation.ts';
import type { OfferSorter } from '@/utils/programmes/offers.ts';

/** What `entrypoints/panel-rest` brings: the decision, and the reasons for and against every kind of help. */
export interface PanelTools {
  Rest: ComponentType<PanelRestProps>;
  explanationOf: typeof explanationOf;
  chooseBest: typeof chooseBest;
  offersOfKind: OfferSorter;
}

declare global {
  /** This script's copy of Preact: two copies would not know each other's components. */
  var reperePreact: object | undefined;
  var repereRest: PanelTools | undefined;
}

let loading: Promise<PanelTools | null> | undefined;

/** Loads the rest of the panel, once; null where it cannot be had. */
export function loadRest(): Promise<PanelTools | null> {
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
    script.src = '/panel-rest.js';
    script.onload = () => resolve(globalThis.repereRest ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
  return loading;
}
