// A receiving end: share events into PostgreSQL. Delivery is at least once, so `id` is the key and repeats vanish.
// Run by @google-cloud/functions-framework, here, on Cloud Run or on Knative:
//     PGHOST=… PGDATABASE=… WEBHOOK_SECRET=whsec_… functions-framework --source tests/support/receiver/index.mjs --target events
import { http } from '@google-cloud/functions-framework';
import { HTTP } from 'cloudevents';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';

const pool = new pg.Pool();
// The database went away: the next request says so with 500, and Klarpost comes again.
pool.on('error', (error) => console.error(error.message));

const INSERT = `
  insert into events (id, source, type, time, sequence, subject, data)
  select * from jsonb_to_recordset($1) as event
    (id uuid, source text, type text, time timestamptz, sequence text, subject text, data jsonb)
  on conflict (id) do nothing`;

http('events', async ({ headers, rawBody = '' }, response) => {
  const body = rawBody.toString();
  const { WEBHOOK_SECRET } = process.env;
  try {
    if (WEBHOOK_SECRET) new Webhook(WEBHOOK_SECRET).verify(body, headers);
  } catch (error) {
    return response.status(401).send(error.message);
  }
  let events;
  try {
    // One event, or a batch: the framework's own CloudEvent functions know single events only.
    events = [HTTP.toEvent({ headers, body })].flat();
  } catch (error) {
    return response.status(400).send(error.message);
  }
  await pool.query(INSERT, [JSON.stringify(events)]);
  response.status(204).end();
});
