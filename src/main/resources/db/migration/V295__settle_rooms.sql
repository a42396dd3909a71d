-- What a province, or who holds the class, says of a room in a session: its numbers stand, or it is excused. Append-only: the latest
-- row is what holds. The numbers are kept as they were when it was said, so that they can be read beside those of today.
create table room_decision (
  id uuid primary key,
  session_id uuid not null references session,
  site_id uuid not null references site,
  outcome text not null check (outcome in ('CONFIRMED', 'EXCUSED')),
  reason text check (char_length(reason) between 1 and 1000),
  -- how many people sat in the room, as it was settled
  heads int check (heads between 0 and 9999),
  -- what did not agree at that time
  disagreements text[] not null,
  -- what the roll said, see room_facts
  roll text not null,
  registered int not null,
  unmarked int not null,
  present int not null,
  walk_ins int not null,
  headcount int,
  sheets int not null,
  connected_minutes int,
  receipt bigint,
  decided_by text,
  decided_at timestamptz not null,
  check ((outcome = 'CONFIRMED') = (heads is not null)),
  -- what does not agree, and what did not take place, is settled with a reason only
  check (reason is not null or (outcome = 'CONFIRMED' and disagreements = '{}'))
);
create index room_decision_latest on room_decision (session_id, site_id, decided_at desc, id desc);

-- Seen as rolls are; added by who holds the class, or looks after the area of the room.
alter table room_decision enable row level security;
create policy seen on room_decision for select to ntm_scoped using (
  exists (select from site s join training_class c on c.id = s.class_id
          where s.id = site_id
            and (s.unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.organiser_unit_id = any (cast((select scope_reading()) as bigint[]))
              or c.id = any (cast((select scope_classes()) as uuid[])))));
create policy added on room_decision for insert to ntm_scoped with check (
  exists (select from site s join training_class c on c.id = s.class_id
          where s.id = site_id
            and (s.unit_id = any (cast((select scope_changing()) as bigint[]))
              or c.organiser_unit_id = any (cast((select scope_changing()) as bigint[])))));

-- The rooms of a session (all, or one) by numbers alone, each in one row: whoever reads them reads the same ones. The policies would
-- leave out people of other areas who sat in a room, and two desks would settle two different numbers.
create function room_facts(wanted uuid, room uuid) returns table (
  site_id uuid, registered bigint, unmarked bigint, marked bigint, present bigint, walk_ins bigint, headcount int, sheets bigint,
  receipt bigint, handed_in_at timestamptz, changed_since bigint, arrival text, twice bigint, roll text,
  decision_id uuid, outcome text, decided_at timestamptz, decided_roll text, decided_disagreements text)
language sql stable security definer
begin atomic
  with of_session as (
    select s.id, s.class_id, s.starts_at from session s where s.id = wanted),
  listed as (
    select r.site_id, count(*) as registered,
      count(*) filter (where not exists (
        select from attendance_mark m
        where m.session_id = wanted and m.trainee_id = r.trainee_id and m.superseded_at is null)) as unmarked
    from registration r
    where r.class_id = (select class_id from of_session) and r.status = 'CONFIRMED' and r.site_id is not null
      and (room is null or r.site_id = room)
    group by r.site_id),
  marked as (
    select m.site_id, count(*) as marked,
      count(*) filter (where m.status in ('PRESENT', 'LATE', 'LEFT_EARLY')) as present,
      count(*) filter (where m.status in ('PRESENT', 'LATE', 'LEFT_EARLY') and r.source = 'WALK_IN') as walk_ins,
      string_agg(m.registration_id || m.status || coalesce(m.minutes, -1), ',' order by m.registration_id) as said
    from attendance_mark m
    join registration r on r.id = m.registration_id
    where m.session_id = wanted and m.superseded_at is null and m.site_id is not null and (room is null or m.site_id = room)
    group by m.site_id),
  -- Which rooms said of whom that they were there: also one that another room came after.
  claimed as (
    select coalesce(t.person_id, m.trainee_id) as person, m.site_id
    from attendance_mark m
    left join merged_trainee t on t.trainee_id = m.trainee_id
    where m.session_id = wanted and m.site_id is not null and m.status in ('PRESENT', 'LATE', 'LEFT_EARLY')
      and (m.superseded_at is null or exists (
        select from attendance_mark n
        where n.id = m.superseded_by and n.site_id <> m.site_id and n.status in ('PRESENT', 'LATE', 'LEFT_EARLY')))),
  twice as (
    select c.site_id, count(distinct c.person) as people
    from claimed c
    where exists (select from claimed o where o.person = c.person and o.site_id <> c.site_id)
    group by c.site_id),
  pages as (
    select p.site_id, count(*) as sheets from signed_sheet p where p.session_id = wanted group by p.site_id),
  finished as (
    select distinct on (i.site_id) i.site_id, i.number, i.handed_in_at
    from roll_hand_in i
    where i.session_id = wanted
    order by i.site_id, i.handed_in_at desc, i.number desc),
  arrived as (
    select distinct on (a.site_id) a.site_id, a.state
    from arrival a
    where a.session_id = wanted and a.recorded_at >= (select starts_at - interval '30 minutes' from of_session)
    order by a.site_id, a.recorded_at desc, a.id desc),
  decided as (
    select distinct on (d.site_id) d.site_id, d.id, d.outcome, d.decided_at, d.roll, d.disagreements
    from room_decision d
    where d.session_id = wanted
    order by d.site_id, d.decided_at desc, d.id desc)
  select s.id, coalesce(l.registered, 0), coalesce(l.unmarked, 0), coalesce(m.marked, 0), coalesce(m.present, 0),
    coalesce(m.walk_ins, 0), h.declared, coalesce(p.sheets, 0), f.number, f.handed_in_at,
    case when f.handed_in_at is null then 0 else
      (select count(*) from attendance_mark n
       where n.session_id = wanted and n.site_id = s.id and n.recorded_at > f.handed_in_at)
      + (select count(*) from headcount n
         where n.session_id = wanted and n.site_id = s.id and n.recorded_at > f.handed_in_at) end,
    a.state, coalesce(t.people, 0), md5(concat(m.said, '|', h.declared)),
    d.id, d.outcome, d.decided_at, d.roll, array_to_string(d.disagreements, ',')
  from of_session o
  join site s on s.class_id = o.class_id and (room is null or s.id = room)
  left join listed l on l.site_id = s.id
  left join marked m on m.site_id = s.id
  left join headcount h on h.session_id = o.id and h.site_id = s.id and h.superseded_at is null
  left join pages p on p.site_id = s.id
  left join finished f on f.site_id = s.id
  left join arrived a on a.site_id = s.id
  left join twice t on t.site_id = s.id
  left join decided d on d.site_id = s.id;
end;
