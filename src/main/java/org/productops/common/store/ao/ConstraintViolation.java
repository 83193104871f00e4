package org.productops.common.store.ao;

import java.sql.SQLException;

/** What a database says where a row may not be there twice, or may not be as it is. */
public final class ConstraintViolation {

    /** How SQL states of violated constraints begin. */
    private static final String STATE = "23";

    private ConstraintViolation() {}

    /** Whether this is why something failed. */
    public static boolean caused(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(STATE)) {
                return true;
            }
        }
        return false;
    }
}
