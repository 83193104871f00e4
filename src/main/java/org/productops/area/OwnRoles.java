package org.productops.area;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.version.Versioned;

/**
 * The roles that a company has of its own, as they are edited together.
 *
 * @param roles in their order
 */
public record OwnRoles(List<Role> roles) implements Versioned {

    public OwnRoles {
        roles = List.copyOf(roles);
    }

    /** Another number for other roles; it counts nothing, as what is edited here are many rows or none. */
    @Override
    public long version() {
        String text = roles.stream()
                .map(role -> role.id() + "\t" + role.inheritance() + "\t" + role.name())
                .collect(Collectors.joining("\n"));
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() + 1;
    }

    /** What the audit log is told when they become others. */
    AuditEntry entry(String userKey, OwnRoles after) {
        return AuditEntry.configuration(
                userKey,
                "productops.area.audit.roles",
                AreaFields.ROLES,
                FieldChange.between(audited(), after.audited()));
    }

    private Map<String, String> audited() {
        return Map.of(AreaFields.ROLES, roles.stream().map(Role::name).collect(Collectors.joining(", ")));
    }
}
