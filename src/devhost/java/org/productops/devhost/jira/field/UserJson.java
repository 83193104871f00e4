package org.productops.devhost.jira.field;

import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.devhost.users.HostUser;

/** A person in REST. */
public final class UserJson {

    private UserJson() {}

    /** The person's properties. */
    public static Map<String, Object> of(HostUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        return json;
    }
}
