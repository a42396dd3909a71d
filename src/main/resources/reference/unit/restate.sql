-- Where each unit lies today. Every way along the successions is followed to its end: the commune is certain when no
-- step of the way divided the unit, and likely when each step went to the main part.
insert into unit_restatement (unit_id, province_id, commune_id, estimated_commune_id, over_main)
with recursive way as (
  select id as unit_id, id as reached, true as undivided, true as likely, false as over_main from unit
  union all
  select way.unit_id, step.new_unit_id,
    way.undivided and step.kind <> 'PART',
    way.likely and step.is_primary,
    way.over_main or step.kind = 'MAIN'
  from way join unit_succession step on step.old_unit_id = way.reached
),
destination as (
  select way.*, unit.level
  from way
  join unit on unit.id = way.reached
  join unit_version version on version.unit_id = way.reached and upper_inf(version.valid)
  where not exists (select from unit_succession step where step.old_unit_id = way.reached)
),
last_version as (
  select distinct on (unit_id) unit_id, parent_id from unit_version order by unit_id, valid desc
),
topmost as (
  select own.unit_id, coalesce(above.parent_id, above.unit_id, own.unit_id) as province_id
  from last_version own left join last_version above on above.unit_id = own.parent_id
)
select topmost.unit_id, province.reached, certain.reached,
  case when certain.reached is null then likely.reached end,
  coalesce(certain.over_main, likely.over_main, false)
from topmost
join destination province on province.unit_id = topmost.province_id
left join destination certain
  on certain.unit_id = topmost.unit_id and certain.level = 'COMMUNE' and certain.undivided
left join destination likely
  on likely.unit_id = topmost.unit_id and likely.level = 'COMMUNE' and likely.likely
