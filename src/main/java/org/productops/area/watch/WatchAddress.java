package org.productops.area.watch;

/** Where people say what they want to be told, from the product's context path on. */
public final class WatchAddress {

    /** All that they are told. */
    public static final String ROOT = "/plugins/servlet/productops/notifications";

    /** What comes before the key of an area to watch. */
    public static final String WATCH = "watch/";

    /** What comes before the key of an area that is not to be watched any more. */
    public static final String STOP = "stop/";

    /** What a page is told by those who come from there, see {@link org.productops.common.web.Address#done}. */
    public static final String WATCHED = "watch";

    /** The same of those who stopped watching. */
    public static final String STOPPED = "stop";

    private WatchAddress() {}

    /** Where somebody is asked whether to watch the area. */
    public static String watch(String areaKey) {
        return ROOT + "/" + WATCH + areaKey;
    }

    /** Where somebody is asked whether to stop watching the area. */
    public static String stop(String areaKey) {
        return ROOT + "/" + STOP + areaKey;
    }
}
