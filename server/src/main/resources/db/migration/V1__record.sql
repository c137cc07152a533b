-- The record: every signal once, masked. Written by nl.klankbord.record.SignalRecord alone.

-- Order of changes. A new signal takes its id from it too, so that a signal that never changed has id = sequence.
create sequence signal_sequence;

create table signal (
    id bigint primary key,
    sequence bigint not null unique,
    source text not null,
    record_id text not null,
    delivery bigint not null,
    line bigint not null,
    received date not null,
    text text not null,
    language text not null,
    topics text[] not null,
    experiences text[] not null,
    sentiment smallint not null check (sentiment between -1 and 1),
    -- One line per piece of evidence: label, start, end, reason, with tabs between.
    evidence text not null,
    channel text not null,
    unit text not null,
    area text not null,
    stated_language text not null,
    score_value numeric,
    score_lowest numeric,
    score_highest numeric,
    score_high_is_good boolean,
    repeat_of bigint references signal (id),
    recorded_at timestamptz not null default now(),
    -- Which versions of the masker, the rules and the taxonomy made this row.
    made_by text not null,
    unique (source, record_id)
);

create index signal_repeat_of on signal (repeat_of) where repeat_of is not null;

-- Where nearly equal texts meet: each text that repeats no other stands here under six keys, and nearly equal texts
-- have keys in common. The upper bits of a key are the period of the signal, so that writing and looking up touch a
-- small part of the index however long the history is.
create table signal_band (
    key bigint not null,
    signal bigint not null,
    received date not null
);

create index signal_band_key on signal_band (key, received);
