package org.productops.common.audit;

/** Who changed what in the plugin's configuration, kept for administrators. */
public interface AuditLog {

    /**
     * Records a change in the transaction that makes it.
     *
     * @param userKey who made it
     * @param action what was done, such as {@code area.created}
     * @param subject what it was done to, such as the area's key
     * @param before how it was, readable by people; empty for something new
     * @param after how it is now; empty for something deleted
     */
    void record(String userKey, String action, String subject, String before, String after);
}
