package org.productops.devhost.database;

/** The database engines of the host. */
public enum DatabaseKind {
    H2,
    POSTGRES
}
