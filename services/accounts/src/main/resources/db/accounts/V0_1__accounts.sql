-- Built-in accounts. password is a bcrypt hash in modular crypt format; roles are separated by commas.
create table account (
    username text not null,
    password text not null,
    roles    text not null,
    constraint account_pk primary key (username)
);
