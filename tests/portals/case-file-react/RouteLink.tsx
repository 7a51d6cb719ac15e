/** @jsxImportSource react */
import type { ComponentChildren } from 'preact';
import { navigate, pathOf, type Route } from './router.ts';

interface Props {
  route: Route;
  children: ComponentChildren;
  className?: string;
  current?: boolean;
}

/** A link that changes the page by `pushState`. */
export function RouteLink({ route, children, className, current = false }: Props) {
  return (
    <a
      href={pathOf(route)}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        navigate(route);
      }}
    >
      {children}
    </a>
  );
}
