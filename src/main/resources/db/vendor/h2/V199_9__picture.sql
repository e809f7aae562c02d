-- Up to some megabytes of a picture; what each database keeps such things as.
create domain picture as binary large object;
