create table events (
  id uuid primary key,
  source text not null,
  type text not null,
  time timestamptz not null,
  sequence text not null,
  subject text,
  data jsonb not null,
  received timestamptz not null default now()
);
