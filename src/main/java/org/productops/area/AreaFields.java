package org.productops.area;

/** The names of an area's fields, in forms, JSON and errors alike. */
public final class AreaFields {

    public static final String KEY = "key";
    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String PARENT = "parent";
    public static final String OWNER = "owner";
    public static final String MAINTAINER_USERS = "maintainerUsers";
    public static final String MAINTAINER_GROUPS = "maintainerGroups";
    public static final String INFLUENCER_USERS = "influencerUsers";
    public static final String INFLUENCER_GROUPS = "influencerGroups";
    public static final String CHANNEL = "channel";
    public static final String DOCUMENTATION = "documentation";
    public static final String ARCHIVED = "archived";

    private AreaFields() {}
}
