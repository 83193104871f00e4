package org.productops.area;

/** Where areas are seen, from the product's context path on. */
public final class AreaAddress {

    /** What the addresses of all areas begin with; the pages' servlet stands there. */
    public static final String ROOT = "/plugins/servlet/productops/area/";

    /** What stands between it and the key for the form. */
    public static final String EDIT = "edit/";

    private AreaAddress() {}

    /** The page about an area, for all who may use the product. */
    public static String page(String areaKey) {
        return ROOT + areaKey;
    }

    /** The form of an area, for those who may edit it. */
    public static String form(String areaKey) {
        return ROOT + EDIT + areaKey;
    }
}
