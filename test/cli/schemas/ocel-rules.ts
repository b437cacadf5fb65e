/**
 * The rules of OCEL 2.0 for logs in JSON, as a JSON Schema written anew after the specification (A. Berti and others, OCEL Specification 2.0,
 * 2023, section on the JSON format): all values are texts, whatever type is declared; times are moments with a zone.
 */
const text = { type: 'string' } as const;
const moment = { type: 'string', format: 'date-time' } as const;

function listOf(properties: object, required: readonly string[]): object {
  return { type: 'array', items: { type: 'object', properties, required, additionalProperties: false } };
}

const types = listOf(
  {
    name: text,
    attributes: listOf({ name: text, type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] } }, [
      'name',
      'type',
    ]),
  },
  ['name', 'attributes'],
);
const relationships = listOf({ objectId: text, qualifier: text }, ['objectId', 'qualifier']);

export const ocelRules = {
  type: 'object',
  properties: {
    eventTypes: types,
    objectTypes: types,
    events: listOf(
      {
        id: text,
        type: text,
        time: moment,
        attributes: listOf({ name: text, value: text }, ['name', 'value']),
        relationships,
      },
      ['id', 'type', 'time'],
    ),
    objects: listOf(
      {
        id: text,
        type: text,
        attributes: listOf({ name: text, time: moment, value: text }, ['name', 'time', 'value']),
        relationships,
      },
      ['id', 'type'],
    ),
  },
  required: ['eventTypes', 'objectTypes', 'events', 'objects'],
};
