package org.productops.common.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who got the daily mail, and who wants none. */
public interface DailyDigestStore {

    /** Whether the user wants none. */
    boolean isOff(String userKey);

    /** Keeps whether the user wants none. */
    void setOff(String userKey, boolean off);

    /** Notes that these users get the mail of a day, and says who of them is to: who wants it and did not get it yet. */
    Set<String> claim(List<String> userKeys, LocalDate day);
}
