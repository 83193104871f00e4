package org.productops.common.user;

/** Whether somebody who is named for something can still answer for it. */
public enum Standing {
    /** A user who may use the product, or a group with members. */
    ACTIVE,
    /** A user who is still there, and who was deactivated or has no licence for the product any more. */
    INACTIVE,
    /** A group that is still there, without members. */
    EMPTY,
    /** A user or group that is not there any more. */
    GONE
}
