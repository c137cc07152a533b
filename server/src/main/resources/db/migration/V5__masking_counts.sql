-- What was masked, counted while signals are kept and changed, so that a report reads a few rows however long the history
-- is. Kinds: ALL (texts), MASKED (texts with something masked), the kinds of personal data, SPECIAL (texts with something
-- of a special category) and SPECIAL/<category>.
create table masking_count (
    source text not null,
    month date not null,
    kind text not null,
    texts bigint not null,
    spans bigint not null,
    primary key (source, month, kind)
);

-- What a text tells of a special category (GDPR articles 9 and 10). A row a category; the words that say so stand in the
-- text alone.
create table signal_special (
    signal bigint not null references signal,
    category text not null,
    primary key (signal, category)
);

-- Statistics of the planner hold whole values. Texts do not belong there: a text that changes would stay in them.
-- The change of type drops what was there.
alter table signal alter column text type text;
alter table signal alter column evidence type text;
alter table signal alter column text set statistics 0;
alter table signal alter column evidence set statistics 0;

-- The signals that are there already.
with placeholder (word, kind) as (
    values ('NAAM', 'PERSOON'), ('ADRES', 'ADRES'), ('HUISNUMMER', 'ADRES'), ('POSTCODE', 'POSTCODE'),
        ('TELEFOON', 'TELEFOON'), ('E-MAIL', 'EMAIL'), ('BSN', 'BSN'), ('IBAN', 'IBAN'), ('KENTEKEN', 'KENTEKEN'),
        ('GEBOORTEDATUM', 'GEBOORTEDATUM'), ('ZAAKNUMMER', 'ZAAKNUMMER'), ('DOCUMENTNUMMER', 'DOCUMENTNUMMER'),
        ('ACCOUNT', 'HANDLE')
),
found as (
    select signal.id, source, date_trunc('month', received)::date as month, kind,
        sum(regexp_count(text, '\[' || word || '( [0-9]{1,6})?\]')) as spans
    from signal cross join placeholder
    where text like '%[%'
    group by signal.id, source, month, kind
)
insert into masking_count (source, month, kind, texts, spans)
select source, month, kind, count(*) filter (where spans > 0), sum(spans)
from found group by source, month, kind having sum(spans) > 0
union all
select source, month, 'MASKED', count(distinct id), sum(spans) from found where spans > 0 group by source, month
union all
select source, date_trunc('month', received)::date, 'ALL', count(*), 0 from signal group by 1, 2;
