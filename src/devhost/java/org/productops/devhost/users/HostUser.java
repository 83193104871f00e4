package org.productops.devhost.users;

import java.util.Set;

/**
 * A person of the host.
 *
 * @param key what never changes
 * @param name what they log in with
 * @param password in the clear: this host is for development and listens on loopback only
 * @param language an IETF language tag such as {@code en} or {@code de}
 */
public record HostUser(
        String key,
        String name,
        String displayName,
        String email,
        String password,
        Set<String> groups,
        boolean active,
        String language) {

    public HostUser {
        groups = Set.copyOf(groups);
    }

    /** Whether the person belongs to this group. */
    public boolean isIn(String group) {
        return groups.contains(group);
    }

    /** The same person in another language. */
    public HostUser withLanguage(String newLanguage) {
        return new HostUser(key, name, displayName, email, password, groups, active, newLanguage);
    }
}
