-- Flagged texts of one category, the last taken in first, without reading the others.
create index signal_special_category on signal_special (category, signal desc);
