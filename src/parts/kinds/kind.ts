/** What a page must know about a kind of question: one row of the table of kinds. */
import type { ComponentChildren, JSX } from 'preact';
import type { DocumentView } from '../../present/desk-views.ts';
import type { ViewBase } from '../../present/question-views.ts';

/** Methods, so that all rows fit one table. */
export interface KindParts<V extends ViewBase> {
  /** What it is answered with. */
  Control(this: void, props: { readonly view: V }): JSX.Element | null;
  /** What may be said of it before it is answered. */
  Before?(this: void, props: { readonly view: V }): JSX.Element | null;
  /** What is said under a locked answer beside its feedback. */
  Outcome?(this: void, props: { readonly view: V }): JSX.Element;
  /** What follows that: what is seen after it is read after it. */
  After?(this: void, props: { readonly view: V }): JSX.Element | null;
  /** The document on the desk while this asks something in it. */
  OnDocument?(this: void, props: { readonly view: V; readonly document: DocumentView }): JSX.Element;
  /** What it lays on the desk itself. */
  Page?(this: void, props: { readonly view: V }): JSX.Element | undefined;
  /** Where all of this kind are asked at once, with one in hand at a time. */
  Together?(this: void, props: TogetherProps<V>): ComponentChildren;
}

export interface TogetherProps<V> {
  readonly views: readonly V[];
  /** Asks one of them. */
  ask(this: void, view: V): ComponentChildren;
  /** What they hang in, with the way on: to the next one where one is left, else to the next step. */
  readonly within: (hung: ComponentChildren, next: (() => void) | undefined) => ComponentChildren;
}
