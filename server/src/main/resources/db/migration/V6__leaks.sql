-- A leak: personal data that the masker missed and somebody pointed out. The words themselves are nowhere; what happened is
-- told by who and when. Written by nl.klankbord.review.
create table leak (
    id bigint generated always as identity primary key,
    signal bigint not null references signal,
    source text not null,
    kind text not null,
    words int not null,
    texts int not null,
    reported_at timestamptz not null default now(),
    reported_by text not null,
    -- When the same words were masked in all other texts of the record, if somebody asked for that.
    widened_at timestamptz,
    widened_by text,
    -- When the words had left the files of the index and the dead rows of the database.
    erased_at timestamptz
);

create index leak_of_source on leak (source, id desc);
create index leak_to_erase on leak (id) where erased_at is null;

-- The pattern of a leak with invented words in it, to train and test the masker with. Empty when it was removed.
create table leak_case (
    leak bigint primary key references leak,
    line text not null,
    removed_at timestamptz,
    removed_by text
);

-- A sample of the texts of a source to check by hand, drawn once: the signals up to `through` in the order of
-- hashint8extended(id, seed).
create table masking_sample (
    id bigint generated always as identity primary key,
    source text not null,
    seed bigint not null,
    population bigint not null,
    through bigint not null,
    drawn_at timestamptz not null default now(),
    drawn_by text not null
);

create index masking_sample_of_source on masking_sample (source, id desc);

create table masking_sample_text (
    sample bigint not null references masking_sample,
    place int not null,
    signal bigint not null references signal,
    primary key (sample, place)
);

create index masking_sample_text_signal on masking_sample_text (signal);

-- What somebody judged after reading a text. Only those of a sample count for the estimate; without a sample it is a text
-- that the masker itself doubted about.
create table masking_check (
    id bigint generated always as identity primary key,
    signal bigint not null references signal,
    source text not null,
    sample bigint references masking_sample,
    leaked boolean not null,
    checked_at timestamptz not null default now(),
    checked_by text not null
);

create unique index masking_check_once on masking_check (coalesce(sample, 0), signal);
create index masking_check_of_source on masking_check (source, id desc);
