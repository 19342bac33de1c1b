-- Addresses that are told of releases and alerts. The secret with which messages are signed is encrypted with the master key.
create table webhook (
    id         uuid   primary key,
    name       text   not null unique,
    url        text   not null,
    events     text[] not null,
    secret     bytea  not null,
    created_on date   not null
);

-- Messages that are to be delivered, written by the transaction that publishes: what is published is told, and nothing else
-- is. A delivered one is deleted.
create table webhook_delivery (
    id           uuid        primary key,
    webhook_id   uuid        not null references webhook on delete cascade,
    event        text        not null,
    body         text        not null,
    state        text        not null check (state in ('WAITING', 'DEAD')),
    attempts     integer     not null,
    due_at       timestamptz not null,
    last_failure text
);

create index webhook_delivery_due_idx on webhook_delivery (due_at) where state = 'WAITING';
create index webhook_delivery_webhook_idx on webhook_delivery (webhook_id, state);
