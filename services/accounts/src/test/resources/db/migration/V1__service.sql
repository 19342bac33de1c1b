create table service_table (id int primary key);
