/** What became known from 2009 to 2018: sixteen events, their places, and what each makes of what was claimed that weekend. */
import type { Timeline } from '../../present/scenery.ts';

/** To the hundredth of a degree, as GeoNames has them: docs/sources.md. */
export const places = {
  washington: { latitude: 38.9, longitude: -77.04 },
  'new-york': { latitude: 40.71, longitude: -74.01 },
  'boca-raton': { latitude: 26.36, longitude: -80.08 },
  chicago: { latitude: 41.85, longitude: -87.65 },
  geneva: { latitude: 46.2, longitude: 6.15 },
  vienna: { latitude: 48.21, longitude: 16.37 },
  muscat: { latitude: 23.58, longitude: 58.41 },
  tehran: { latitude: 35.69, longitude: 51.42 },
} as const satisfies Timeline['places'];

export const timeline = {
  places,
  claims: [
    { id: 'times-exchanges', document: 'times', named: false, hangs: true },
    { id: 'times-agreed', document: 'times', named: false, hangs: true },
    { id: 'nsc-no-agreement', document: 'nsc', named: true, hangs: true },
    { id: 'nsc-ready', document: 'nsc', named: true, hangs: true },
    { id: 'salehi-no-discussions', document: 'salehi', named: true, hangs: true },
    { id: 'analyst-samore', document: 'al-monitor', named: false, hangs: true },
    { id: 'nbc-talks', document: 'nbc', named: false, hangs: true },
    { id: 'nbc-no-meeting', document: 'nbc', named: false, hangs: true },
    { id: 'nbc-consulted', document: 'nbc', named: false, hangs: true },
    { id: 'article-summary', document: 'article' },
    { id: 'article-evidence', document: 'article' },
    { id: 'article-ploy', document: 'article' },
  ],
  events: [
    { step: 'known-offer', places: ['washington'], turns: { 'times-exchanges': 'supports' } },
    {
      step: 'known-sultan',
      places: ['muscat'],
      turns: { 'times-exchanges': 'supports' },
      thread: ['washington', 'muscat'],
    },
    { step: 'known-senator', places: ['muscat'], turns: { 'times-exchanges': 'supports' } },
    {
      step: 'known-first-meeting',
      places: ['muscat'],
      turns: { 'times-exchanges': 'supports', 'nbc-talks': 'supports', 'salehi-no-discussions': 'weakens' },
      thread: ['muscat', 'tehran'],
      measures: 'PIN',
    },
    {
      step: 'known-debate',
      places: ['boca-raton'],
      turns: { 'nsc-no-agreement': 'supports', 'times-agreed': 'weakens' },
    },
    { step: 'known-election', places: ['chicago'], turns: {} },
    { step: 'known-briefing', places: ['washington'], turns: { 'nsc-no-agreement': 'leaves-open' } },
    {
      step: 'known-three-days',
      places: ['muscat'],
      turns: { 'nbc-talks': 'supports', 'nsc-ready': 'supports', 'times-agreed': 'leaves-open' },
    },
    { step: 'known-president', places: ['tehran'], turns: {} },
    { step: 'known-encounter', places: ['new-york'], turns: { 'nsc-ready': 'supports' } },
    {
      step: 'known-telephone',
      places: ['new-york', 'washington'],
      turns: { 'nsc-ready': 'supports' },
      thread: ['washington', 'new-york'],
    },
    { step: 'known-told', places: ['washington'], turns: { 'nbc-consulted': 'weakens' } },
    {
      step: 'known-interim',
      places: ['geneva'],
      turns: { 'times-exchanges': 'supports', 'nbc-talks': 'supports', 'nbc-consulted': 'weakens' },
      thread: ['muscat', 'geneva'],
    },
    { step: 'known-agreement', places: ['vienna'], turns: {}, thread: ['geneva', 'vienna'] },
    {
      step: 'known-account',
      places: ['tehran'],
      turns: { 'salehi-no-discussions': 'weakens', 'times-exchanges': 'supports' },
      thread: ['vienna', 'tehran'],
    },
    { step: 'known-withdrawal', places: ['washington'], turns: {} },
  ],
  weekend: 'known-debate',
} as const satisfies Timeline;
