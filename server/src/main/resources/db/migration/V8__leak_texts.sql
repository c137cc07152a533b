-- In which texts a leak was masked, so that it can be told since when it was readable, in which sources and beside what.
create table leak_text (
    leak bigint not null references leak,
    signal bigint not null references signal,
    primary key (leak, signal)
);

-- Of earlier leaks only the text in which they were pointed out is known.
insert into leak_text (leak, signal) select id, signal from leak;
