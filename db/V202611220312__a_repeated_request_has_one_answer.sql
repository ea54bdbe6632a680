-- A caller who got no answer may send the same request again; what it did is done once, and its answer is kept here.
create table web_idempotency (
    actor text not null,
    idempotency_key text not null,
    request_hash text not null,
    received_at timestamptz not null,
    status int,
    content_type text,
    location text,
    etag text,
    body text,
    primary key (actor, idempotency_key)
);

create index web_idempotency_received_at on web_idempotency (received_at);
