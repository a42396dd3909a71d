-- What of a list was not read as it stands: text from before Unicode that was converted, numbers that lost their 0. Shown to
-- the one who sends it, and entered only after a yes.
alter table registration_list add column mends jsonb not null default '{"converted": 0, "encodings": [], "lostZeros": 0, "examples": []}';
alter table registration_list add column convert_text boolean not null default false;
alter table registration_list add column repair_zeros boolean not null default false;
