-- What becomes of a street with a house number in the texts of a source: 'keep' leaves the street readable and masks
-- the number, 'mask' masks all. Holds for signals that come in from then on.
alter table source add column streets text not null default 'keep' check (streets in ('keep', 'mask'));
-- Who chose so last, and when; null while it is the default.
alter table source add column streets_set_at timestamptz;
alter table source add column streets_set_by text;
