create table running_number (
  series text not null,
  region_code text not null,
  year integer not null,
  last bigint not null,
  constraint pk_running_number primary key (series, region_code, year)
);
