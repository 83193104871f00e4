package org.productops.area.mapping.web;

import org.productops.area.AreaAddress;
import org.productops.common.web.Address;

/** Where mappings are seen and changed, from the product's context path on. */
public final class MappingAddress {

    /** All projects. */
    public static final String ROOT = AreaAddress.MAPPING;

    /** Where administrators see to it that Jira knows the spaces of Confluence. */
    public static final String LINK = "/plugins/servlet/productops/link";

    /** What stands there for the spaces of Confluence. */
    static final String SPACES = "spaces";

    /** What stands before the key of an area. */
    static final String AREA = "area/";

    /** What stands before the number of a project. */
    static final String PROJECT = "project/";

    private MappingAddress() {}

    /** The places of an area. */
    public static Address ofArea(String areaKey) {
        return Address.of(ROOT + "/" + AREA + areaKey);
    }

    /** The spaces of Confluence. */
    public static Address ofSpaces() {
        return Address.of(ROOT + "/" + SPACES);
    }

    /** The components of a project. */
    public static Address ofProject(long projectId) {
        return Address.of(ROOT + "/" + PROJECT + projectId);
    }
}
