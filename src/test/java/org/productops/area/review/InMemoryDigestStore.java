package org.productops.area.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who got and wants the weekly mail, in memory. */
final class InMemoryDigestStore implements DigestStore {

    private final Set<String> off = new HashSet<>();
    private final Map<String, String> sent = new HashMap<>();

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
    public Set<String> claim(List<String> userKeys, String week) {
        Set<String> claimed = new HashSet<>();
        for (String user : userKeys) {
            if (!isOff(user) && !week.equals(sent.put(user, week))) {
                claimed.add(user);
            }
        }
        return claimed;
    }
}
