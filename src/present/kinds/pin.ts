/** A place on the map, told by its degrees and by the nearest city. */
import { type Coordinates, kilometresBetween, wholeDegrees } from '../../rules/great-circle.ts';
import { answerOf } from '../../rules/lookup.ts';
import type { QuestionOf } from '../../rules/weekend.ts';
import { say } from '../../words/words.ts';
import type { Option, ViewBase } from '../question-views.ts';
import type { Telling } from '../telling.ts';
import type { KindRow } from './kind.ts';

export interface PinView extends ViewBase {
  readonly kind: 'pin';
  readonly at: Coordinates | undefined;
  /** Where it is, in words; empty before it is put anywhere. */
  readonly said: string;
  /** Each with the whole degrees that a pin on it has. */
  readonly cities: readonly (Option & { readonly at: Coordinates })[];
  readonly chosen: string | undefined;
}

/** From how many km on a place is no longer near a city. */
const NEAR = 250;

export const pin: KindRow<'pin', PinView> = {
  layout: 'globe',
  scene: 'globe',
  view(telling, question, base) {
    const at = answerOf(telling.state, question);
    const cities = question.cities.map((city) => ({
      id: city.id,
      label: say(telling.words, `place.${city.id}`),
      at: wholeDegrees(city.at),
    }));
    const isThere = (city: Coordinates) => city.latitude === at?.latitude && city.longitude === at.longitude;
    return {
      ...base,
      kind: 'pin',
      at,
      said: at ? placeText(telling, question, at) : '',
      cities,
      chosen: cities.find((city) => isThere(city.at))?.id,
    };
  },
  told: placeText,
  answered: () => ({ cue: 'tick' }),
  locked: 'pin',
};

/** "48° north, 16° east, near Vienna"; further off, how far from the nearest city. */
function placeText({ words, language }: Telling, { cities }: QuestionOf<'pin'>, at: Coordinates): string {
  const nearest = cities.reduce((best, city) =>
    kilometresBetween(city.at, at) < kilometresBetween(best.at, at) ? city : best,
  );
  const city = say(words, `place.${nearest.id}`);
  const away = kilometresBetween(nearest.at, at);
  return say(words, 'pin.at', {
    latitude: say(words, at.latitude < 0 ? 'pin.south' : 'pin.north', { degrees: Math.abs(at.latitude) }),
    longitude: say(words, at.longitude < 0 ? 'pin.west' : 'pin.east', { degrees: Math.abs(at.longitude) }),
    near: say(words, away > NEAR ? 'pin.away' : 'pin.near', { city, km: roundKilometres(language, away) }),
  });
}

/** As precise as whole degrees allow: in tens of km. */
export function roundKilometres(language: string, km: number): string {
  return (Math.round(km / 10) * 10).toLocaleString(language);
}
