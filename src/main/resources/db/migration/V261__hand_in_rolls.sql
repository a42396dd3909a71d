-- That a room has finished its roll: what it said at this moment, and the number of its receipt. Marks can still change; what was
-- recorded after the latest of these is shown as such.
create table roll_hand_in (
  id uuid primary key,
  number bigint generated always as identity unique,
  session_id uuid not null references session,
  site_id uuid not null references site,
  -- of the roll that was confirmed
  version text not null,
  -- null: the room did not count
  headcount int check (headcount >= 0),
  present int not null check (present >= 0),
  absent int not null check (absent >= 0),
  -- people of the room of whom the roll says nothing
  unmarked int not null check (unmarked >= 0),
  handed_in_by text,
  handed_in_at timestamptz not null
);
create index roll_hand_in_room on roll_hand_in (session_id, site_id, handed_in_at);
