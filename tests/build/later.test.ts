/** Scripts that come later are imported through one door: what a browser would import is taken from it instead. */
import { describe, expect, it } from 'vitest';
import { inDoor } from '../../scripts/build/later.ts';

const LATER = new Set(['toys-A1.js', 'studio-B2.js']);

describe('what is imported from a script that comes later', () => {
  it.each([
    ['names', 'import{a as b,c}from"./toys-A1.js";b(c)', 'const{a:b,c:c}=__later.get("toys-A1.js");b(c)'],
    ['a name in quotes', 'import{"a-b" as x}from"./toys-A1.js"', 'const{"a-b":x}=__later.get("toys-A1.js");'],
    ['nothing, it only runs', 'import"./toys-A1.js";', '__later.get("toys-A1.js");'],
    [
      'two of them',
      'import{a}from"./toys-A1.js";import{b}from"./studio-B2.js";',
      'const{a:a}=__later.get("toys-A1.js");const{b:b}=__later.get("studio-B2.js");',
    ],
    [
      'what is only passed on',
      'export{a,b as c}from"./toys-A1.js";',
      'const{a:__passed0,b:__passed1}=__later.get("toys-A1.js");export{__passed0 as a,__passed1 as c};',
    ],
    ['when it is wanted', 'const x=()=>import("./toys-A1.js")', 'const x=()=>__later.bring("toys-A1.js")'],
    ['in the minifier’s quotes', 'x=import(`./toys-A1.js`)', 'x=__later.bring("toys-A1.js")'],
  ])('comes from the door: %s', (_, code, through) => expect(inDoor(code, LATER)).toBe(through));

  it.each([
    ['the script that the page itself names', 'import{a}from"./index-C3.js";'],
    ['an address that is only known when it runs', 'const run=(x)=>import(x)'],
    ['a name in a text', 'const text="./toys-A1.js"'],
  ])('and nothing else: %s', (_, code) => expect(inDoor(code, LATER)).toBe(code));

  it.each([
    ['everything under one name', 'import*as all from"./toys-A1.js";'],
    ['all that is passed on', 'export*from"./toys-A1.js";'],
  ])('stops the build where the door cannot do it: %s', (_, code) =>
    expect(() => inDoor(code, LATER)).toThrow(),
  );
});
