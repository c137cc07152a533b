create table source (
    code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    name text not null,
    kind text not null,
    mapping jsonb,
    created_at timestamptz not null default now(),
    created_by text not null
);

-- One row a delivered file, or a day of the API. What happened is told by who and when; the counts tell how far it came.
create table delivery (
    id bigint generated always as identity primary key,
    source text not null references source,
    file_name text not null,
    size bigint not null,
    fingerprint text not null,
    sha256 text,
    process text not null,
    heartbeat_at timestamptz not null default now(),
    started_at timestamptz not null default now(),
    started_by text not null,
    resumed_at timestamptz,
    resumed_by text,
    finished_at timestamptz,
    cancelled_at timestamptz,
    cancelled_by text,
    failed_at timestamptz,
    failure text,
    through_line bigint not null default 0,
    bytes_read bigint not null default 0,
    rows_read bigint not null default 0,
    added bigint not null default 0,
    known bigint not null default 0,
    repeats bigint not null default 0,
    refused bigint not null default 0
);

create index delivery_of_source on delivery (source, id desc);

-- Rows that did not come in. Never holds anything out of a cell but a record id that passed its rules.
create table quarantine (
    delivery bigint not null references delivery,
    line bigint not null,
    record_id text not null,
    reason text not null,
    repaired_at timestamptz,
    repaired_by bigint references delivery,
    primary key (delivery, line)
);

create index quarantine_to_repair on quarantine (record_id) where repaired_at is null and record_id <> '';

create table api_key (
    id bigint generated always as identity primary key,
    source text not null references source,
    sha256 text not null unique,
    created_at timestamptz not null default now(),
    created_by text not null,
    revoked_at timestamptz,
    revoked_by text
);
