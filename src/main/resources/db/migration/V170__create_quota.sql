-- Seats for parts of a class (chỉ tiêu): of an area, of a level, of a level in an area. Somebody needs a seat of the class and
-- of every quota that covers the person; areas may contain one another.
create table class_quota (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  -- null: everywhere
  unit_id bigint references unit,
  -- null: all levels
  cadre_level text check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  seats int not null,
  taken int not null default 0 check (taken >= 0),
  check (taken <= seats),
  check (unit_id is not null or cadre_level is not null),
  unique nulls not distinct (class_id, unit_id, cadre_level)
);

-- Seats without names yet: a unit holds them, and says later who comes.
create table seat_reservation (
  id uuid primary key default uuidv7(),
  class_id uuid not null references training_class,
  unit_id bigint not null references unit,
  -- frozen as with registrations: what the unit lies in on the day of the class
  commune_id bigint references unit,
  district_id bigint references unit,
  province_id bigint references unit,
  unit_path text collate "vi-x-icu" not null,
  -- null: for people of any level
  cadre_level text check (cadre_level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
  seats int not null check (seats > 0),
  -- seats that have a registration now; what is left is held while the reservation is open
  named int not null default 0 check (named >= 0),
  name_until timestamptz not null,
  status text not null default 'OPEN' check (status in ('OPEN', 'CANCELLED', 'LAPSED')),
  reserved_at timestamptz not null,
  reminded_at timestamptz,
  version int not null default 0,
  check (named <= seats)
);
create index seat_reservation_class on seat_reservation (class_id);
create index seat_reservation_due on seat_reservation (name_until) where status = 'OPEN';

alter table class_seats
  -- There is more to a seat than the capacity: quotas, limits of sites, reservations. Where there is not, one guarded
  -- update is all that a registration costs.
  add ruled boolean not null default false,
  -- the seats of the sites are a limit, not a mere note
  add site_limit boolean not null default false,
  add waiting int not null default 0 check (waiting >= 0),
  add waiting_mode text not null default 'AUTOMATIC' check (waiting_mode in ('AUTOMATIC', 'OFFER')),
  add offer_hours int not null default 24 check (offer_hours > 0),
  -- of the document of quotas
  add rules_version int not null default 0;
update class_seats s
set waiting = w.people
from (select class_id, count(*) as people from registration where status = 'WAITLISTED' group by class_id) w
where w.class_id = s.class_id;

-- Counted while the sites are a limit. No reference to the site: its check would lock the row of the site while the seats of
-- the class are locked, and who edits a site does it the other way round.
create table site_seats (
  site_id uuid primary key,
  taken int not null check (taken >= 0)
);

alter table registration drop constraint registration_status_check;
alter table registration
  add constraint registration_status_check
    check (status in ('PENDING', 'CONFIRMED', 'OFFERED', 'WAITLISTED', 'CANCELLED', 'REJECTED')),
  -- stays when the offer lapses: it tells why the registration is cancelled
  add offered_until timestamptz,
  add constraint registration_offer_check check (status <> 'OFFERED' or offered_until is not null);
create index registration_offer on registration (offered_until) where status = 'OFFERED';

-- Somebody answers an offer that was made to oneself.
create policy answered on registration for update to ntm_scoped
  using (status = 'OFFERED' and trainee_id = any (cast((select scope_trainees()) as uuid[])))
  with check (
    status in ('CONFIRMED', 'CANCELLED') and trainee_id = any (cast((select scope_trainees()) as uuid[])));
