import type {ComplexAttributeConverter} from 'lit';

/** A boolean attribute that is off also as `"false"`: servers of frameworks write that. */
export const flagConverter: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
};
