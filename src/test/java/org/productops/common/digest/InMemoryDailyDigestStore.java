package org.productops.common.digest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who got and wants the daily mail, in memory. */
public final class InMemoryDailyDigestStore implements DailyDigestStore {

    private final Set<String> off = new HashSet<>();
    private final Map<String, LocalDate> sent = new HashMap<>();

    @Override
    public boolean isOff(String userKey) {
        return off.contains(userKey);
    }

    @Override
    public void setOff(String userKey, boolean isOff) {
        if (isOff) {
            off.add(userKey);
        } else {
            off.remove(userKey);
        }
    }

    @Override
    public Set<String> claim(List<String> userKeys, LocalDate day) {
        Set<String> claimed = new HashSet<>();
        for (String user : userKeys) {
            if (!off.contains(user) && !day.equals(sent.put(user, day))) {
                claimed.add(user);
            }
        }
        return claimed;
    }
}
