package org.productops.area;

/** What somebody is to an area. The names are stored. */
public enum Role {
    /** Answers for the area; one user at most. */
    OWNER,
    /** Looks after the area day by day; users and groups. */
    MAINTAINER,
    /** Is heard before the area changes; users and groups. */
    INFLUENCER
}
