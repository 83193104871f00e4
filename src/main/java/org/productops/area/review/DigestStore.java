package org.productops.area.review;

import java.util.List;
import java.util.Set;

/** Who got the weekly mail, and who wants none. */
public interface DigestStore {

    /** Whether the user wants none. */
    boolean isOff(String userKey);

    /** Keeps whether the user wants none. */
    void setOff(String userKey, boolean off);

    /**
     * Notes that these users get the mail of a week, and says who of them is to get it: who wants it and did not get it yet.
     *
     * @param week such as {@code 2026-W09}
     */
    Set<String> claim(List<String> userKeys, String week);
}
