-- Who may sign in with a password kept here. The password itself is nowhere: only its Argon2id hash.
create table account (
    name          text primary key check (name ~ '^[a-z0-9._-]{1,100}$'),
    password_hash text        not null check (password_hash like '$argon2id$%'),
    created       timestamptz not null default now()
);
